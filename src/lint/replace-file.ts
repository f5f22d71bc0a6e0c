import {randomBytes} from 'node:crypto'
import {accessSync, closeSync, constants, fchmodSync, fsyncSync, lstatSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'

/** A file that could not be written: a sentence for people. */
export class Unwritten extends Error {
  override name = 'Unwritten'
}

/**
 * Replaces a file by a new one in one step: whoever looks, and whatever dies in the midst of it, finds the old bytes or the new ones.
 * The mode stays. A symbolic link is neither followed nor replaced.
 *
 * @param root a folder above the file; what leads from it to the file holds no link either
 * @param before the bytes that the new ones were made from; a file that holds others by now is left alone
 * @throws {Unwritten} says why the file is as it was
 */
export function replaceFile(path: string, root: string, before: Uint8Array, after: Uint8Array): void {
  const temporary = join(dirname(path), `.nomination-lint-${randomBytes(8).toString('hex')}`)
  try {
    if (realpathSync(dirname(path)) !== join(realpathSync(root), relative(root, dirname(path))))
      throw new Unwritten('lies behind a symbolic link and is not repaired; name the file by its own path.')
    const mode = modeOf(path)
    accessSync(path, constants.W_OK)
    if (!readFileSync(path).equals(before)) throw new Unwritten('has changed while it was read; it is left as it is. Run again.')
    write(temporary, after, mode)
    renameSync(temporary, path)
  } catch (cause) {
    rmSync(temporary, {force: true})
    throw cause instanceof Unwritten ? cause : new Unwritten(`could not be repaired, and is as it was: ${sentence(cause)}`, {cause})
  }
}

function modeOf(path: string): number {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) throw new Unwritten('is a symbolic link and is not repaired; name the file that it leads to.')
  if (!stat.isFile()) throw new Unwritten('is no regular file and is not repaired.')
  return stat.mode & 0o7777
}

function write(path: string, bytes: Uint8Array, mode: number): void {
  const handle = openSync(path, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    fchmodSync(handle, mode)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function sentence(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied.'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full.'
  if (code === 'EROFS') return 'the disk can only be read.'
  return cause instanceof Error ? `${cause.message}.` : String(cause)
}
