import {lettersLooked, slotBehind, slotCount} from './slots.js'
import type {Words} from './words.js'

/**
 * Tells of most words that none of the wanted ones begins there, without making a string of them: words are known by a slot that their
 * first four letters make.
 */
export class WordFilter {
  /** By slot: 2 for a wanted word, 1 for what is only the beginning of one. */
  readonly #slots = new Uint8Array(slotCount)

  /** @param wanted in small letters */
  constructor(wanted: Iterable<string>) {
    for (const word of wanted) {
      let slot = 0
      for (let at = 0; at < lettersLooked && at < word.length; at++) {
        slot = slotBehind(slot, word.charCodeAt(at))
        this.#slots[slot] ||= 1
      }
      this.#slots[slot] = 2
    }
  }

  /**
   * The number of the first word, from a number on, at which a wanted one may begin; how many words there are, where there is none. At those
   * passed over none of the wanted words, in whatever case and parted by whatever gaps, is the word or it and the next ones.
   */
  next(words: Words, from: number): number {
    const {slots} = words
    const kinds = this.#slots
    for (let at = from; at < slots.length; at++) {
      const slot = slots[at] ?? -1
      // -1 is a word of which nothing is known.
      if (slot < 0) return at
      const kind = kinds[slot]
      if (kind === 2 || (kind === 1 && this.#mayGoOn(words, at))) return at
    }
    return slots.length
  }

  /** Whether the letters of a short word and those of the next ones begin a wanted word. */
  #mayGoOn({source, starts, ends}: Words, first: number): boolean {
    const kinds = this.#slots
    let slot = 0
    let letters = 0
    for (let word = first; word < starts.length; word++) {
      const end = ends[word] ?? 0
      for (let at = starts[word] ?? 0; at < end; at++) {
        const code = source.charCodeAt(at)
        if (code >= 128) return true
        slot = slotBehind(slot, code | 0x20)
        if (++letters === lettersLooked) return kinds[slot] === 2
      }
      if (kinds[slot] === 2) return true
    }
    return false
  }
}
