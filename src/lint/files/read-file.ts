import {closeSync, constants, fstatSync, openSync, readSync, realpathSync} from 'node:fs'
import {confirm} from '../../spelling/confirm.js'
import {isInside} from '../../system/inside.js'
import {decode} from '../../text/decode.js'
import {notPlainBytes} from '../../text/kind/not-plain-text.js'
import {Source} from '../../text/source.js'
import {isSystemError, whyUnreadable} from './system-error.js'

/** A file that could not be read; the message is a sentence for people. */
export class Unread extends Error {
  override name = 'Unread'
}

interface Location {
  readonly absolute: string
  /** A folder above it. */
  readonly root: string
}

/**
 * Reads a file once and completely, up to the limit, so that a file that changes meanwhile still gives one consistent result. A link out of
 * the root gives an unreadable source, without reading its target; a pipe, a device or a directory is refused.
 *
 * @param path as given, for the result
 * @throws {Unread} says why the file cannot be read
 */
export function readSource(path: string, {absolute, root}: Location, maximumBytes: number): Source {
  let handle: number
  try {
    const real = realpathSync.native(absolute)
    if (!isInside(real, realpathSync.native(root))) return new Source(path, '', {unreadable: {kind: 'link-outside'}})
    // Not blocking: a named pipe would stop the run for ever. The real path is not a link, unless somebody replaces it right now.
    handle = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
  } catch (cause) {
    throw isSystemError(cause) ? new Unread(whyUnreadable(cause), {cause}) : cause
  }
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) throw new Unread(`is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}, so it is not read.`)
    const bytes = readUpTo(handle, maximumBytes + 1, stat.size)
    if (bytes.length <= maximumBytes) return decode(path, bytes, maximumBytes, confirm)
    return new Source(path, '', {unreadable: notPlainBytes(bytes) ?? {kind: 'too-large', bytes: Math.max(stat.size, bytes.length), limit: maximumBytes}})
  } catch (cause) {
    throw isSystemError(cause) ? new Unread(whyUnreadable(cause), {cause}) : cause
  } finally {
    closeSync(handle)
  }
}

/** Reused for every file. The text is copied out of it, so no bytes are kept. */
let buffer = Buffer.alloc(0)

/** The result is valid until the next file is read. Bytes beyond the initial size of the file are not waited for. */
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
