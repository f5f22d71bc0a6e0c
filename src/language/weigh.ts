import {type Derivation, derivationOf, functionWords} from './derive.js'
import type {Lexicon} from './lexicon.js'
import type {Standing} from './names.js'
import type {Neighbour} from './nearest.js'
import {slip} from './slips.js'
import type {Token} from './tokens.js'
import type {Entry} from './word-list.js'

/** A word that is taken for a mistake, with what could stand there instead, best first. */
export interface Verdict {
  readonly expected: readonly string[]
  readonly evidence: number
  /** No other word is nearly as likely. */
  readonly isSure: boolean
}

/** Evidence that a mistake must have; see the table of tests. */
const threshold = 0

const against: Readonly<Record<Derivation, number>> = {inflected: 16, prefixed: 9, suffixed: 10, compound: 8, weak: 4}

/** Weighs one unknown word; null where it is rather a name or a coinage than a mistake. */
export function weigh(token: Token, standing: Standing, lexicon: Lexicon, debug?: (s: string) => void): Verdict | null {
  const {folded} = token
  const length = folded.length
  if (length < 2 || length > 32) return null
  const limit = Math.min(24, Math.floor((3 * length + 10) / 1.5))
  const candidates = candidatesFor(folded, lexicon, limit)
  candidates.sort((a, b) => likeliness(b) - likeliness(a) || a.cost - b.cost || (a.entry.word < b.entry.word ? -1 : 1))
  const [best] = candidates
  if (!best) return null
  const derivation = derivationOf(folded, lexicon)
  // Beside its own stem (`microversions`) or its own plural (`rebalances`) a word is right as it is.
  if (derivation && (/inflected|weak/.test(derivation) ? folded.startsWith(best.entry.word) : best.entry.word.startsWith(folded))) return null
  const closeness = 3 * Math.min(length, derivation && derivation !== 'weak' ? 10 : 12) + (length < 5 ? 2 : 0) - 1.5 * best.cost
  const common = best.entry.frequency === 0 ? -7 : 0.8 * (Math.min(best.entry.frequency, 16) - 6)
  let evidence = closeness + common
  const isCommunity = lexicon.isCommunity(best.entry.word)
  const isSure = best.cost <= slip.double && best.entry.frequency >= 4
  if (derivation && !isSure) evidence -= standing.letters === 'capital' && isCommunity && derivation === 'compound' ? 3 : against[derivation]
  if (standing.letters === 'lower' || folded.includes("'")) {
    if (!isCommunity && best.entry.written !== best.entry.word) evidence -= 8
    if (token.isJoined) evidence -= length < 5 ? 20 : 3
    if (lexicon.isName(folded)) evidence -= 4
    if (standing.isNamePlace) evidence -= 10
    if (isNickLike(folded, lexicon)) evidence -= 8
    if (standing.isAfterDeterminer) evidence += 1.5
    if (length > 4 && (!derivation || derivation === 'weak')) evidence += 3
  } else if (standing.letters === 'capital') {
    evidence -= 3
    if (folded[0] !== best.entry.word[0]) evidence -= 8
    if (length < 5) evidence -= 4
    if (standing.at === 'middle' && !isCommunity) evidence -= isTitle(standing, lexicon) && length > 5 ? 3 : 12
    if (standing.at === 'opens') evidence -= 3
    if (!isCommunity && best.entry.written !== best.entry.word) evidence -= 8
    const stranger = isCommunity ? 4 : 8
    if (standing.before && !isOrdinary(standing.before, lexicon)) evidence -= stranger
    if (standing.after && !isOrdinary(standing.after, lexicon)) evidence -= stranger
  } else evidence -= isCommunity ? 6 : 30
  debug?.(
    `${token.text} ${evidence.toFixed(1)} ${derivation ?? ''} ${standing.at} ${candidates
      .slice(0, 4)
      .map((c) => `${c.entry.written}:${c.cost}/${c.entry.frequency}`)
      .join(' ')}`,
  )
  if (evidence <= threshold) return null
  const [, second] = candidates
  return {
    expected: candidates.slice(0, 4).map(({entry}) => inCaseOf(token.text, entry)),
    evidence,
    isSure: !second || likeliness(best) - likeliness(second) > 2,
  }
}

/** Made of an initial and a name as nicks are: `jroll`, `tonyb`. */
function isNickLike(folded: string, lexicon: Lexicon): boolean {
  return folded.length > 4 && (lexicon.isName(folded.slice(1)) || lexicon.isName(folded.slice(0, -1)))
}

function isTitle({before, after}: Standing, lexicon: Lexicon): boolean {
  return (before !== null && isOrdinary(before, lexicon)) || (after !== null && isOrdinary(after, lexicon))
}

/** A word that is no part of a person's name. */
function isOrdinary({text, folded}: Token, lexicon: Lexicon): boolean {
  const entry = lexicon.find(folded)
  return lexicon.isCommunity(folded) || text === text.toUpperCase() || (entry !== null && entry.written === entry.word && !lexicon.isName(folded))
}

/** The suggestion with the letter case of what it replaces: `Hopefuly` gives `Hopefully`, `Openstak` gives `OpenStack`. */
function inCaseOf(text: string, {word, written}: Entry): string {
  if (written !== word) return written
  if (text.length > 1 && text === text.toUpperCase()) return written.toUpperCase()
  return /^\p{Lu}/u.test(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}

function likeliness({entry, cost}: Neighbour): number {
  return 0.45 * Math.min(entry.frequency, 15) - 0.62 * cost - (entry.frequency === 0 ? 2 : 0) - (entry.word.length < 3 && entry.frequency < 14 ? 2 : 0)
}

function candidatesFor(folded: string, lexicon: Lexicon, limit: number): Neighbour[] {
  const found = new Map<string, Neighbour>()
  const add = (neighbour: Neighbour) => {
    const known = found.get(neighbour.entry.word)
    if (!known || known.cost > neighbour.cost) found.set(neighbour.entry.word, neighbour)
  }
  for (const neighbour of lexicon.nearCommunity(folded, limit)) add(neighbour)
  for (const bound of [Math.min(10, limit), limit]) {
    for (const neighbour of lexicon.nearWords(folded, bound))
      add(
        neighbour.entry.frequency < 10 && lexicon.isCommunity(neighbour.entry.word)
          ? {...neighbour, entry: lexicon.find(neighbour.entry.word) ?? neighbour.entry}
          : neighbour,
      )
    if ([...found.values()].some(({entry, cost}) => cost <= slip.swap && entry.frequency > 5)) break
  }
  for (const fixed of respelled(folded)) {
    const entry = lexicon.find(fixed)
    if (entry) add({entry, cost: slip.syllable})
  }
  for (let cut = 1; cut < folded.length; cut++) {
    const [first, second] = [folded.slice(0, cut), folded.slice(cut)]
    const [a, b] = [lexicon.find(first), lexicon.find(second)]
    if (!a || !b || !(functionWords.has(first) && functionWords.has(second))) continue
    if (Math.min(a.frequency, b.frequency) < 12 || (first.length === 1 && first !== 'a' && first !== 'i')) continue
    add({entry: {word: `${first} ${second}`, written: `${a.written} ${b.written}`, frequency: Math.min(a.frequency, b.frequency) - 3}, cost: 5})
  }
  return [...found.values()]
}

/** The token with letters swapped back over another (`Mikata`), and without a syllable that stands twice (`introtroduced`). */
function respelled(folded: string): string[] {
  const forms: string[] = []
  for (let at = 0; at + 2 < folded.length; at++) {
    const [a = '', b = '', c = ''] = folded.slice(at, at + 3)
    if (a !== c) forms.push(folded.slice(0, at) + c + b + a + folded.slice(at + 3))
  }
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + 2 * size <= folded.length; at++)
      if (folded.startsWith(folded.slice(at, at + size), at + size)) forms.push(folded.slice(0, at) + folded.slice(at + size))
  return forms
}
