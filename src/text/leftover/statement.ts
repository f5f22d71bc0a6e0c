import {oncePer} from '../once-per.js'
import {Source} from '../source.js'
import {armourIn} from './armour.js'
import {commitLines} from './commit-lines.js'
import {loneMarkers} from './conflict-markers.js'
import {type LeftoverLines, linesBetween} from './line-range.js'
import {listFooters} from './list-footer.js'
import {innerMailHeads, isAnswered, type MailHead, mailHeadOf} from './mail-head.js'
import {quotedMails} from './quoted-mail.js'
import {type EncodedSpan, encodedSpans} from './quoted-printable.js'

/** What a file holds in addition to its statement, and what is encoded as in mail. */
export interface Leftovers {
  /** In the order of the text; some may be inside others. */
  readonly lines: readonly LeftoverLines[]
  readonly encoded: readonly EncodedSpan[]
}

/** Statements derived from a source, in which nothing is left over. */
const statements = new WeakSet<Source>()

const none: Leftovers = {lines: [], encoded: []}

interface Reading {
  readonly leftovers: Leftovers
  readonly statement: Source
}

/** What mail programs, Git and Gerrit left in a file. Takes linear time. */
export function leftoversOf(source: Source): Leftovers {
  return readingOf(source).leftovers
}

/**
 * The statement without leftovers: each character of leftover lines is replaced by a space, so that offsets stay the same, and encoded
 * words are decoded. Empty for a file that could not be read; the source itself if there are no leftovers.
 */
export function statementOf(source: Source): Source {
  return readingOf(source).statement
}

const readingOf = oncePer((source: Source): Reading => {
  if (statements.has(source)) return {leftovers: none, statement: source}
  if (source.unreadable) return {leftovers: none, statement: source.text === '' ? source : withText(source, '')}
  const leftovers = {lines: linesIn(source), encoded: encodedSpans(source.text)}
  const isNone = leftovers.lines.length === 0 && leftovers.encoded.length === 0
  return isNone ? {leftovers: none, statement: source} : {leftovers, statement: withText(source, statementText(source.text, leftovers))}
})

function linesIn(source: Source): LeftoverLines[] {
  const head = mailHeadOf(source)
  const inner = innerMailHeads(source, head ? head.last + 1 : 1)
  const heads = [...(head ? [head] : []), ...inner].map((each) => linesOfHead(source, each, each !== head))
  const found = [...heads, ...armourIn(source), ...quotedMails(source), ...commitLines(source), ...loneMarkers(source), ...listFooters(source)]
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}

function linesOfHead(source: Source, head: MailHead, isInner: boolean): LeftoverLines {
  if (isInner && isAnswered(source, head)) return linesBetween(source, 'quoted-mail', head.first, source.lineStarts.length)
  return linesBetween(source, head.isCommit ? 'commit-lines' : 'mail-head', head.first, head.last)
}

/** The text with leftover lines as spaces and encoded words decoded; all offsets stay the same. */
function statementText(text: string, {lines, encoded}: Leftovers): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end, meant} of [...lines.map((each) => ({...each, meant: null})), ...encoded].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    parts.push(text.slice(at, from), meant === null || from > start ? blanked(text.slice(from, end)) : meant.padEnd(end - start))
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** Spaces in place of everything but line ends. */
function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

function withText({path, unreadable, undecoded, undecided, encoding, hasMark}: Source, text: string): Source {
  const statement = new Source(path, text, {unreadable, undecoded, undecided, encoding, hasMark})
  statements.add(statement)
  return statement
}
