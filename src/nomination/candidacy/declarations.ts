/*
 * Where a statement says what it stands for.
 *
 * "I would like to announce my candidacy to continue as Nova PTL for the Ocata cycle" holds a trigger (candidacy) and behind it a run of
 * small words (to continue as … for the …) and names. The run ends with the first other word or mark: "candidacy for PTL, in Newton we …"
 * stands for no Newton. Triggers differ in how much they say: "candidacy" and "nominate" speak for themselves, "running for" needs an
 * office (PTL, the Technical Committee), "serve as" an office and a word of will as well, because "I serve as Nova PTL" may be a report.
 * What comes before the trigger in its clause can make it history ("I ran for", "in my last nomination for"), another's ("anyone who runs
 * for") or not so ("I am not running for").
 */

import {WordFilter} from '../../text/word-filter.js'
import type {Words} from '../../text/words.js'
import {isDeclared, isTitle} from './declared.js'
import {fillers, intent, notNow, officeNouns, titleFillers} from './lexicon.js'
import type {CycleName, ReadPhrase, TeamName} from './name-mentions.js'

/** One place where the statement says that it stands, with the names there. */
export interface Standing {
  readonly start: number
  readonly end: number
  readonly teams: readonly TeamName[]
  readonly cycles: readonly CycleName[]
  /** It says PTL or the like. */
  readonly namesOffice: boolean
  readonly trigger: Trigger
  /** It declares a candidacy beyond doubt, here and now. */
  readonly isDeclared: boolean
  readonly phrase: ReadPhrase
  /** The words of the phrase that say so, by their number, both included. */
  readonly first: number
  readonly last: number
}

type Trigger = 'candidacy' | 'running' | 'serving'

const longestRun = 30
const clauseReach = 8
const titleLength = 12

/** All places in a phrase where the statement says that it stands; `isOpening` for a phrase where its title would be. */
export function standingsIn(phrase: ReadPhrase, text: string, isOpening: boolean): Standing[] {
  const {words} = phrase
  const standings: Standing[] = []
  const {length} = words
  for (let at = triggerFilter.next(words, 0); at < length; at = triggerFilter.next(words, at + 1)) {
    const trigger = triggerAt(words, at)
    if (!trigger) continue
    const [first, last] = runAround(phrase, at, trigger)
    // Nothing around it can be an office: `to be able to …`, as most are.
    if (trigger !== 'candidacy' && first === last && !phrase.nameAt.has(at)) continue
    if (!isMeant(words, at, trigger)) continue
    const standing = {
      ...standingOf(phrase, first, last, trigger),
      phrase,
      first,
      last,
      isDeclared: (isOpening && length <= titleLength && isTitle(phrase, text, {first, last})) || isDeclared(phrase, text, {first, last}),
    }
    const hasOffice = standing.namesOffice || standing.teams.some(({team}) => team.kind === 'committee')
    if (trigger !== 'candidacy' && !hasOffice) continue
    standings.push(standing)
    at = Math.max(at, last)
  }
  return standings
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const serving = set('serv serve serving continu continue continuing act acte acting be become apply take')
/** What must follow some of the words of which one runs. */
const runningBefore = new Map([
  ...['run', 'running', 'stand', 'standing'].map((word) => [word, set('for again as to in')] as const),
  ['name', set('for in into forward to')],
  ['considered', set('for')],
  ['consideration', set('for')],
  ['consider', set('me')],
])
const running = set('nomination candidate hat reelection')
/** What a misspelled `candidacy` begins with: `can` and any letter. */
const candidacyLike = Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (letter) => `can${letter}`)
/** All that `triggerAt` knows. */
const triggerFilter = new WordFilter([...serving, ...runningBefore.keys(), ...running, 'nominate', 'nominating', 'election', ...candidacyLike])

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

/** Whether the clause before a trigger leaves it a word of the candidate's own will, now. */
function isMeant(words: Words, at: number, trigger: Trigger): boolean {
  const word = words.lower(at)
  let hasIntent = word === 'continue' || word === 'apply'
  for (let before = at - 1; before >= Math.max(0, at - clauseReach); before--) {
    const lower = words.lower(before)
    if (lower === 'and' || lower === 'but' || (words.isMarkBehind(before) && /[.,;:!?]/.test(words.gap(before)))) break
    if (notNow.has(lower)) return false
    if (intent.has(lower)) hasIntent = true
  }
  const own = words.lower(at - 1)
  if (owning.has(own) && beforeReport.has(words.lower(at - 2))) return false
  if (word === 'candidate' && otherCandidates.has(own)) return false
  return trigger !== 'serving' || hasIntent
}

/** The first and the last word of the run of small words and names around a trigger. */
function runAround({words, nameAt}: ReadPhrase, at: number, trigger: Trigger): [number, number] {
  const isTitle = words.length <= titleLength
  const isOpen = (left: number) => !words.isMarkBehind(left) || (isTitle ? /^[^.;!?]*$/ : /^[\s'’"“”()[\]/*_-]{0,40}$/).test(words.gap(left))
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

function standingOf({words, nameAt}: ReadPhrase, first: number, last: number, trigger: Trigger): Omit<Standing, 'isDeclared' | 'phrase' | 'first' | 'last'> {
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
  }
}
