import {letterMaskOf} from './letter-mask.js'

/** A word of a list. */
export interface Entry {
  /** Lower case, straight apostrophes. */
  readonly word: string
  /** With its capitals: `OpenStack`. */
  readonly written: string
  /** How common it is: log2 of the number of times it would occur in fifty million words (tools/word-counts.ts), 0 to 25. */
  readonly frequency: number
  /** No dictionary of English has it: `couchdb`, `inode`. */
  readonly isTechnical?: boolean
}

export const tab = 9

/** A list as it is on disk, which can be loaded without parsing. */
export interface ListParts {
  /** A line for each word: word TAB frequency [TAB written] NEWLINE. The frequency is a letter, `a` + log2 of the count, `A` + that
   * for a technical word. All is ASCII. */
  readonly bytes: Buffer
  /** The offset of each word's line, and the end of the last one. */
  readonly starts: Uint32Array
  /** The letter mask of each word (letter-mask.ts); empty for a list that is not searched for near words. */
  readonly masks: Uint32Array
  /**
   * A hash table: at the index that `hashOf` gives, or after it, the word's number plus one; 0 is free. Empty for a list with few look-ups,
   * which use binary search.
   */
  readonly places: Uint32Array
}

/** A sorted word list; its words are numbered from 0. */
export class WordList {
  readonly parts: ListParts
  /** How many words it has. */
  readonly size: number

  constructor(parts: ListParts) {
    this.parts = parts
    this.size = parts.starts.length - 1
  }

  /** Lays out a list: `isNear` adds masks for finding near words, `isLookedUp` a hash table. */
  static of(entries: Iterable<Entry>, {isNear = true, isLookedUp = true} = {}): WordList {
    const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1))
    const lines = sorted.map(
      ({word, frequency, written, isTechnical}) =>
        `${word}\t${String.fromCharCode((isTechnical ? 65 : 97) + frequency)}${written === word ? '' : `\t${written}`}\n`,
    )
    const starts = new Uint32Array(sorted.length + 1)
    for (const [index, line] of lines.entries()) starts[index + 1] = (starts[index] ?? 0) + line.length
    return new WordList({
      bytes: Buffer.from(lines.join(''), 'latin1'),
      starts,
      masks: Uint32Array.from(isNear ? sorted : [], ({word}) => letterMaskOf(word)),
      places: isLookedUp ? placesOf(sorted) : new Uint32Array(),
    })
  }

  /** The entry of a word in lower case; null if the list does not have it. */
  find(word: string): Entry | null {
    const index = this.#indexOf(word)
    return index < 0 ? null : this.entryAt(index)
  }

  /** Whether the list has a word in lower case. */
  has(word: string): boolean {
    return this.#indexOf(word) >= 0
  }

  /** The index of the first word that does not sort before the given one; the list's size if all do. */
  firstFrom(word: string): number {
    const {starts} = this.parts
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(starts[middle] ?? 0, word) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** A word's entry. */
  entryAt(index: number): Entry {
    const {bytes, starts} = this.parts
    const line = bytes.toString('latin1', starts[index], (starts[index + 1] ?? 0) - 1)
    const [word = '', frequency = 'a', written = word] = line.split('\t')
    const code = frequency.charCodeAt(0)
    return code < 97 ? {word, written, frequency: code - 65, isTechnical: true} : {word, written, frequency: code - 97}
  }

  /** All entries, in order. */
  entries(): Entry[] {
    return Array.from({length: this.size}, (_, index) => this.entryAt(index))
  }

  /** The entry of a word given as character codes; null if the list does not have it. */
  spelled(codes: Uint16Array, length: number): Entry | null {
    if (this.parts.places.length === 0) return this.find(String.fromCharCode(...codes.subarray(0, length)))
    const index = this.#hashed(codes, length)
    return index < 0 ? null : this.entryAt(index)
  }

  /** The index of a word; -1 if the list does not have it. */
  #indexOf(word: string): number {
    const {places, bytes, starts} = this.parts
    if (places.length === 0) {
      const index = this.firstFrom(word)
      const start = starts[index] ?? 0
      return index < this.size && bytes[start + word.length] === tab && this.#compare(start, word) === 0 ? index : -1
    }
    if (word.length > letters.length) return -1
    for (let at = 0; at < word.length; at++) letters[at] = word.charCodeAt(at)
    return this.#hashed(letters, word.length)
  }

  /** The same with the hash table. */
  #hashed(codes: Uint16Array, length: number): number {
    const {places, bytes, starts} = this.parts
    const last = places.length - 1
    for (let place = hashOf(codes, length) & last; ; place = (place + 1) & last) {
      const index = (places[place] ?? 0) - 1
      if (index < 0) return -1
      const start = starts[index] ?? 0
      if (bytes[start + length] !== tab) continue
      let at = 0
      while (at < length && bytes[start + at] === codes[at]) at++
      if (at === length) return index
    }
  }

  /** Negative if the word of a line sorts before another, 0 if it begins with it, positive if it sorts after. */
  #compare(start: number, word: string): number {
    const {bytes} = this.parts
    for (let at = 0; at < word.length; at++) {
      const difference = (bytes[start + at] ?? 0) - word.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** A buffer for the word that is looked up; no list has longer ones. */
const letters = new Uint16Array(64)

/** FNV-1a, 32 bits. */
function hashOf(codes: Uint16Array, length: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** At least a third of the table is free, so that few words collide. */
function placesOf(sorted: readonly Entry[]): Uint32Array {
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(1.5 * sorted.length + 1)))
  const last = places.length - 1
  for (const [index, {word}] of sorted.entries()) {
    let place =
      hashOf(
        Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
        word.length,
      ) & last
    while (places[place] !== 0) place = (place + 1) & last
    places[place] = index + 1
  }
  return places
}
