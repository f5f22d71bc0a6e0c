/*
 * Where a statement declares what the candidacy is for.
 *
 * "I would like to announce my candidacy to continue as Nova PTL for the Ocata cycle" holds a trigger (candidacy) and after it a run of
 * small words (to continue as … for the …) and names. The run ends at the first other word or punctuation: "candidacy for PTL, in Newton we
 * …" is not a candidacy for Newton. Triggers differ in strength: "candidacy" and "nominate" suffice alone, "running for" needs an office
 * (PTL, the Technical Committee), and "serve as" an office and a word of intention, because "I serve as Nova PTL" may be a report. The
 * words before the trigger in its clause can make it past ("I ran for", "in my last nomination for"), somebody else's ("anyone who runs
 * for") or negated ("I am not running for").
 */

import type {Range} from '../../text/spans.js'
import type {Words} from '../../text/words.js'
import {isDeclared, isTitle, type Run} from './declared.js'
import {fillers, intent, notNow, officeNouns, titleFillers} from './lexicon.js'
import type {CycleName, ReadPhrase, TeamName} from './name-mentions.js'

/** A place where the statement declares the candidacy, with the names in it. */
export interface Declaration extends Range, Run {
  readonly teams: readonly TeamName[]
  readonly cycles: readonly CycleName[]
  /** It names the office, such as PTL. */
  readonly namesOffice: boolean
  readonly trigger: Trigger
  /** It is beyond doubt a declaration by the writer, for now. */
  readonly isDeclared: boolean
  /** The phrase whose words `first` and `last` count. */
  readonly phrase: ReadPhrase
}

type Trigger = 'candidacy' | 'running' | 'serving'

const longestRun = 30
const clauseReach = 8
const titleLength = 12

/** All declarations in a phrase, in order; `isOpening` for a phrase that may be the statement's title. */
export function declarationsIn(phrase: ReadPhrase, text: string, isOpening: boolean): Declaration[] {
  const {words} = phrase
  const declarations: Declaration[] = []
  for (let at = 0; at < words.length; at++) {
    const trigger = triggerAt(words, at)
    if (!trigger) continue
    const [first, last] = runAround(phrase, at, trigger)
    // A run of one word without a name cannot be an office, as in most cases (`to be able to …`).
    if (trigger !== 'candidacy' && first === last && !phrase.nameAt.has(at)) continue
    if (!isMeant(words, at, trigger)) continue
    const run = {first, last}
    const isClear = (isOpening && words.length <= titleLength && isTitle(phrase, text, run)) || isDeclared(phrase, text, run)
    const declaration = {...declarationOf(phrase, run, trigger), isDeclared: isClear}
    const hasOffice = declaration.namesOffice || declaration.teams.some(({team}) => team.kind === 'committee')
    if (trigger !== 'candidacy' && !hasOffice) continue
    declarations.push(declaration)
    at = Math.max(at, last)
  }
  return declarations
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const serving = set('serv serve serving continu continue continuing act acte acting be become apply take')
/** Words that mean a candidacy only before certain others, with those others. */
const runningBefore = new Map([
  ...['run', 'running', 'stand', 'standing'].map((word) => [word, set('for again as to in')] as const),
  ['name', set('for in into forward to')],
  ['considered', set('for')],
  ['consideration', set('for')],
  ['consider', set('me')],
])
const running = set('nomination candidate hat reelection')

function triggerAt(words: Words, at: number): Trigger | null {
  const word = words.lower(at)
  if (serving.has(word)) return 'serving'
  if (running.has(word)) return 'running'
  if (word === 'nominate' || word === 'nominating') return ['my', 'self', 'me'].some((own) => words.lower(at + 1).startsWith(own)) ? 'candidacy' : 'running'
  if (word === 'election') return words.lower(at - 1) === 're' ? 'running' : null
  if (word === 'candidacy' || (word.startsWith('can') && /^can\w{0,3}d\w{0,6}(?:cy|ture|ship)$/.test(word))) return 'candidacy'
  return runningBefore.get(word)?.has(words.lower(at + 1)) ? 'running' : null
}

const owning = set('my our the')
const beforeReport = set('in from during since after as')
const otherCandidates = set('release good great ideal perfect best right strong')

/** False where the words before the trigger make it past, negated, or somebody else's. */
function isMeant(words: Words, at: number, trigger: Trigger): boolean {
  const word = words.lower(at)
  let hasIntent = word === 'continue' || word === 'apply'
  for (let before = at - 1; before >= Math.max(0, at - clauseReach); before--) {
    const lower = words.lower(before)
    if (lower === 'and' || lower === 'but' || /[.,;:!?]/.test(words.gap(before))) break
    if (notNow.has(lower)) return false
    if (intent.has(lower)) hasIntent = true
  }
  const own = words.lower(at - 1)
  if (owning.has(own) && beforeReport.has(words.lower(at - 2))) return false
  if (word === 'candidate' && otherCandidates.has(own)) return false
  return trigger !== 'serving' || hasIntent
}

/** The indexes of the first and the last word of the run of small words and names around a trigger. */
function runAround({words, nameAt}: ReadPhrase, at: number, trigger: Trigger): [number, number] {
  const isTitle = words.length <= titleLength
  const isOpen = (left: number) => (isTitle ? /^[^.;!?]*$/ : /^[\s'’"“”()[\]/*_-]{0,40}$/).test(words.gap(left))
  let last = at
  while (last < at + longestRun && last + 1 < words.length && isOpen(last)) {
    const next = last + 1
    const name = nameAt.get(next)
    if (name) last = name.last
    else if (fillers.has(words.lower(next))) last = next
    else if (words.lower(next) === 'and' && nameAt.get(last) && nameAt.get(next + 1)) last = next
    else break
  }
  let first = at
  while (trigger === 'candidacy' && first > 0 && isOpen(first - 1)) {
    const name = nameAt.get(first - 1)
    if (name) first = name.first
    else if (titleFillers.has(words.lower(first - 1))) first--
    else break
  }
  return [first, last]
}

function declarationOf(phrase: ReadPhrase, {first, last}: Run, trigger: Trigger): Omit<Declaration, 'isDeclared'> {
  const {words, nameAt} = phrase
  const names = new Set<TeamName | CycleName>()
  let namesOffice = false
  for (let at = first; at <= last; at++) {
    const name = nameAt.get(at)
    if (name) names.add(name)
    if (officeNouns.has(words.lower(at))) namesOffice = true
  }
  return {
    start: words.start(first),
    end: words.end(last),
    teams: [...names].filter((name) => 'team' in name),
    cycles: [...names].filter((name) => 'cycle' in name),
    namesOffice,
    trigger,
    phrase,
    first,
    last,
  }
}
