import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import {DataError} from './data-error.js'

/** What a file is expected to be, for messages: `a configuration in YAML or JSON`. */
export interface Expected {
  readonly what: string
  /** In bytes. */
  readonly most: number
}

/**
 * Reads a small file whole. Devices, pipes and folders are refused before a byte of them is read, and no more than the limit is read of
 * a file that grows meanwhile.
 *
 * @throws {DataError} for what is no regular file, and for one that is too large; errors of the system pass through
 */
export function readBytes(path: string, {what, most}: Expected): Uint8Array {
  // Not blocking, or a named pipe would hold up the run for ever.
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

/** What the system says of a file's size may be wrong: files in /proc say 0. */
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
