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
import type {CycleName, ReadPhrase, TeamName} from './mentions.js'
import type {Word} from './phrases.js'
import {fillers, intent, notNow, officeNouns, titleFillers} from './stand-words.js'

/** One place where the statement says that it stands, with the names there. */
export interface Standing {
  readonly start: number
  readonly end: number
  readonly teams: readonly TeamName[]
  readonly cycles: readonly CycleName[]
  /** It says PTL or the like. */
  readonly namesOffice: boolean
  readonly trigger: Trigger
}

type Trigger = 'candidacy' | 'running' | 'serving'

const longestRun = 30
const clauseReach = 8
const titleLength = 12

/** All places in a phrase where the statement says that it stands. */
export function standingsIn(phrase: ReadPhrase, text: string): Standing[] {
  const standings: Standing[] = []
  for (let at = 0; at < phrase.words.length; at++) {
    const trigger = triggerAt(phrase.words, at)
    if (!trigger || !isMeant(phrase.words, at, trigger, text)) continue
    const [first, last] = runAround(phrase, at, trigger, text)
    const standing = standingOf(phrase, first, last, trigger)
    const hasOffice = standing.namesOffice || standing.teams.some(({team}) => team.kind === 'committee')
    if (trigger !== 'candidacy' && !hasOffice) continue
    standings.push(standing)
    at = Math.max(at, last)
  }
  return standings
}

/** Every other trigger begins with `can`. */
const triggers = new Set(
  `nominate nominating nomination candidate hat reelection election run running stand standing name considered consideration consider
  serv serve serving continu continue continuing act acte acting be become apply take`.split(/\s+/),
)

function triggerAt(words: readonly Word[], at: number): Trigger | null {
  const word = words[at]?.lower ?? ''
  if (!triggers.has(word) && !word.startsWith('can')) return null
  const next = words[at + 1]?.lower ?? ''
  if (/^can\w{0,3}d\w{0,6}(?:cy|ture|ship)$/.test(word)) return 'candidacy'
  if (/^nominat(?:e|ing)$/.test(word)) return /^(?:my|self|me)/.test(next) ? 'candidacy' : 'running'
  if (word === 'nomination' || word === 'candidate' || word === 'hat' || word === 'reelection') return 'running'
  if (word === 'election') return words[at - 1]?.lower === 're' ? 'running' : null
  if (word === 'run' || word === 'running' || word === 'stand' || word === 'standing') return /^(?:for|again|as|to|in)$/.test(next) ? 'running' : null
  if (word === 'name') return /^(?:for|in|into|forward|to)$/.test(next) ? 'running' : null
  if (word === 'considered' || word === 'consideration') return next === 'for' ? 'running' : null
  if (word === 'consider') return next === 'me' ? 'running' : null
  if (/^(?:serv|continu|act)(?:e|ing)?$/.test(word)) return 'serving'
  if (word === 'be' || word === 'become' || word === 'apply' || word === 'take') return 'serving'
  return null
}

/** Whether the clause before a trigger leaves it a word of the candidate's own will, now. */
function isMeant(words: readonly Word[], at: number, trigger: Trigger, text: string): boolean {
  let hasIntent = words[at]?.lower === 'continue' || words[at]?.lower === 'apply'
  for (let before = at - 1; before >= Math.max(0, at - clauseReach); before--) {
    const word = words[before]
    const next = words[before + 1]
    if (!word || !next || /[.,;:!?]/.test(text.slice(word.end, next.start)) || word.lower === 'and' || word.lower === 'but') break
    if (notNow.has(word.lower)) return false
    if (intent.has(word.lower)) hasIntent = true
  }
  const [own, preposition] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? '']
  if (/^(?:my|our|the)$/.test(own) && /^(?:in|from|during|since|after|as)$/.test(preposition)) return false
  if (words[at]?.lower === 'candidate' && /^(?:release|good|great|ideal|perfect|best|right|strong)$/.test(own)) return false
  return trigger !== 'serving' || hasIntent
}

/** The first and the last word of the run of small words and names around a trigger. */
function runAround(phrase: ReadPhrase, at: number, trigger: Trigger, text: string): [number, number] {
  const {words, nameAt} = phrase
  const isTitle = words.length <= titleLength
  const isOpen = (left: Word | undefined, right: Word | undefined) =>
    left !== undefined && right !== undefined && (isTitle ? /^[^.;!?]*$/ : /^[\s'’"“”()[\]/*_-]{0,40}$/).test(text.slice(left.end, right.start))
  let last = at
  while (last < at + longestRun && isOpen(words[last], words[last + 1])) {
    const next = last + 1
    const name = nameAt.get(next)
    if (name) last = name.last
    else if (fillers.has(words[next]?.lower ?? '')) last = next
    else if (words[next]?.lower === 'and' && nameAt.get(last) && nameAt.get(next + 1)) last = next
    else break
  }
  let first = at
  while (trigger === 'candidacy' && first > 0 && isOpen(words[first - 1], words[first])) {
    const name = nameAt.get(first - 1)
    if (name) first = name.first
    else if (titleFillers.has(words[first - 1]?.lower ?? '')) first--
    else break
  }
  return [first, last]
}

function standingOf({words, nameAt}: ReadPhrase, first: number, last: number, trigger: Trigger): Standing {
  const names = new Set<TeamName | CycleName>()
  for (let at = first; at <= last; at++) {
    const name = nameAt.get(at)
    if (name) names.add(name)
  }
  return {
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    teams: [...names].filter((name) => 'team' in name),
    cycles: [...names].filter((name) => 'cycle' in name),
    namesOffice: words.slice(first, last + 1).some(({lower}) => officeNouns.has(lower)),
    trigger,
  }
}
