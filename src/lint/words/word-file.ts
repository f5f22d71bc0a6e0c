import {existsSync} from 'node:fs'
import {dirname, relative, sep} from 'node:path'
import {isInside} from '../../system/inside.js'
import {wordFile} from '../configuration/files.js'
import {wordsOf} from '../configuration/words-of.js'
import {DataError} from '../data/data-error.js'
import {checkoutAround} from '../data/reach.js'
import {readBytes} from '../data/read-bytes.js'
import {toSlashes} from '../files/slashes.js'
import {isSystemError, whyUnreadable} from '../files/system-error.js'
import {createFile} from '../write/create-file.js'
import {replaceFile} from '../write/replace-file.js'
import {uninterrupted} from '../write/uninterrupted.js'
import {Unwritten} from '../write/unwritten.js'
import {writeTarget} from '../write/write-target.js'

/**
 * Appends words to a word file, or creates it. Existing bytes stay, and no link below the checkout or the working directory is followed.
 *
 * @param file absolute
 * @returns the words that were missing
 * @throws {Unwritten} says why nothing was added, such as for a file that is not a word file, a nomination, settings, or a file of git
 */
export async function addWords(file: string, words: readonly string[], cwd: string): Promise<readonly string[]> {
  const place = writeTarget(file, [])
  if (place.kind === 'refused') throw new Unwritten(place.why)
  if (file.split(sep).some((segment) => segment.toLowerCase() === '.git')) throw new Unwritten('belongs to git; name another file.')
  const root = isInside(file, cwd) ? cwd : (checkoutAround(dirname(file)).root ?? dirname(file))
  const before = bytesOf(file)
  const known = new Set(before ? knownIn(before) : [])
  const added = words.filter((word) => !known.has(word))
  if (added.length === 0) return []
  await uninterrupted(() => {
    if (!before) createFile(root, toSlashes(relative(root, file)), `${added.join('\n')}\n`)
    else replaceFile(file, root, before, withLines(before, added), 'rewritten')
  })
  return added
}

/** Null where there is no file. */
function bytesOf(file: string): Uint8Array | null {
  if (!existsSync(file)) return null
  try {
    return readBytes(file, wordFile)
  } catch (cause) {
    if (cause instanceof DataError) throw new Unwritten(cause.message, {cause})
    throw isSystemError(cause) ? new Unwritten(whyUnreadable(cause), {cause}) : cause
  }
}

function knownIn(bytes: Uint8Array): readonly string[] {
  try {
    return wordsOf(bytes)
  } catch (cause) {
    throw cause instanceof DataError ? new Unwritten(`is not a word file, so it is left unchanged: it ${cause.message}`, {cause}) : cause
  }
}

/** @throws {Unwritten} where the file would be too large to be read again */
function withLines(before: Uint8Array, words: readonly string[]): Uint8Array {
  const text = Buffer.from(before).toString('utf8')
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const start = text === '' || /[\r\n]$/.test(text) ? '' : end
  const after = Buffer.concat([before, Buffer.from(start + words.map((word) => word + end).join(''))])
  if (after.length > wordFile.most) throw new Unwritten(`would become larger than ${wordFile.most} bytes, the limit for a word file; it is left unchanged.`)
  return after
}
