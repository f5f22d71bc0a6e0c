import {closeSync, constants, fstatSync, openSync, readSync, realpathSync} from 'node:fs'
import {sep} from 'node:path'
import {isInside} from '../../git/inside.js'
import {confirm} from '../../spelling/confirm.js'
import {decode} from '../../text/decode.js'
import {notPlainBytes} from '../../text/kind/not-plain-text.js'
import {Source} from '../../text/source.js'

export {isInside}

/** A file that could not be read: a sentence for people. */
export class Unread extends Error {
  override name = 'Unread'
}

/** Where a file lies. */
interface Location {
  readonly absolute: string
  /** A folder in which it lies. */
  readonly root: string
  /** It is known that no link stands on its way. */
  readonly isLinkless: boolean
}

/**
 * Reads a file once and whole, so that one that changes meanwhile still gives one consistent result; never more than the limit.
 * A link out of the root gives a source that is not readable; a pipe, a device or a directory is refused. No byte of them is read.
 *
 * @param path as given, for the result
 * @throws {Unread} says why the file cannot be read
 */
export function readSource(path: string, {absolute, root, isLinkless}: Location, maximumBytes: number): Source {
  let handle: number
  try {
    const real = isLinkless ? absolute : realpathSync.native(absolute)
    if (!isPlainlyInside(absolute, real, root) && !isInside(real, realpathSync.native(root))) return new Source(path, '', {unreadable: {kind: 'link-outside'}})
    // Not blocking, or a named pipe would hold the run up for ever; the real path is no link any more, unless somebody swaps it right now.
    handle = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
  } catch (cause) {
    throw isSystemError(cause) ? new Unread(sentenceOf(cause), {cause}) : cause
  }
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) throw new Unread(`is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}, so it is not read.`)
    const bytes = readUpTo(handle, maximumBytes + 1, stat.size)
    if (bytes.length <= maximumBytes) return decode(path, bytes, maximumBytes, confirm)
    return new Source(path, '', {unreadable: notPlainBytes(bytes) ?? {kind: 'too-large', bytes: Math.max(stat.size, bytes.length), limit: maximumBytes}})
  } catch (cause) {
    throw isSystemError(cause) ? new Unread(sentenceOf(cause), {cause}) : cause
  } finally {
    closeSync(handle)
  }
}

/** Whether a path below the root, as written, has no links on its way: then the root, which is its beginning, has none either. */
function isPlainlyInside(absolute: string, real: string, root: string): boolean {
  return real === absolute && absolute.startsWith(root.endsWith(sep) ? root : root + sep)
}

/** What files are read into, one after another: their text is copied out of it, and no bytes are kept, which would scatter over the memory. */
let buffer = Buffer.alloc(0)

/** The bytes hold until the next file is read. What comes behind the size that the file had when it was opened is not waited for. */
function readUpTo(handle: number, limit: number, size: number): Uint8Array {
  if (buffer.length < limit) buffer = Buffer.allocUnsafeSlow(limit)
  let filled = 0
  while (filled < limit) {
    const count = readSync(handle, buffer, filled, limit - filled, null)
    if (count === 0) break
    filled += count
    if (filled === size) break
  }
  return buffer.subarray(0, filled)
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  ENOTDIR: 'does not exist: part of the path is a file.',
  EACCES: 'cannot be read: permission denied.',
  EPERM: 'cannot be read: not permitted.',
  EISDIR: 'is a directory, so it is not read.',
  ELOOP: 'is a symbolic link in a loop of links.',
  ENXIO: 'is not a regular file, so it is not read.',
  ENAMETOOLONG: 'does not exist: the name is too long.',
}

/** Whether the system said no, in contrast to a fault of ours. */
export function isSystemError(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause
}

/** Why the system refused, in plain words. */
export function sentenceOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return sentences[code] ?? `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`
}
