import type {TokenContext} from '../context/token-context.js'
import {typoCost} from '../near-words/edit-costs.js'
import type {Neighbour} from '../near-words/nearest.js'
import type {Token} from '../tokens.js'
import {type Lexicon, longWord} from '../words/lexicon.js'
import {derivationOf} from '../words/morphology.js'
import {likeliness, pairsWrittenAsOne} from './corrections.js'

/**
 * Why a misspelled word may mean something other than its best correction, or may be right after all:
 * - `rival`: another word is nearly as likely
 * - `first`: the first letter differs, which is rarely mistyped
 * - `weak`: there is little evidence for a typo
 * - `short`: the word resembles many others
 * - `rare`: the correction is a rare word
 * - `far`: it takes more than one everyday typo
 * - `derived`: it could be made of known words
 * - `spaced`: it could be two words that no list has as one
 * - `ending`: another form of the word may be meant
 * - `cut`: only its last letters are missing
 * - `name`: it has a capital
 * - `term`: it is written more than once
 * - `sound`: it is drawn out
 */
export type Doubt = 'rival' | 'first' | 'weak' | 'short' | 'rare' | 'far' | 'derived' | 'spaced' | 'cut' | 'ending' | 'name' | 'term' | 'sound'

/** A reading of an unknown word as a typo. */
export interface Reading {
  readonly token: Token
  readonly context: TokenContext
  readonly best: Neighbour
  /** The next likely correction, if any. */
  readonly second: Neighbour | undefined
  /** The evidence for a typo: for a word without a capital the log-odds (typo-model.ts), for others the sum of misspelling-score.ts. */
  readonly evidence: number
  /** How often the statement and its path have a word; asked for this one and its correction. */
  timesWritten(lower: string): number
}

/**
 * The first reason to doubt a correction; null where a second reading is out of the question, so that it may be written.
 *
 * Reporting and correcting are two decisions. A word is reported if it is more likely a typo than not (misspelling-score.ts); it is
 * corrected if nobody who knows English would read it otherwise. The aim is at most one wrong correction in 500. With the figures below
 * (`least`, `most`) and the frequencies of tools/word-counts.ts:
 *
 * | material | reported | written | wrong |
 * | --- | --- | --- | --- |
 * | 15,000 words of real statements, mistyped one at a time in place (test/support/mistyped.ts) | 13,694 | 7,718 | 2 |
 * | 1,500 different right words there that are technical, rare or names, each hidden from the vocabulary in its turn | 327 | 8 | 8 |
 * | 4,000 entries of codespell's list | 3,707 | 1,939 | 7 |
 * | 4,000 technical words, each hidden in its turn, in a made sentence | 573 | 21 | 21 |
 * | 3,000 names of people at the start of a sentence, each hidden in its turn | 129 | 8 | 8 |
 *
 * The next likely word decides: of 753 mistyped words with a lead of 2 to 3.5 over a word that no plain typo leads to, none was wrong; over
 * one that a plain typo leads to, 43 of 1,354 were. test/spelling/certainty.test.ts has tables of examples.
 */
export function doubtAbout(reading: Reading, lexicon: Lexicon): Doubt | null {
  const {token, context, best, second} = reading
  const {lower} = token
  const {word} = best.entry
  const lead = second ? likeliness(best) - likeliness(second) : Number.POSITIVE_INFINITY
  if (isOtherwiseInflected(lower, word) && !lexicon.isCommunity(word)) return 'ending'
  // Each of these pairs has one meaning.
  if (pairsWrittenAsOne.get(lower) === word) return null
  if (lead < least.leadOfAny) return 'rival'
  // `dont`, `isn;t`: nobody would read `don` or `font`. But `Im` may be `In`.
  if (isContractionOf(lower, word) && lower.length >= least.letters) return null
  if (lower.charAt(0) !== word.charAt(0) && !best.isUsual) return 'first'
  if (isDrawnOut(lower, word)) return 'sound'
  if (isConfirmed(reading)) return null
  if (context.letters === 'capital' && isMaybeName(reading, lexicon)) return 'name'
  // A list of mistakes may know only one of two meanings.
  if (best.isUsual) return lead < leastLeadOfUsual(lower, second) ? 'rival' : null
  return isRivalled(reading) ? 'rival' : doubtAboutWord(reading, lexicon)
}

/** Higher for a short word, and if one plain typo leads to another word: `hwoever` is near to `whoever`. */
function leastLeadOfUsual(lower: string, second: Neighbour | undefined): number {
  return lower.length < least.lettersOfUsual || (second !== undefined && second.cost <= typoCost.sound) ? least.leadOfUsual : least.leadOfLongUsual
}

/** Whether the next likely word may be meant as well, if no list of mistakes decides. */
function isRivalled({token: {lower}, best, second}: Reading): boolean {
  if (!second) return false
  // A wrong first letter is rare, but once it happened both are possible: `youch` is `touch` as well as `youth`.
  const rival = {...second, cost: second.cost - surchargeOfFirst(lower, second.entry.word)}
  const lead = likeliness(best) - likeliness(rival)
  if (rival.cost > typoCost.key) return lead < leastLeadOver(best.cost)
  const isFarRarer = best.cost <= rival.cost && best.entry.frequency - rival.entry.frequency >= least.rarityOfRival
  return lead < least.lead && !isFarRarer
}

/**
 * The lead needed over a word that no plain typo leads to: small if one everyday typo leads to the best correction, larger if that is far
 * away too.
 */
function leastLeadOver(costOfBest: number): number {
  if (costOfBest <= typoCost.missing) return least.leadOfAny
  return costOfBest <= typoCost.key ? least.lead : least.leadOfFar
}

function surchargeOfFirst(lower: string, word: string): number {
  if (lower.charAt(0) === word.charAt(0)) return 0
  return lower.length === word.length ? typoCost.firstOther : typoCost.first
}

/** Why a word that is in no list of mistakes may be right. */
function doubtAboutWord({token: {lower}, best, evidence, timesWritten}: Reading, lexicon: Lexicon): Doubt | null {
  const {word, frequency, isTechnical} = best.entry
  if (evidence < least.evidence) return 'weak'
  if (lower.length < least.letters) return 'short'
  if (frequency < (isTechnical ? least.frequencyOfTechnical : least.frequency)) return 'rare'
  if (best.cost > (lower.length < longWord ? most.cost : most.costOfLong)) return 'far'
  if (best.cost > typoCost.double && derivationOf(lower, lexicon) !== null) return 'derived'
  if (word.includes(' ')) return 'spaced'
  if (word.startsWith(lower) && evidence < least.evidenceOfCut) return 'cut'
  if (best.cost > typoCost.double && isOtherwiseEnded(lower, word)) return 'ending'
  return timesWritten(lower) > 1 ? 'term' : null
}

/** A plural or a possessive on one side only: `candidatess` could be `candidates'`. */
function isOtherwiseInflected(lower: string, word: string): boolean {
  return lower.endsWith('s') !== word.endsWith('s') || lower.endsWith('ss') !== word.endsWith('ss')
}

/** `reeeally` is written for its sound; `committeee` has a letter too many. */
function isDrawnOut(lower: string, word: string): boolean {
  const vowel = /([aeiouy])\1\1/.exec(lower)?.[1]
  return vowel !== undefined && !word.includes(vowel + vowel)
}

/** A contraction with its apostrophe left out, or with another mark in its place. */
function isContractionOf(lower: string, word: string): boolean {
  return /'(?:t|m|d|re|ve|ll)$/.test(word) && lower.replace(/[';]/, '') === word.replace("'", '')
}

/**
 * Whether the statement, or its path, also has the correction: `Mikata` in candidates/mitaka. Another form of the same word proves nothing:
 * `automate` next to `automated`.
 */
function isConfirmed({token: {lower}, best, evidence, timesWritten}: Reading): boolean {
  const {word} = best.entry
  if (timesWritten(word) === 0 || word.startsWith(lower) || lower.startsWith(word)) return false
  if (word.at(-1) !== lower.at(-1) && best.cost > typoCost.swap) return false
  return lower.length >= least.lettersOfConfirmed && best.cost <= most.costOfLong && evidence >= least.evidenceOfConfirmed
}

/** The lowest, and below the highest, values with which a correction counts as certain. */
const least = {
  lead: 3.5,
  leadOfAny: 2,
  leadOfFar: 5,
  /** In doublings of the count. */
  rarityOfRival: 8,
  leadOfUsual: 6,
  leadOfLongUsual: 4.5,
  evidence: 2.5,
  evidenceOfCut: 4.5,
  evidenceOfCapital: 6,
  evidenceOfConfirmed: 1,
  letters: 4,
  lettersOfCapital: 6,
  lettersOfUsual: 7,
  lettersOfConfirmed: 5,
  frequency: 5,
  frequencyOfTechnical: 6,
  frequencyOfCapital: 6,
}
const most = {cost: typoCost.key, costOfLong: 2 * typoCost.missing}

function isMaybeName({token: {lower}, best, evidence}: Reading, lexicon: Lexicon): boolean {
  if (best.isUsual) return false
  const isRare = best.entry.frequency < least.frequencyOfCapital && !lexicon.isCommunity(best.entry.word)
  return isRare || evidence < least.evidenceOfCapital || lower.length < least.lettersOfCapital
}

/** Whether a word has an English ending, but another one than a word with the same beginning: `rejecter` next to `rejected`. */
function isOtherwiseEnded(lower: string, word: string): boolean {
  return endings.some((ending) => {
    const stem = lower.slice(0, -ending.length)
    return lower.endsWith(ending) && !word.endsWith(ending) && stem.length > 2 && word.startsWith(stem.slice(0, -1))
  })
}

const endings = 'ed er or ly al ic y ous ion ing an ist est ive able ful ent ant ee ism ment ness ble ity ish ize ise ify'.split(' ')
