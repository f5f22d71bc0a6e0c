import {closeSync, linkSync, lstatSync, mkdirSync, openSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {errorCode, isDiskFull} from '../../system/error-code.js'
import {unlessRefused} from '../files/system-error.js'
import {temporaryBeside, writeTemporary} from './temporary-file.js'
import {Unwritten, whyUnwritten} from './unwritten.js'

/**
 * Writes a new file and the folders above it: completely, or nothing is left behind. Never overwrites, and follows no link below the root.
 *
 * @param path from the root, with `/` between segments
 * @throws {Unwritten} says why there is no new file
 */
export function createFile(root: string, path: string, text: string): void {
  const absolute = join(root, path)
  const made: string[] = []
  try {
    for (const folder of foldersTo(root, dirname(absolute))) {
      if (isFolder(folder, root)) continue
      mkdirSync(folder)
      made.push(folder)
    }
    writeNew(absolute, Buffer.from(text))
  } catch (cause) {
    // A folder that is no longer empty stays.
    for (const folder of made.reverse()) unlessRefused(() => rmdirSync(folder), null)
    throw cause instanceof Unwritten ? cause : new Unwritten(`could not be written: ${whyUnwritten(cause)}`, {cause})
  }
}

/** The folders between the root and a folder, the outermost first. */
function foldersTo(root: string, folder: string): string[] {
  const names = relative(root, folder).split(sep).filter(Boolean)
  return names.map((_, at) => join(root, ...names.slice(0, at + 1)))
}

function isFolder(path: string, root: string): boolean {
  const stat = lstatSync(path, {throwIfNoEntry: false})
  if (stat === undefined || stat.isDirectory()) return stat !== undefined
  const what = stat.isSymbolicLink() ? 'a symbolic link, which is not followed' : 'not a folder'
  throw new Unwritten(`could not be written: ${relative(root, path)} is ${what}.`)
}

/** The file is complete before it gets its name; unlike `rename`, a hard link replaces nothing. */
function writeNew(path: string, bytes: Uint8Array): void {
  const temporary = temporaryBeside(path)
  try {
    writeTemporary(temporary, bytes, null)
    linkSync(temporary, path)
  } catch (cause) {
    if (isThere(cause)) throw new Unwritten('already exists; it is left unchanged.', {cause})
    if (!isUnlinkable(cause)) throw cause
    writeWithoutLink(path, bytes)
  } finally {
    rmSync(temporary, {force: true})
  }
}

/** Some file systems have no hard links. */
function isUnlinkable(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause && cause.syscall === 'link' && !isDiskFull(cause)
}

function writeWithoutLink(path: string, bytes: Uint8Array): void {
  let handle: number
  try {
    handle = openSync(path, 'wx')
  } catch (cause) {
    throw isThere(cause) ? new Unwritten('already exists; it is left unchanged.', {cause}) : cause
  }
  try {
    writeFileSync(handle, bytes)
  } catch (cause) {
    rmSync(path, {force: true})
    throw cause
  } finally {
    closeSync(handle)
  }
}

function isThere(cause: unknown): boolean {
  return errorCode(cause) === 'EEXIST'
}
