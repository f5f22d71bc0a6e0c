import type {Words} from './words.js'

const size = 8192
const lettersLooked = 4

/**
 * Tells of most words that none of the wanted ones begins there, without making a string of them: of most words of a statement no more
 * is looked at than the first four letters.
 */
export class WordFilter {
  readonly #isWanted = new Uint8Array(size)

  /** @param wanted in small letters */
  constructor(wanted: Iterable<string>) {
    for (const word of wanted) {
      let slot = 0
      for (let at = 0; at < lettersLooked && at < word.length; at++) slot = slotBehind(slot, word.charCodeAt(at))
      this.#isWanted[slot] = 1
    }
  }

  /** False: none of the wanted words, in whatever case and parted by whatever gaps, is the word with this number or it and the next ones. */
  mayBegin(words: Words, first: number): boolean {
    const {source, starts, ends} = words
    let slot = 0
    let letters = 0
    for (let word = first; word < starts.length; word++) {
      const end = ends[word] ?? 0
      for (let at = starts[word] ?? 0; at < end; at++) {
        const code = source.charCodeAt(at)
        // What its small letter is, and how many of them, only a string can tell.
        if (code >= 128) return true
        // 0x20 makes small letters of capitals, and leaves digits as they are.
        slot = slotBehind(slot, code | 0x20)
        if (++letters === lettersLooked) return this.#isWanted[slot] === 1
      }
      if (this.#isWanted[slot] === 1) return true
    }
    return false
  }
}

function slotBehind(slot: number, code: number): number {
  return (slot * 37 + code) % size
}
