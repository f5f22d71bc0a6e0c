import {slip} from './slips.js'

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
}

/** A letter for another changes two bits, one too many or too few changes one; a letter doubled or swapped none. */
export function boundsWithin(limit: number): Bounds {
  const pairs = Math.floor(limit / slip.vowel)
  return {letters: Math.floor(limit / slip.double), bits: 2 * pairs + (limit - pairs * slip.vowel >= slip.missing ? 1 : 0)}
}

/** The numbers from one on, before another, whose signatures differ from a given one by no more than that. */
export function withinBounds(signatures: Uint32Array, from: number, to: number, signature: number, {letters, bits}: Bounds): number[] {
  const least = (signature >>> countShift) - letters
  const most = (signature >>> countShift) + letters
  const found: number[] = []
  for (let index = from; index < to; index++) {
    const other = signatures[index] ?? 0
    const count = other >>> countShift
    if (count < least || count > most) continue
    let differing = (signature ^ other) & letterBits
    for (let left = bits; differing !== 0 && left > 0; left--) differing &= differing - 1
    if (differing === 0) found.push(index)
  }
  return found
}
