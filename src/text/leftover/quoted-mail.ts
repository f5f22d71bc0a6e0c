import type {Source} from '../source.js'
import {isBlank, type LeftoverLines, linesBetween, nextFilled} from './line-range.js'

/** How the line above a quoted mail ends, in the languages of some mail programs. */
const verb = /(?:\bwr(?:ote|ites)|\bschrieb(?: .{1,200})?|\ba écrit|\bescribi[óo]|\bha scritto|\bescreveu|\bschreef(?: .{1,200})?|写道) ?[:：]\s*$/
const opening = /^\s*(?:On|Am|Le|El|Il|Em|Op|Den|At|In message)\s/
/** Signs that a program wrote the line: an address, a time, a day of the week, a date in digits, or a year before the name. */
const written = /\S@\S|\b\d{1,2}:\d\d|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}, \S/
/** The most lines that such a line is wrapped over. */
const mostWrapped = 3
const longestLine = 400

const mayHoldQuote = /wr(?:ote|ites):|schrieb|a écrit|escribi|ha scritto|escreveu|schreef|写道/

/** Whether a line is quoted with `>`. */
function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line)
}

/**
 * Quoted mails: `On Mon, 3 Aug 2026 at 10:00, Jane Doe wrote:` with quoted lines after it, and further such lines. Quotations without such
 * a line belong to the statement.
 */
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

/** The last line of `On …, Jane Doe wrote:`, if that begins on a line and quoted lines follow; else null. */
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

/** The last quoted line; empty lines between quoted ones are included. */
function quoteEnd(source: Source, first: number): number {
  let last = first
  for (let next = nextFilled(source, first + 1); isQuoted(source.line(next)); next = nextFilled(source, next + 1)) last = next
  return last
}
