import type {Source} from '../source.js'
import {isBlank, type LeftoverLines, linesBetween, nextFilled} from './line-range.js'

/** How the line above a quoted mail ends, in some languages of mail programs. */
const verb = /(?:\bwr(?:ote|ites)|\bschrieb(?: .{1,200})?|\ba écrit|\bescribi[óo]|\bha scritto|\bescreveu|\bschreef(?: .{1,200})?|写道) ?[:：]\s*$/
const opening = /^\s*(?:On|Am|Le|El|Il|Em|Op|Den|At|In message)\s/
/** What a program writes: an address, a time, a day of the week, a date in figures, a year before the name. */
const written = /\S@\S|\b\d{1,2}:\d\d|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}, \S/
/** Of a line that was wrapped, the rest may be so many lines further down. */
const mostWrapped = 3
const longestLine = 400

const mayHoldQuote = /wr(?:ote|ites):|schrieb|a écrit|escribi|ha scritto|escreveu|schreef|写道/

/** Whether a line is quoted as mail programs quote. */
function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line)
}

/** A mail that is quoted: `On Mon, 3 Aug 2026 at 10:00, Jane Doe wrote:` with lines behind `>`, and further such lines. Quotations without such a line are the statement's own. */
export function quotedMails(source: Source): LeftoverLines[] {
  const {text} = source
  if (!text.includes('>') || !mayHoldQuote.test(text)) return []
  const quotes: LeftoverLines[] = []
  let isAnswer = false
  for (let number = 1; number <= source.lineStarts.length; number++) {
    const last = attributionEnd(source, number)
    const first = last === null ? number : nextFilled(source, last + 1)
    if (last !== null) isAnswer = true
    if (!isAnswer || !isQuoted(source.line(first))) continue
    const end = quoteEnd(source, first)
    quotes.push(linesBetween(source, 'quoted-mail', number, end))
    number = end
  }
  return quotes
}

/** The last line of `On …, Jane Doe wrote:`, where it begins on a line and quoted lines follow; else null. */
function attributionEnd(source: Source, number: number): number | null {
  let joined = ''
  const begins = source.line(number)
  if (!opening.test(begins) && !/\S@\S/.test(begins)) return null
  for (let at = number; at < number + mostWrapped; at++) {
    const line = source.line(at)
    if (isBlank(line) || line.length > longestLine || isQuoted(line)) return null
    joined += ` ${line}`
    if (!verb.test(joined)) continue
    return written.test(joined) && isQuoted(source.line(nextFilled(source, at + 1))) ? at : null
  }
  return null
}

/** The last quoted line; empty lines between quoted ones belong to them. */
function quoteEnd(source: Source, first: number): number {
  let last = first
  for (let next = nextFilled(source, first + 1); isQuoted(source.line(next)); next = nextFilled(source, next + 1)) last = next
  return last
}
