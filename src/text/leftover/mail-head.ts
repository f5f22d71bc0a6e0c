import type {Source} from '../source.js'
import {isTechnical, meaningOf} from './header-names.js'
import {isBlank, lineOf, nextFilled} from './line-range.js'

/** The header lines of a mail, or of a commit as Git shows it. */
export interface MailHead {
  /** Its line numbers, from 1, both included. */
  readonly first: number
  readonly last: number
  /** The values of the headers by their meaning, `subject`, `content-type`; folded lines are joined. */
  readonly headers: ReadonlyMap<string, string>
  readonly isCommit: boolean
}

/** `From: Jane`, `**From:** Jane`; the name and the value. */
const header = /^[*_]{0,2}(\p{L}[\p{L}\d-]{0,39}) ?[*_]{0,2}(?:：|:(?!\/\/)[*_]{0,2})(.*)/u
/** The first line of a message in a mailbox file or from `git format-patch`. */
const mailboxLine = /^From \S{1,200} {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) .{0,30}\b\d{4}\b/
/** The first line of `git log` and `git show`. */
const commitLine = /^commit [0-9a-f]{40}\b/

/**
 * The mail header that begins on a line: at least `least` different header lines, one of which is unmistakable (a subject, an address, a
 * time, or one that only programs write), and an empty line after them. A subject alone is enough if an empty line follows.
 */
function mailHeadAt(source: Source, first: number, least = 2): MailHead | null {
  const opening = lineOf(source, first)
  const isCommit = commitLine.test(opening)
  const hasOpening = isCommit || mailboxLine.test(opening)
  const {headers, next} = headersFrom(source, hasOpening ? first + 1 : first)
  const head = {first, last: next - 1, headers, isCommit}
  if (hasOpening) return head
  // If the message follows without an empty line, it is less clear where the header ends.
  const isEnded = isBlank(lineOf(source, next)) || headers.size >= 3
  if (!isEnded || headers.size === 0) return null
  if (headers.size >= least && isTelling(headers)) return head
  return least <= 2 && headers.size === 1 && headers.get('subject') && next === first + 1 ? head : null
}

/** The header lines from a number on, and the number of the first other line. */
function headersFrom(source: Source, from: number): {headers: Map<string, string>; next: number} {
  const headers = new Map<string, string>()
  let meaning: string | null = null
  let next = from
  for (; next <= source.lineStarts.length; next++) {
    const line = lineOf(source, next)
    if (isBlank(line)) break
    if (next > from && /^[ \t]/.test(line)) {
      // Headers that are folded over many lines need not be kept whole.
      if (meaning !== null && (headers.get(meaning) ?? '').length < 1000)
        headers.set(meaning, `${headers.get(meaning) ?? ''} ${line.trim().slice(0, 1000)}`.trim())
      continue
    }
    const [, name = '', value = ''] = /[:：]/.test(line) ? (header.exec(line) ?? []) : []
    if (name === '') break
    meaning = meaningOf(name)
    // A line like `Hobby: sailing` is not a header, but does not end the header either.
    if (meaning !== null && !headers.has(meaning)) headers.set(meaning, value.trim())
  }
  return {headers, next}
}

/** Whether some header can only be that of a mail; `From: my experience` and `Date: 2015` could be something else. */
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

/** The mail header at the beginning of a file, including a line of dashes that announces it. */
export function mailHeadOf(source: Source): MailHead | null {
  const first = nextFilled(source, 1)
  const line = lineOf(source, first)
  if (!isSeparator(line)) return mailHeadAt(source, first)
  const head = mailHeadAt(source, nextFilled(source, first + 1))
  return head && {...head, first}
}

/** Mail headers further down, of forwarded or answered mails: three header lines beginning with `From`, or two below a line of dashes. */
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

/** Whether an answer was written above the mail that it answers, as in Outlook, so that the text below the header is that mail. */
export function isAnswered(source: Source, {first}: MailHead): boolean {
  return /^-{4,}\s?(?:Original|Ursprüngliche|Message d)/i.test(lineOf(source, first))
}
