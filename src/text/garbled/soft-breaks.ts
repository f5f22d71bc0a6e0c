import {isLetter} from '../letters.js'
import type {Source} from '../source.js'
import type {Garbled} from './garbled.js'

/** A run of words as in a sentence. */
const wordsBefore = /(?:[\p{L}'’]{1,30}[,.;:)]? ){4}/u

/** The shortest and the longest line that a mail program cuts (RFC 2045, section 6.7); before a long word it may be shorter. */
const [shortest, longest] = [68, 76]

/** The `=` at the ends of lines that a mail program cut (quoted-printable), with the line end: the two lines are one. */
export function softBreaksIn(source: Source): Garbled[] {
  if (!/=(?:\r|\n)/.test(source.text)) return []
  const cuts = source.lineStarts.flatMap((start, index) => {
    const line = source.line(index + 1)
    const next = source.lineStarts[index + 1]
    if (next === undefined || !line.endsWith('=') || !isCut(line, source.line(index + 2))) return []
    return [{start: start + line.length - 1, end: next, length: line.length}]
  })
  return cuts.map(({start, end, length}) => ({kind: 'soft-break', start, end, meant: '', isCertain: cuts.length > 1 || length >= shortest}))
}

/** Whether a line is running text that continues on the next one, and neither looks like code with `=`. */
function isCut(line: string, next: string): boolean {
  if (line.length > longest || !wordsBefore.test(line) || /[=`{}|\\<>$]|:\/\//.test(line.slice(0, -1))) return false
  return isLetter(next.trimStart().charAt(0)) && !/^\s*\w+=\w/.test(next)
}
