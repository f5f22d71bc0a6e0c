import {functionWords} from '../function-words.js'
import {typoCost} from '../near-words/edit-costs.js'
import {type Neighbour, withinLimit} from '../near-words/nearest.js'
import type {Entry} from '../near-words/word-list.js'
import {irregularForm} from '../words/irregular.js'
import {type Lexicon, longWord, oneTypo} from '../words/lexicon.js'

const remembered = new WeakMap<Lexicon, Map<string, readonly Neighbour[]>>()

/**
 * The possible corrections of an unknown word, the most likely first: words within a cost, pairs with a missing space, respelled forms.
 *
 * @param from names of the community only; or all; or all and what a published list of mistakes gives
 */
export function correctionsFor(lower: string, lexicon: Lexicon, limit: number, from: 'all' | 'community' | 'mistakes'): readonly Neighbour[] {
  const known = remembered.get(lexicon) ?? new Map<string, readonly Neighbour[]>()
  remembered.set(lexicon, known)
  const key = `${from} ${limit} ${lower}`
  const candidates =
    known.get(key) ??
    search(lower, lexicon, limit, from).sort((a, b) => likeliness(b) - likeliness(a) || a.cost - b.cost || (a.entry.word < b.entry.word ? -1 : 1))
  // The same words are misspelled in many files. The limit keeps garbage from filling the memory.
  if (known.size < 5000) known.set(key, candidates)
  return candidates
}

/**
 * How likely a correction is: the log of its frequency minus the cost of the typo, less for rare words and words of two letters. Fitted to
 * rank the right word first for typos made on purpose and for codespell's list of mistakes.
 */
export function likeliness({entry: {word, frequency}, cost, isUsual}: Neighbour): number {
  // The most common words get an extra: `hte` is `the`, not `hate`.
  const commonness = 0.4 * Math.min(frequency, 12) + 0.3 * Math.max(0, frequency - 14)
  return commonness - 0.62 * cost + (isUsual ? 2 : 0) - (frequency === 0 ? 2 : 0) - (word.length < 3 && frequency < 14 ? 2 : 0)
}

function search(lower: string, lexicon: Lexicon, limit: number, from: 'all' | 'community' | 'mistakes'): Neighbour[] {
  const found = new Map<string, Neighbour>()
  const add = (neighbour: Neighbour) => {
    const known = found.get(neighbour.entry.word)
    if (!known || known.cost > neighbour.cost || (neighbour.isUsual && known.cost === neighbour.cost)) found.set(neighbour.entry.word, neighbour)
  }
  const addKnown = (word: string | null, cost: number) => {
    const entry = word === null ? null : lexicon.find(word)
    if (entry) add({entry, cost})
  }
  for (const neighbour of lexicon.nearCommunity(lower, limit)) add(neighbour)
  if (from === 'community') {
    for (const fixed of respelled(lower)) if (lexicon.isCommunity(fixed)) addKnown(fixed, typoCost.syllable)
    return [...found.values()]
  }
  const addWord = ({entry, ...rest}: Neighbour) =>
    add({...rest, entry: entry.frequency < 10 && lexicon.isCommunity(entry.word) ? (lexicon.find(entry.word) ?? entry) : entry})
  for (const neighbour of lexicon.nearWords(lower, Math.min(oneTypo, limit))) addWord(neighbour)
  const isOneTypo = ({entry, cost}: Neighbour) => cost <= typoCost.swap && entry.frequency > 5
  if (limit > oneTypo && ![...found.values()].some(isOneTypo)) for (const neighbour of lexicon.nearWithSeveralTypos(lower, limit)) addWord(neighbour)
  for (const neighbour of pluralsOf(lower, found.values(), lexicon)) add(neighbour)
  for (const fixed of respelled(lower)) addKnown(fixed, typoCost.syllable)
  addKnown(irregularForm(lower), typoCost.double)
  for (const [wrong, right] of endings) if (wrong.test(lower)) addKnown(lower.replace(wrong, right), typoCost.double)
  if (from === 'mistakes')
    for (const meant of lexicon.meantBy(lower)) {
      const entry = entryOf(meant, lexicon)
      // Many people make this mistake, so it is more likely than its letters suggest.
      if (entry) add({entry, cost: Math.max(typoCost.apostrophe, (found.get(meant)?.cost ?? oneTypo) - typoCost.apostrophe), isUsual: true})
    }
  const pair = pairsWrittenAsOne.get(lower)
  if (pair !== undefined) add({entry: {word: pair, written: pair, frequency: 12}, cost: typoCost.apostrophe, isUsual: true})
  for (let cut = 1; cut < lower.length; cut++) {
    const [first, second] = [lower.slice(0, cut), lower.slice(cut)]
    const isBetween = Math.min(first.length, second.length) > 2 && (between.has(first) || between.has(second))
    if (!isBetween && !(functionWords.has(first) && functionWords.has(second))) continue
    const [a, b] = [lexicon.find(first), lexicon.find(second)]
    if (!a || !b) continue
    if (Math.min(a.frequency, b.frequency) < (isBetween ? leastBesideBetween : 12) || (first.length === 1 && first !== 'a' && first !== 'i')) continue
    add({
      entry: {word: `${first} ${second}`, written: `${a.written} ${b.written}`, frequency: Math.min(a.frequency, b.frequency) - (isBetween ? 3 : 6)},
      cost: typoCost.missing,
    })
  }
  // A word in lower case is not meant for a person: `laison` is not `Alison`.
  return [...found.values()].filter(
    ({entry}) => entry.written === entry.word || entry.word.includes("'") || lexicon.isCommunity(entry.word) || !lexicon.isName(entry.word),
  )
}

/** Words that begin or end no compound, unlike `over` and `out`: `fixesand`. */
const between: ReadonlySet<string> = new Set('and the with that this from are was have many these those our they which'.split(' '))
/** The least frequency of the word on the other side. */
const leastBesideBetween = 6

/** The entry of a word, or of a pair of words, which is as frequent as its rarer word allows. */
function entryOf(meant: string, lexicon: Lexicon): Entry | null {
  const entries = meant.split(' ').map((word) => lexicon.find(word))
  const [only] = entries
  if (entries.length === 1) return only ?? null
  if (entries.some((entry) => entry === null)) return null
  return {word: meant, written: meant, frequency: Math.max(0, Math.min(...entries.map((entry) => entry?.frequency ?? 0)) - 6)}
}

/** Corrections of a misspelled plural that no list has: `microversions` for `microversoins`. */
function pluralsOf(lower: string, near: Iterable<Neighbour>, lexicon: Lexicon): Neighbour[] {
  if (!/[^s']s$/.test(lower)) return []
  return Array.from(near).flatMap(({entry, cost}) =>
    lower === `${entry.word}s` || !/^[a-z]{5,}$/.test(entry.word) || /(?:[sxz]|[cs]h|[^aeiou]y|ed|ing|ly)$/.test(entry.word) || lexicon.find(`${entry.word}s`)
      ? []
      : withinLimit({...entry, word: `${entry.word}s`, written: `${entry.written}s`}, lower, cost - 1),
  )
}

/** Pairs that many people write as one word but no dictionary does, although they look like compounds. */
export const pairsWrittenAsOne: ReadonlyMap<string, string> = new Map(
  [
    'a lot',
    'as well',
    'at least',
    'each other',
    'hard work',
    'every time',
    'high school',
    'best practice',
    'best practices',
    'peer review',
    'case study',
    'next time',
    'last time',
    'same time',
    'in fact',
    'day job',
    'in case',
    'in spite',
    'in front',
    'in order',
    'in between',
    'short while',
    'in depth',
    'no one',
    'up to',
    'on top',
    'of course',
    'for example',
    'even though',
    'at first',
    'so far',
  ].map((pair) => [pair.replace(' ', ''), pair]),
)

/**
 * Endings that sound alike, `contributer`, `lastely`, `dieing`; an e that must be dropped, `triageing`; two endings in a row,
 * `stablebility`; a plural against the rule, `citys`.
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/er(?=s?$)/, 'or'],
  [/ely$/, 'ly'],
  [/ieing$/, 'ying'],
  [/eing$/, 'ing'],
  [/lebility$/, 'ility'],
  [/icly$/, 'ically'],
  [/blely$/, 'bly'],
  [/(?<=[^aeiou])ys$/, 'ies'],
  [/(?<=[xz]|[cs]h)s$/, 'es'],
]

/**
 * The word with letters moved back: swapped across another (`Mikata`), moved across two (`jstu`), or the first two and two more swapped
 * (`htikn`); with `ph` in place of `f` (`pamflet`); and without a repeated syllable (`introtroduced`).
 */
function respelled(lower: string): string[] {
  const forms: string[] = []
  for (let at = 0; at + 2 < lower.length; at++) {
    const [a = '', b = '', c = ''] = lower.slice(at, at + 3)
    const [before, after] = [lower.slice(0, at), lower.slice(at + 3)]
    if (a !== c) forms.push(before + c + b + a + after)
    if (lower.length < longWord) forms.push(before + c + a + b + after, before + b + c + a + after)
  }
  const [first = '', second = ''] = lower
  for (let at = 2; at + 1 < lower.length; at++) forms.push(second + first + lower.slice(2, at) + lower.charAt(at + 1) + lower.charAt(at) + lower.slice(at + 2))
  for (let at = lower.indexOf('f'); at >= 0; at = lower.indexOf('f', at + 1)) forms.push(`${lower.slice(0, at)}ph${lower.slice(at + 1)}`)
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + 2 * size <= lower.length; at++)
      if (lower.startsWith(lower.slice(at, at + size), at + size)) forms.push(lower.slice(0, at) + lower.slice(at + size))
  return forms
}
