import {DataError} from '../data/data-error.js'
import {decodeData} from '../data/decode-data.js'

/**
 * The words of a word file, without duplicates: one per line; `#` starts a comment.
 *
 * @throws {DataError} for any other file; the message does not quote it
 */
export function wordsOf(bytes: Uint8Array): readonly string[] {
  const words = new Set<string>()
  for (const [index, line] of decodeData(bytes)
    .split(/\r\n|\n|\r/)
    .entries()) {
    const comment = line.indexOf('#')
    const word = (comment < 0 ? line : line.slice(0, comment)).trim()
    if (/\s/.test(word)) throw new DataError(`holds several words on line ${index + 1}, expected one word per line; a comment begins with \`#\`.`)
    if (word.length > mostLetters) throw new DataError(`holds a word of ${word.length} characters on line ${index + 1}, expected at most ${mostLetters}.`)
    words.add(word)
  }
  words.delete('')
  return [...words]
}

/** The longest words of any language, and chemical names. */
const mostLetters = 200
