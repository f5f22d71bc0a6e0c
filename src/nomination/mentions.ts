import type {Cycle, Election, Place, Team} from '../election/election.js'
import {fold} from '../election/fold.js'
import {isCycleWord} from './cycle-words.js'
import {isPartOfIdentifier} from './identifiers.js'
import {type NameIndex, nameIndexOf} from './name-index.js'
import type {Phrase, Word} from './phrases.js'
import {isTeamNoun} from './stand-words.js'

/** A name in a phrase: the words from `first` to `last`, both included, and their offsets in the source. */
interface NameInPhrase {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** A name or alias of a team. */
export interface TeamName extends NameInPhrase {
  readonly team: Team
  /** A small everyday word, `documentation`, that nothing beside it makes a team's name. */
  readonly isWeak: boolean
}

/** A name or number of a cycle. */
export interface CycleName extends NameInPhrase {
  readonly cycle: Cycle
}

/** A phrase with the names that it mentions, in order of the text. */
export interface ReadPhrase extends Phrase {
  readonly teams: readonly TeamName[]
  readonly cycles: readonly CycleName[]
  /** The name that a word, given by its number, belongs to. */
  readonly nameAt: ReadonlyMap<number, TeamName | CycleName>
}

/**
 * Finds every mention of a cycle or team in a phrase, in any usual form; `text` is the source's. The place's own name for its team
 * needs nothing beside it even where it is a short form.
 */
export function readNames(phrase: Phrase, text: string, election: Election, place: Place | null): ReadPhrase {
  const index = nameIndexOf(election)
  const ownForm = place && fold(place.team)
  const teams: TeamName[] = []
  const cycles: CycleName[] = []
  const nameAt = new Map<number, TeamName | CycleName>()
  for (let at = 0; at < phrase.words.length; at++) {
    if (!index.mayBegin(phrase.words[at]?.lower ?? '')) continue
    const team = teamAt(phrase.words, at, text, index, ownForm)
    const cycle = team ? null : cycleAt(phrase.words, at, text, index)
    if (team) teams.push(team)
    if (cycle) cycles.push(cycle)
    const name = team ?? cycle
    if (!name) continue
    for (let word = name.first; word <= name.last; word++) nameAt.set(word, name)
    at = name.last
  }
  return {...phrase, teams, cycles, nameAt}
}

/** Small-lettered, these are mostly what the word says; `docs` in "improve our docs" is no team. */
const everydayNames = new Set('documentation docs security infrastructure requirements placement telemetry'.split(' '))

/** The longest team name that begins at a word. Names may be joined, parted, hyphenated or wrapped: `Quality⏎Assurance`. */
function teamAt(words: readonly Word[], at: number, text: string, index: NameIndex, ownForm: string | null): TeamName | null {
  let folded = ''
  let found: TeamName | null = null
  for (let last = at; last < words.length; last++) {
    const word = words[last]
    const previous = words[last - 1]
    if (!word?.isProse || (last > at && previous && !/^[\s_-]*$/.test(text.slice(previous.end, word.start)))) break
    folded += word.lower
    if (!index.beginnings.has(folded)) break
    const form = index.teams.get(folded)
    const start = words[at]?.start ?? word.start
    if (!form || isPartOfIdentifier(text, start, word.end)) continue
    const isBeside = isBesideTeamNoun(words, at, last)
    const isAcronym = word.text.length > 1 && word.text === word.text.toUpperCase()
    if (form.isShort && !isBeside && !isAcronym && folded !== ownForm) continue
    const isEveryday = form.isShort || (word.text === word.lower && everydayNames.has(folded))
    found = {first: at, last, start, end: word.end, team: form.team, isWeak: isEveryday && !isBeside}
  }
  return found
}

const between = new Set('for of in on as to be become the openstack role position'.split(' '))

/** `… team`, `…'s PTL`, `PTL of …`, `PTL position for the …`, `candidacy for …`. */
export function isBesideTeamNoun(words: readonly Word[], first: number, last: number): boolean {
  const after = words[last + 1]?.lower
  if (isTeamNoun(after === 's' ? words[last + 2]?.lower : after)) return true
  let before = first - 1
  while (between.has(words[before]?.lower ?? '')) before--
  return before < first - 1 && /^(?:ptl|candidacy)$/.test(words[before]?.lower ?? '')
}

/** The cycle that a word names, with its pair: `2024.1 (Caracal)`, `Antelope/2023.1`. */
function cycleAt(words: readonly Word[], at: number, text: string, index: NameIndex): CycleName | null {
  const word = words[at]
  const cycle = word?.isProse && index.cycles.get(word.lower)
  if (!word || !cycle || isPartOfIdentifier(text, word.start, word.end) || !isCycleWord(words, at, text)) return null
  const name = {first: at, last: at, start: word.start, end: word.end, cycle}
  const pair = words[at + 1]
  if (!pair || index.cycles.get(pair.lower) !== cycle || !/^[\s(/-]+$/.test(text.slice(word.end, pair.start))) return name
  return {...name, last: at + 1, end: pair.end + (text[pair.end] === ')' ? 1 : 0)}
}
