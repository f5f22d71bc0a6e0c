/*
 * Whether a mention of an office is beyond doubt a declaration by the writer, for now.
 *
 * If a statement is for its own team or cycle in one place and for another in a second place, the second is a fault only if it is a
 * declaration beyond doubt: "I am running for Cinder PTL". People write about many other things: earlier candidacies, other offices that
 * they hold or also want, and what they would do if nobody else ran. So every word between the beginning of the clause and the trigger must
 * be typical of declarations, and nothing around the clause may make it a report, a condition or an addition.
 */

import type {Words} from '../../text/words.js'
import type {ReadPhrase} from './name-mentions.js'

/** The run of words that names the office; both indexes are included. */
export interface Run {
  readonly first: number
  readonly last: number
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that a declaration may hold before the office. */
const declaring = set(`
  i am m d would will ll like love want wish to be glad happy honored honoured delighted excited pleased thrilled proud willing ready interested in
  hereby announce announcing submit submitting propose proposing offer offering declare declaring put putting throw throwing my hat name the into
  ring forward for up again once more very really humbly officially formally gladly a an as seek seeking ask asking you your accept please candidacy
  nomination self nominate nominating candidate running run standing stand re election another term continue continuing serve serving this is here
  apply applying intend intention intending interest express expressing myself it pleasure honor honour privilege opportunity with and so therefore now
  today hence thus why that hi hello all everyone everybody folks stackers team dear decided back
`)
/** One of these must occur, to say who declares. */
const declarers = set('i this here please')
/** Words that belong to a declaration only before certain others. */
const onlyBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['have', set('decided')],
  ['ve', set('decided')],
  ['consider', set('my me')],
])
/** Words after a declaration that make it an addition, a condition or a report. */
const beyond = set('too also if unless someday day eventually later ago future was were then instead both said wrote besides nobody')
/** Words in the clause before a declaration that make it a condition or a report. */
const conditions = set('if unless when whenever should had nobody once wrote said asked told announced promised stated quote quoting read')
const electing = set('elected elect vote votes chosen choose you trust')
const clauseReach = 24
const behindReach = 6
const beforeReach = 10

/** Whether the words around a run declare the writer's own candidacy, for now: "I would like to announce my … for …". */
export function isDeclared(phrase: ReadPhrase, text: string, run: Run): boolean {
  const {words} = phrase
  const {first} = run
  const begins = clauseBegins(words, first)
  return begins !== null && saysSo(words, begins, first) && !isReported(phrase, text, begins) && isWhole(words, text, run)
}

/** Whether a phrase is a title that names an office and nothing else: "Jane Doe: Cinder PTL candidacy". */
export function isTitle({words, start}: ReadPhrase, text: string, {first, last}: Run): boolean {
  if (isQuoted(text, start)) return false
  for (let at = 0; at < words.length; at++) {
    const isInRun = at >= first && at <= last
    if (!isInRun && words.text(at) === words.lower(at) && !declaring.has(words.lower(at))) return false
  }
  return true
}

/** The index of the first word of the clause that leads to a word; null if it is too far back. */
function clauseBegins(words: Words, to: number): number | null {
  for (let at = to; at >= Math.max(0, to - clauseReach); at--) {
    if (at === 0 || /[.,;:!?–—]/.test(words.gap(at - 1))) return at
    const before = words.lower(at - 1)
    if (before === 'but' || (before === 'and' && words.lower(at) === 'i')) return at
  }
  return null
}

function saysSo(words: Words, begins: number, to: number): boolean {
  let isOwn = false
  for (let at = begins; at < to; at++) {
    const word = words.lower(at)
    if (declarers.has(word)) isOwn = true
    if (!declaring.has(word) && !onlyBefore.get(word)?.has(words.lower(at + 1))) return false
  }
  const [before, one] = [words.lower(to - 1), words.lower(to)]
  // "I will continue as Cinder PTL" may be said about an office that is held in addition.
  return isOwn && !((before === 'will' || before === 'll') && one.startsWith('continu'))
}

/** A quotation, or a clause under a condition: "If nobody else runs, I am happy to serve as Cinder PTL". */
function isReported({words, start}: ReadPhrase, text: string, begins: number): boolean {
  if (isQuoted(text, start) || /["“”„«»‘>]/.test(begins > 0 ? words.gap(begins - 1) : text.slice(start, words.start(0)))) return true
  let isConditional = false
  for (let at = begins - 1; at >= Math.max(0, begins - beforeReach); at--) {
    if (/[.!?;]/.test(words.gap(at))) break
    const word = words.lower(at)
    if (electing.has(word)) return false
    if (conditions.has(word)) isConditional = true
  }
  return isConditional
}

/** Whether nothing inside or after a run makes it an addition, a question or a report. */
function isWhole(words: Words, text: string, {first, last}: Run): boolean {
  for (let at = first; at < last; at++) if (/[,;:]/.test(words.gap(at))) return false
  if (/^\s*[:[?]/.test(text.slice(words.end(last), words.end(last) + 3))) return false
  for (let at = last + 1; at < Math.min(words.length, last + 1 + behindReach); at++) {
    if (/[.!;]/.test(words.gap(at - 1))) return true
    const isAsWell = words.lower(at) === 'well' && words.lower(at - 1) === 'as'
    if (beyond.has(words.lower(at)) || isAsWell || text.charAt(words.end(at)) === '?') return false
  }
  return true
}

/** Whether the line on which a phrase begins is quoted, `> …`. */
function isQuoted(text: string, start: number): boolean {
  return text
    .slice(Math.max(0, start - 20), start)
    .trimEnd()
    .endsWith('>')
}
