import {replacementCost, typoCost} from './edit-costs.js'

/**
 * Which letters a word has, and how many: a bit for each letter from a to z, and above these the number of letters. Two words within a cost
 * of each other differ in few bits and little in number, so comparing masks rules out nearly every word of a list.
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

/** How much the masks of two words within a cost of each other can differ. */
export interface Bounds {
  readonly letters: number
  readonly bits: number
  readonly cost: number
}

/** A replaced letter changes two bits, an extra or missing one changes one, a doubled or swapped one none. */
export function boundsWithin(limit: number): Bounds {
  const pairs = Math.floor(limit / typoCost.vowel)
  return {letters: Math.floor(limit / typoCost.double), bits: 2 * pairs + (limit - pairs * typoCost.vowel >= typoCost.missing ? 1 : 0), cost: limit}
}

/**
 * The indexes, from `from` up to `to`, of the words whose masks may be within a cost of the word with a given mask. Runs on every word of a
 * long list, so nearly all are ruled out without a call.
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
    // The most and the least that a replaced letter saves.
    if (apart - replaced * (pair - typoCost.vowel) > cost) continue
    if (apart - replaced * (pair - typoCost.letter) <= cost || canCost(extra, missing, apart, extras <= missings, cost)) found.push(index)
  }
  return found
}

/**
 * Whether some letters (as bits) can be extra and others missing within a limit: a replaced letter is both at once.
 *
 * @param apart their cost if none is replaced
 * @param isExtra whether fewer letters are extra than missing
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

/** The lowest cost of an extra letter: it is left over, or replaces one that the word also has elsewhere. */
const tooMany = Math.min(typoCost.extraKey, typoCost.vowel)
/** An extra letter and a missing one. */
const pair = tooMany + typoCost.missing

/** The cost that one replacement saves over an extra letter and a missing one (computed on first use). */
let savings: Uint8Array | null = null

function savingsTable(): Uint8Array {
  const table = new Uint8Array(32 * 32)
  for (let actual = 0; actual < 26; actual++)
    for (let wanted = 0; wanted < 26; wanted++) table[(actual << 5) | wanted] = pair - replacementCost(97 + actual, 97 + wanted)
  return table
}
