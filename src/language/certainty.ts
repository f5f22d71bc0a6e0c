import {likeliness} from './candidates.js'
import {derivationOf} from './derive.js'
import {type Lexicon, longWord} from './lexicon.js'
import type {Standing} from './names.js'
import type {Neighbour} from './nearest.js'
import {slip} from './slips.js'
import type {Token} from './tokens.js'

/** Why a misspelled word may mean something else than its best correction, or may be right after all. */
export type Doubt = 'rival' | 'weak' | 'short' | 'rare' | 'far' | 'derived' | 'spaced' | 'cut' | 'ending' | 'name' | 'term'

/** A reading of an unknown word as a slip. */
export interface Reading {
  readonly token: Token
  readonly standing: Standing
  readonly best: Neighbour
  /** The next likely correction, if any. */
  readonly second: Neighbour | undefined
  /** How much speaks for a slip: for a word without a capital the log-odds (slip-odds.ts), for others the sum of weigh.ts. */
  readonly evidence: number
}

/**
 * The first reason to doubt a correction; null where a second reading is out of the question, so that it may be written.
 *
 * Reporting and writing are two decisions. A word is reported where it is rather a slip than not (weigh.ts); it is written where nobody
 * who knows English would read it otherwise.
 */
export function doubtAbout(reading: Reading, lexicon: Lexicon): Doubt | null {
  const {token, standing, best, second, evidence} = reading
  const {folded} = token
  const lead = second ? likeliness(best) - likeliness(second) : Number.POSITIVE_INFINITY
  if (folded.endsWith('s') !== best.entry.word.endsWith('s')) return 'ending'
  if (standing.letters === 'capital' && isMaybeName(reading, lexicon)) return 'name'
  // What many get wrong is a slip; the list may still know one of two meanings only.
  if (best.isUsual) return lead < least.leadOfUsual ? 'rival' : null
  if (lead < least.lead) return 'rival'
  if (evidence < least.evidence) return 'weak'
  if (folded.length < least.letters) return 'short'
  if (best.entry.frequency < (best.entry.isTechnical ? least.frequencyOfTechnical : least.frequency)) return 'rare'
  if (best.cost > (folded.length < longWord ? most.cost : most.costOfLong)) return 'far'
  if (best.cost > slip.double && derivationOf(folded, lexicon) !== null) return 'derived'
  if (best.entry.word.includes(' ')) return 'spaced'
  if (best.entry.word.startsWith(folded) && evidence < least.evidenceOfCut) return 'cut'
  if (best.cost > slip.double && isOtherwiseEnded(folded, best.entry.word)) return 'ending'
  return null
}

/** What a correction must have at least, or at most. */
const least = {lead: 3.5, leadOfUsual: 6, evidence: 2.5, evidenceOfCut: 4.5, evidenceOfCapital: 6, letters: 4, lettersOfCapital: 6, frequency: 4, frequencyOfTechnical: 6}
const most = {cost: slip.key, costOfLong: 2 * slip.missing}

function isMaybeName({token: {folded}, best, evidence}: Reading, lexicon: Lexicon): boolean {
  if (best.isUsual) return false
  return evidence < least.evidenceOfCapital || folded.length < least.lettersOfCapital || (best.entry.frequency < 6 && !lexicon.isCommunity(best.entry.word))
}

/** Whether a word ends as words of English do, and otherwise than another that begins alike: `rejecter` beside `rejected`. */
function isOtherwiseEnded(folded: string, word: string): boolean {
  return endings.some((ending) => {
    const stem = folded.slice(0, -ending.length)
    return folded.endsWith(ending) && !word.endsWith(ending) && stem.length > 2 && word.startsWith(stem.slice(0, -1))
  })
}

const endings = 'ed er or ly al ic y ous ion ing an ist est ive able ful ent ant ee ism ment ness ble ity ish ize ise ify'.split(' ')
