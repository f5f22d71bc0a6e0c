import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import {DataError} from './data-error.js'

/** What a file is expected to be, for messages: `a configuration in YAML or JSON`. */
export interface Expected {
  readonly what: string
  /** In bytes. */
  readonly most: number
}

/**
 * Reads a small file completely. Devices, pipes and folders are refused unread, and a growing file is read up to the limit.
 *
 * @throws {DataError} for anything but a regular file, and for one that is too large; and errors of the operating system
 */
export function readBytes(path: string, {what, most}: Expected): Uint8Array {
  // Not blocking: a named pipe would stop the run for ever.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(handle)
    if (stat.isDirectory()) throw new DataError(`is a folder, expected ${what}.`)
    if (!stat.isFile()) throw new DataError(`is not a regular file, expected ${what}.`)
    if (stat.size > most) throw new DataError(`has ${stat.size} bytes, expected at most ${most} for ${what}.`)
    return readUpTo(handle, most, what)
  } finally {
    closeSync(handle)
  }
}

/** The size that the operating system reports may be wrong: files in /proc have size 0. */
function readUpTo(handle: number, most: number, what: string): Uint8Array {
  const chunks: Buffer[] = []
  let total = 0
  for (;;) {
    const chunk = Buffer.alloc(64 * 1024)
    const count = readSync(handle, chunk)
    if (count === 0) return Buffer.concat(chunks)
    total += count
    if (total > most) throw new DataError(`has more than ${most} bytes, the most that is read of ${what}.`)
    chunks.push(chunk.subarray(0, count))
  }
}
