import type {Source} from '../source.js'
import {isTechnical, meaningOf} from './header-names.js'
import {isBlank, lineOf, nextFilled} from './line-range.js'

/** The header lines of a mail, or of a commit as Git shows it. */
export interface MailHead {
  /** Its lines, counted from 1, both included. */
  readonly first: number
  readonly last: number
  /** By what they are about, `subject`, `content-type`: what they say, folded lines joined. */
  readonly headers: ReadonlyMap<string, string>
  readonly isCommit: boolean
}

/** `From: Jane`, `**From:** Jane`; the name and the value. */
const header = /^[*_]{0,2}(\p{L}[\p{L}\d-]{0,39}) ?[*_]{0,2}(?:：|:(?!\/\/)[*_]{0,2})(.*)/u
/** The line that a mailbox file or `git format-patch` begins a message with. */
const mailboxLine = /^From \S{1,200} {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) .{0,30}\b\d{4}\b/
/** As `git log` and `git show` begin. */
const commitLine = /^commit [0-9a-f]{40}\b/

/**
 * The head of a mail that begins on a line: at least two different headers, of which one could not be anything else (a subject, an
 * address, a time, what only programs write), and an empty line. A subject alone is one too where an empty line follows.
 * `least`: how many different headers it must have.
 */
function mailHeadAt(source: Source, first: number, least = 2): MailHead | null {
  const opening = lineOf(source, first)
  const isCommit = commitLine.test(opening)
  const hasOpening = isCommit || mailboxLine.test(opening)
  const {headers, next} = headersFrom(source, hasOpening ? first + 1 : first)
  const head = {first, last: next - 1, headers, isCommit}
  if (hasOpening) return head
  // A first line of the message that follows at once shows less clearly where the head ends.
  const isEnded = isBlank(lineOf(source, next)) || headers.size >= 3
  if (!isEnded || headers.size === 0) return null
  if (headers.size >= least && isTelling(headers)) return head
  return least <= 2 && headers.size === 1 && headers.get('subject') && next === first + 1 ? head : null
}

/** The headers on the lines from a number on, and the number of the first line that is none. */
function headersFrom(source: Source, from: number): {headers: Map<string, string>; next: number} {
  const headers = new Map<string, string>()
  let meaning: string | null = null
  let next = from
  for (; next <= source.lineStarts.length; next++) {
    const line = lineOf(source, next)
    if (isBlank(line)) break
    if (next > from && /^[ \t]/.test(line)) {
      // Lines that are folded often need not be kept whole.
      if (meaning !== null && (headers.get(meaning) ?? '').length < 1000)
        headers.set(meaning, `${headers.get(meaning) ?? ''} ${line.trim().slice(0, 1000)}`.trim())
      continue
    }
    const [, name = '', value = ''] = /[:：]/.test(line) ? (header.exec(line) ?? []) : []
    if (name === '') break
    meaning = meaningOf(name)
    // `Hobby: sailing` between them is no header, but neither does it end them.
    if (meaning !== null && !headers.has(meaning)) headers.set(meaning, value.trim())
  }
  return {headers, next}
}

/** Whether some header can be nothing but one of a mail: `From: my experience` and `Date: 2015` can. */
function isTelling(headers: ReadonlyMap<string, string>): boolean {
  for (const [meaning, value] of headers) {
    if (meaning === 'subject' && value !== '') return true
    if (/^(?:in-reply-to|references)$/.test(meaning)) {
      if (value.startsWith('<')) return true
    } else if (isTechnical(meaning)) return true
    if (/^(?:from|to|cc|bcc|sender|reply-to|author)$/.test(meaning) && /[^\s@]@[^\s@]|\S at \S{1,80}\./.test(value.slice(0, 500))) return true
    if (meaning === 'date' && /\b\d{1,2}:\d\d\b/.test(value)) return true
  }
  return false
}

/** `-----Original Message-----`, `---------- Forwarded message ---------`. */
function isSeparator(line: string): boolean {
  return (line.length <= 80 && /^-{4,}[^-]{3,60}-{4,}\s*$/.test(line)) || /^Begin forwarded message:\s*$/i.test(line)
}

/** The head at the beginning of a file, a line of dashes that announces it included. */
export function mailHeadOf(source: Source): MailHead | null {
  const first = nextFilled(source, 1)
  const line = lineOf(source, first)
  if (!isSeparator(line)) return mailHeadAt(source, first)
  const head = mailHeadAt(source, nextFilled(source, first + 1))
  return head && {...head, first}
}

/** Heads further down, of mails that were forwarded or answered: three headers, the first of them `From`, or two below a line of dashes. */
export function innerMailHeads(source: Source, from: number): MailHead[] {
  if (!mayHoldInnerHead.test(source.text)) return []
  const heads: MailHead[] = []
  for (let number = from; number <= source.lineStarts.length; number++) {
    const line = lineOf(source, number)
    const isAnnounced = isSeparator(line)
    const mayBegin = /^[*_]{0,2}(?:From|Von|De)[:*_]/.test(line) && /^[\s_]*$/.test(lineOf(source, number - 1))
    const head = isAnnounced ? mailHeadAt(source, nextFilled(source, number + 1)) : mayBegin ? mailHeadAt(source, number, 3) : null
    if (!head) continue
    heads.push({...head, first: number})
    number = head.last
  }
  return heads
}

const mayHoldInnerHead = /[\r\n](?:-{4}|Begin forwarded|[*_]{0,2}(?:From|Von|De)[:*_])/

/** Whether an answer was written above the mail that it answers, as Outlook does: then what follows the head is that mail. */
export function isAnswered(source: Source, {first}: MailHead): boolean {
  return /^-{4,}\s?(?:Original|Ursprüngliche|Message d)/i.test(lineOf(source, first))
}
