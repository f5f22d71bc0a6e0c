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

/** Makes the test whether a word with another signature can be within a cost of a word with this one; it never refuses one that is. */
export function nearTo(signature: number, limit: number): (other: number) => boolean {
  // A letter for another changes two bits, one too many or too few changes one; a letter doubled or swapped none.
  const pairs = Math.floor(limit / slip.vowel)
  const mostBits = 2 * pairs + (limit - pairs * slip.vowel >= slip.missing ? 1 : 0)
  const mostLetters = Math.floor(limit / slip.double)
  const count = signature >>> countShift
  return (other) => {
    const apart = (other >>> countShift) - count
    if (apart > mostLetters || -apart > mostLetters) return false
    let bits = (signature ^ other) & letterBits
    for (let left = mostBits; bits !== 0; left--) {
      if (left === 0) return false
      bits &= bits - 1
    }
    return true
  }
}
