import {isLetter} from '../letters.js'
import type {Source} from '../source.js'
import type {Garbled} from './garbled.js'

/** Words of a sentence. */
const wordsBefore = /(?:[\p{L}'’]{1,30}[,.;:)]? ){4}/u

/** The length that a line has at least which a program cut, but for long words, and at most (RFC 2045, section 6.7). */
const [shortest, longest] = [68, 76]

/** The `=` at the ends of lines that mail cut, with the line end behind it: what was cut is one line (quoted-printable). */
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

/** Whether a line is running text that goes on in the next one, which has no `=` of code either. */
function isCut(line: string, next: string): boolean {
  if (line.length > longest || !wordsBefore.test(line) || /[=`{}|\\<>$]|:\/\//.test(line.slice(0, -1))) return false
  return isLetter(next.trimStart().charAt(0)) && !/^\s*\w+=\w/.test(next)
}
