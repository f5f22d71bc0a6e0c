import {replacementCost, typoCost} from './edit-costs.js'

/**
 * Which letters a word has, and how many: a bit for each letter from a to z, and above these the number of letters. Two words within a
 * cost of one another differ in few bits and not much in number, so of a list of words nearly all are passed over by looking at these alone.
 */
export function letterMaskOf(word: string): number {
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

/** What two masks may differ in at most where their words are within a cost of one another. */
export interface Bounds {
  readonly letters: number
  readonly bits: number
  readonly cost: number
}

/** A letter for another changes two bits, one too many or too few changes one; a letter doubled or swapped none. */
export function boundsWithin(limit: number): Bounds {
  const pairs = Math.floor(limit / typoCost.vowel)
  return {letters: Math.floor(limit / typoCost.double), bits: 2 * pairs + (limit - pairs * typoCost.vowel >= typoCost.missing ? 1 : 0), cost: limit}
}

/**
 * The numbers from one on, before another, whose words may, by their masks, be within a cost of the word of a given one. Of a long
 * list every word comes by here: what passes nearly all of them over is done without a call.
 */
export function withinBounds(masks: Uint32Array, from: number, to: number, mask: number, {letters, bits, cost}: Bounds): number[] {
  const least = (mask >>> countShift) - letters
  const most = (mask >>> countShift) + letters
  const found: number[] = []
  for (let index = from; index < to; index++) {
    const other = masks[index] ?? 0
    const count = other >>> countShift
    if (count < least || count > most) continue
    let differing = (mask ^ other) & letterBits
    for (let left = bits; differing !== 0 && left > 0; left--) differing &= differing - 1
    if (differing !== 0) continue
    const extra = mask & ~other & letterBits
    const missing = other & ~mask & letterBits
    let extras = 0
    for (let left = extra; left !== 0; left &= left - 1) extras++
    let missings = 0
    for (let left = missing; left !== 0; left &= left - 1) missings++
    const replaced = extras < missings ? extras : missings
    const apart = extras * tooMany + missings * typoCost.missing
    // What a replaced letter saves at most and at least.
    if (apart - replaced * (pair - typoCost.vowel) > cost) continue
    if (apart - replaced * (pair - typoCost.letter) <= cost || canCost(extra, missing, apart, extras <= missings, cost)) found.push(index)
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
const tooMany = Math.min(typoCost.extraKey, typoCost.vowel)
/** A letter too many and another too few. */
const pair = tooMany + typoCost.missing

/** What it saves to take one letter for another, against one too many and one too few; made when it is first needed. */
let savings: Uint8Array | null = null

function savingsTable(): Uint8Array {
  const table = new Uint8Array(32 * 32)
  for (let actual = 0; actual < 26; actual++)
    for (let wanted = 0; wanted < 26; wanted++) table[(actual << 5) | wanted] = pair - replacementCost(97 + actual, 97 + wanted)
  return table
}
