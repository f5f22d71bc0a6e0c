import {replacementCost, slip} from './edit-costs.js'

/**
 * Which letters a word has, and how many: a bit for each letter from a to z, and above these the number of letters. Two words within a
 * cost of one another differ in few bits and not much in number, so of a list of words nearly all are passed over by looking at these alone.
 */
export function signatureOf(word: string): number {
  let letters = 0
  let count = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97
    if (letter < 0 || letter > 25) continue
    letters |= 1 << letter
    count++
  }
  return ((count << countShift) | letters) >>> 0
}

const countShift = 26
const letterBits = (1 << countShift) - 1

/** What two signatures may differ in at most where their words are within a cost of one another. */
export interface Bounds {
  readonly letters: number
  readonly bits: number
  readonly cost: number
}

/** A letter for another changes two bits, one too many or too few changes one; a letter doubled or swapped none. */
export function boundsWithin(limit: number): Bounds {
  const pairs = Math.floor(limit / slip.vowel)
  return {letters: Math.floor(limit / slip.double), bits: 2 * pairs + (limit - pairs * slip.vowel >= slip.missing ? 1 : 0), cost: limit}
}

/**
 * The numbers from one on, before another, whose words may, by their signatures, be within a cost of the word of a given one. Of a long
 * list every word comes by here: what passes nearly all of them over is done without a call.
 */
export function withinBounds(signatures: Uint32Array, from: number, to: number, signature: number, {letters, bits, cost}: Bounds): number[] {
  const least = (signature >>> countShift) - letters
  const most = (signature >>> countShift) + letters
  const found: number[] = []
  for (let index = from; index < to; index++) {
    const other = signatures[index] ?? 0
    const count = other >>> countShift
    if (count < least || count > most) continue
    let differing = (signature ^ other) & letterBits
    for (let left = bits; differing !== 0 && left > 0; left--) differing &= differing - 1
    if (differing !== 0) continue
    const extra = signature & ~other & letterBits
    const missing = other & ~signature & letterBits
    let extras = 0
    for (let left = extra; left !== 0; left &= left - 1) extras++
    let missings = 0
    for (let left = missing; left !== 0; left &= left - 1) missings++
    const replaced = extras < missings ? extras : missings
    const apart = extras * tooMany + missings * slip.missing
    // What a replaced letter saves at most and at least.
    if (apart - replaced * (pair - slip.vowel) > cost) continue
    if (apart - replaced * (pair - slip.letter) <= cost || canCost(extra, missing, apart, extras <= missings, cost)) found.push(index)
  }
  return found
}

/**
 * Whether some letters (as bits) can be too many and others too few for no more than a limit: what is replaced is both at once.
 *
 * @param apart what they cost where none is replaced
 * @param isExtra the letters too many are the fewer ones
 */
function canCost(extra: number, missing: number, apart: number, isExtra: boolean, limit: number): boolean {
  savings ??= savingsTable()
  let cost = apart
  const more = isExtra ? missing : extra
  for (let fewer = isExtra ? extra : missing; fewer !== 0; fewer &= fewer - 1) {
    const letter = 31 - Math.clz32(fewer & -fewer)
    let most = 0
    for (let left = more; left !== 0; left &= left - 1) {
      const other = 31 - Math.clz32(left & -left)
      const saved = savings[isExtra ? (letter << 5) | other : (other << 5) | letter] ?? 0
      if (saved > most) most = saved
    }
    cost -= most
  }
  return cost <= limit
}

/** The least that a letter too many costs: it is struck out, or stands for one that the word has elsewhere too. */
const tooMany = Math.min(slip.extraKey, slip.vowel)
/** A letter too many and another too few. */
const pair = tooMany + slip.missing

/** What it saves to take one letter for another, against one too many and one too few; made when it is first needed. */
let savings: Uint8Array | null = null

function savingsTable(): Uint8Array {
  const table = new Uint8Array(32 * 32)
  for (let actual = 0; actual < 26; actual++)
    for (let wanted = 0; wanted < 26; wanted++) table[(actual << 5) | wanted] = pair - replacementCost(97 + actual, 97 + wanted)
  return table
}
