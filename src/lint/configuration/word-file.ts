import {readFileSync, statSync} from 'node:fs'
import {isSystemError, sentenceOf} from '../read-file.js'

/** The words of a word file, or what is wrong with it as a sentence. */
export type WordFile = {readonly words: readonly string[]; readonly fault: null} | {readonly words: readonly []; readonly fault: string}

/** Most bytes of a word file: some hundred thousand words. */
const maximumBytes = 1024 * 1024

/**
 * Reads a word file: one word a line; what follows a `#` is a comment, and empty lines say nothing.
 *
 * @param path absolute
 * @param target how the configuration names it
 */
export function readWordFile(path: string, target: string): WordFile {
  const faulty = (fault: string): WordFile => ({words: [], fault: `\`${target}\` ${fault}`})
  try {
    const stat = statSync(path)
    if (!stat.isFile()) return faulty('is no regular file, expected a file of words, one a line.')
    if (stat.size > maximumBytes) return faulty(`has ${stat.size} bytes, expected at most ${maximumBytes} for a file of words.`)
    const lines = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/)
      .map((line) => line.replace(/#.*/, '').trim())
    const wrong = lines.findIndex((line) => /\s/.test(line))
    if (wrong >= 0) return faulty(`holds several words in line ${wrong + 1}, expected one word a line; a comment begins with \`#\`.`)
    return {words: lines.filter((line) => line !== ''), fault: null}
  } catch (cause) {
    if (isSystemError(cause)) return faulty(sentenceOf(cause))
    throw cause
  }
}
