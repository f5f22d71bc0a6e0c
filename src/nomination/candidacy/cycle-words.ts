import {statementWords} from '../../community/statement-words.js'
import {fold} from '../../election/fold.js'
import {isCapitalAt} from '../../text/letters.js'
import type {Words} from '../../text/words.js'
import {isRegion} from '../regions.js'

// Code names are places and things, so many are also everyday words or people's names: "train new reviewers", "a rocky start", "Victoria
// Jones".

const {lead, cycles} = statementWords

const cycleNouns = new Set([
  ...'cycle cycles release releases series timeframe development ptg summit era days goals plans priorities themes roadmap objectives highlights summary'.split(
    ' ',
  ),
  ...lead,
])
const prepositions = new Set(
  'for in during since from of through throughout until till to after before over into and the within upcoming next this or vs'.split(' '),
)
const placesFirst = new Set(cycles.places)
const everydayWords = new Set(cycles.everyday)
const givenNames = new Set(cycles.people)

/** Words that follow an everyday word which does not mean the cycle, even capitalised. */
const otherThings: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(cycles.before).map(([name, words]) => [name, new Set(words)]))

/** What comes before somebody or something of that name, `Isaac Newton`, `Queen Victoria`. */
const otherNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(cycles.behind).map(([name, words]) => [name, new Set(words)]))
const honorifics = new Set('mr mrs ms dr sir prof professor'.split(' '))

/** Words that precede a time but not a person. */
const beforeTime = new Set('for in during since until through the upcoming next this'.split(' '))
/** After these, an everyday word in lower case has its everyday meaning. */
const beforeThing = new Set('the to and or of'.split(' '))
const behindPlace = new Set('and or but in at on with for to from last since where when who which until'.split(' '))
const beforeCycle = new Set(['for', 'in', 'during'])

/** Whether a word that is a cycle's name really means the cycle. */
export function isCycleWord(words: Words, at: number, text: string): boolean {
  const [before, name, after] = [words.lower(at - 1), words.lower(at), words.lower(at + 1)]
  if (cycleNouns.has(after)) return true
  if (placesFirst.has(name) || isInRegion(words, at) || honorifics.has(before) || otherNames.get(name)?.has(before)) return false
  const isAfterPreposition = prepositions.has(before)
  if (everydayWords.has(name) && words.text(at) === name) return isAfterPreposition && !beforeThing.has(before) && name !== 'liberty'
  if (after !== '' && fold(words.gap(at)) === '') {
    if (otherThings.get(name)?.has(after) && !(isAfterPreposition && name === 'train')) return false
    if (givenNames.has(name) && !beforeTime.has(before) && /^\p{Lu}\p{Ll}/u.test(words.text(at + 1))) return false
  }
  return !givenNames.has(name) || !isAloneOnLine(text, words.start(at), words.end(at))
}

/** `Victoria, British Columbia`, `Austin, Texas`, `Queens (New York)`: a town. */
function isInRegion(words: Words, at: number): boolean {
  if (!/^(?:,\s| \()$/.test(words.gap(at))) return false
  return isRegionAt(words, at + 1, at + 1) || isRegionAt(words, at + 1, at + 2)
}

/** Not `In Train, China Mobile …`, whose sentence goes on. */
function isRegionAt(words: Words, first: number, last: number): boolean {
  const name = first === last ? words.lower(first) : `${words.lower(first)} ${words.lower(last)}`
  if (!isRegion(name) || !isCapitalAt(words.text(first), 0) || !isCapitalAt(words.text(last), 0)) return false
  return last + 1 >= words.length || /^\s?[.,;:!?)]/.test(words.gap(last)) || behindPlace.has(words.lower(last + 1))
}

/** `… cycle`, `for …`, `for the … release`. */
export function isBesideCycleNoun(words: Words, at: number): boolean {
  return cycleNouns.has(words.lower(at + 1)) || beforeCycle.has(words.lower(at - 1))
}

/** Whether it is the only text on its line, like a signature. */
function isAloneOnLine(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[\s~-]*$/.test(text.slice(Math.max(0, start - 10), start)) && /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 10))
}
