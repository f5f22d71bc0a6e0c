import {closeSync, fchmodSync, fchownSync, fstatSync, fsyncSync, lstatSync, openSync, readdirSync, type Stats, unlinkSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {errorCode} from '../../system/error-code.js'
import {isSystemError, unlessRefused} from '../files/system-error.js'
import {Unwritten} from './unwritten.js'

/** Temporary files contain the id of the process that writes them; those of version 0.1.0 do not. */
const shape = /^\.nomination-lint-(?:(\d{1,10})-)?[\da-f]{16}$/

/** The age in milliseconds after which no process can still be writing a temporary file. */
const oldAge = 60 * 60 * 1000

/**
 * A new path on the same disk, hidden, and recognised by `removeLeftovers`. The global `crypto` is loaded at its first use; `node:crypto`
 * would take 4 ms of every start.
 */
export function temporaryBeside(path: string): string {
  const random = crypto.getRandomValues(Buffer.alloc(8)).toString('hex')
  return join(dirname(path), `.nomination-lint-${process.pid}-${random}`)
}

/**
 * Writes a new file, and waits until it is on the disk.
 *
 * @param like owner, group and mode for it; null for the defaults
 * @throws {Unwritten} where owner or group cannot be set, and errors of the operating system
 */
export function writeTemporary(path: string, bytes: Uint8Array, like: Stats | null): void {
  const handle = openSync(path, 'wx', like ? 0o600 : 0o666)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    if (like) {
      giveTo(handle, like)
      // After the owner, because changing that clears special bits.
      fchmodSync(handle, like.mode & 0o7777)
    }
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function giveTo(handle: number, {uid, gid}: Stats): void {
  const own = fstatSync(handle)
  if (own.uid === uid && own.gid === gid) return
  try {
    fchownSync(handle, uid, gid)
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    throw new Unwritten('belongs to another user or group, and a repaired file would not; it is left unchanged. Run as its owner.', {cause})
  }
}

/**
 * Removes temporary files that killed runs have left in a folder: regular files with our kind of name, which this user may have written, whose
 * process has ended or which are older than an hour. Errors are ignored.
 */
export function removeLeftovers(folder: string): void {
  for (const name of unlessRefused(() => readdirSync(folder), [])) {
    const [isOurs, id] = shape.exec(name) ?? []
    if (isOurs === undefined) continue
    const path = join(folder, name)
    unlessRefused(() => {
      const stat = lstatSync(path)
      const isNobodys = !isRunning(id) || Date.now() - stat.mtimeMs > oldAge
      if (stat.isFile() && isOwn(stat) && isNobodys) unlinkSync(path)
    }, undefined)
  }
}

/** A temporary file that a superuser made has the owner of the file that it was to replace. */
function isOwn({uid}: Stats): boolean {
  const own = process.getuid?.() ?? uid
  return own === 0 || own === uid
}

/** Whether a process is running; true where its id is unknown. This process writes no file meanwhile. */
function isRunning(id: string | undefined): boolean {
  if (id === undefined) return true
  if (Number(id) === process.pid) return false
  try {
    process.kill(Number(id), 0)
    return true
  } catch (cause) {
    return errorCode(cause) !== 'ESRCH'
  }
}
