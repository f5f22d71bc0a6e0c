import {statementWords} from '../../community/statement-words.js'
import type {Cycle, Election, Place, Team} from '../../election/election.js'
import {fold} from '../../election/fold.js'
import type {Phrase} from '../../text/phrases.js'
import type {Words} from '../../text/words.js'
import {isCycleWord} from './cycle-words.js'
import {isPartOfIdentifier} from './identifiers.js'
import {isTeamNoun} from './lexicon.js'
import {type NameIndex, nameIndexOf} from './name-index.js'

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
  /** An everyday word in lower case, `documentation`, with nothing next to it that shows it to be a team's name. */
  readonly isWeak: boolean
}

/** A name or number of a cycle. */
export interface CycleName extends NameInPhrase {
  readonly cycle: Cycle
}

/** A phrase with the names that it mentions, in order of the text. */
export interface ReadPhrase extends Pick<Phrase, 'start' | 'words' | 'sentences'> {
  readonly teams: readonly TeamName[]
  readonly cycles: readonly CycleName[]
  /** By the index of a word, the name that it belongs to. */
  readonly nameAt: ReadonlyMap<number, TeamName | CycleName>
}

/**
 * Finds every mention of a cycle or team in a phrase, in any usual form; `text` is the source's. The name of the nomination's own team
 * counts even if it is a short form with nothing next to it.
 */
export function readNames(phrase: Phrase, text: string, election: Election, place: Place | null): ReadPhrase {
  const index = nameIndexOf(election)
  const ownForm = place && fold(place.team)
  const {start, words, sentences} = phrase
  const teams: TeamName[] = []
  const cycles: CycleName[] = []
  const nameAt = new Map<number, TeamName | CycleName>()
  for (let at = 0; at < words.length; at++) {
    const team = teamAt(words, at, text, index, ownForm)
    const cycle = team ? null : cycleAt(words, at, text, index)
    if (team) teams.push(team)
    if (cycle) cycles.push(cycle)
    const name = team ?? cycle
    if (!name) continue
    for (let word = name.first; word <= name.last; word++) nameAt.set(word, name)
    at = name.last
  }
  return {start, words, sentences, teams, cycles, nameAt}
}

/** Names that in lower case mostly have their everyday meaning; `docs` in "improve our docs" is not a team. */
const everydayNames = new Set('documentation docs security infrastructure requirements placement telemetry'.split(' '))

/** The longest team name that begins at a word. Its parts may be joined, separate, hyphenated or wrapped: `Quality⏎Assurance`. */
function teamAt(words: Words, at: number, text: string, index: NameIndex, ownForm: string | null): TeamName | null {
  let folded = ''
  let found: TeamName | null = null
  for (let last = at; last < words.length; last++) {
    folded += words.lower(last)
    if (!index.beginnings.has(folded) || !words.isProse(last) || (last > at && !/^[\s_-]*$/.test(words.gap(last - 1)))) break
    const form = index.teams.get(folded)
    const start = words.start(at)
    const end = words.end(last)
    if (!form || isPartOfIdentifier(text, start, end)) continue
    const isBeside = isBesideTeamNoun(words, at, last)
    const word = words.text(last)
    const isAcronym = word.length > 1 && word === word.toUpperCase()
    if (form.isShort && !isBeside && !isAcronym && folded !== ownForm) continue
    const isEveryday = form.isShort || (word === words.lower(last) && everydayNames.has(folded))
    found = {first: at, last, start, end, team: form.team, isWeak: isEveryday && !isBeside}
  }
  return found
}

const {lead, community: communityNames} = statementWords
const between = new Set([...'for of in on as to be become the role position'.split(' '), ...communityNames])

/** `… team`, `…'s PTL`, `PTL of …`, `PTL position for the …`, `candidacy for …`. */
export function isBesideTeamNoun(words: Words, first: number, last: number): boolean {
  const after = words.lower(last + 1)
  if (isTeamNoun(after === 's' ? words.lower(last + 2) : after)) return true
  let before = first - 1
  while (between.has(words.lower(before))) before--
  return before < first - 1 && [lead[0], 'candidacy'].includes(words.lower(before))
}

/** The cycle that a word names, including the second name of a pair: `2024.1 (Caracal)`, `Antelope/2023.1`. */
function cycleAt(words: Words, at: number, text: string, index: NameIndex): CycleName | null {
  const cycle = index.cycles.get(words.lower(at))
  if (!cycle || !words.isProse(at)) return null
  const start = words.start(at)
  const end = words.end(at)
  if (isPartOfIdentifier(text, start, end) || !isCycleWord(words, at, text)) return null
  const name = {first: at, last: at, start, end, cycle}
  if (index.cycles.get(words.lower(at + 1)) !== cycle || !/^[\s(/-]+$/.test(words.gap(at))) return name
  const pairEnd = words.end(at + 1)
  return {...name, last: at + 1, end: pairEnd + (text[pairEnd] === ')' ? 1 : 0)}
}
