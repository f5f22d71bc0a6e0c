import {letterMaskOf} from './letter-mask.js'

/** A word of a list. */
export interface Entry {
  /** Lower case, straight apostrophes. */
  readonly word: string
  /** With its capitals: `OpenStack`. */
  readonly written: string
  /** How common it is: log2 of how often it would be said in fifty million words (tools/word-counts.ts), 0 to 25. */
  readonly frequency: number
  /** No dictionary of English has it: `couchdb`, `inode`. */
  readonly isTechnical?: boolean
}

export const tab = 9

/** What a list is made of, as it lies on disk: nothing is parsed when it is loaded. */
export interface ListParts {
  /** A line for each word: word TAB frequency [TAB written] NEWLINE. The frequency is a letter, `a` + log2 of the count, `A` + that
   * for a technical word. All is ASCII. */
  readonly bytes: Buffer
  /** Of each word the offset of its line; and the end of the last. */
  readonly starts: Uint32Array
  /** Of each word its letters (letter-mask.ts); empty where none is searched by nearness. */
  readonly masks: Uint32Array
  /**
   * Where a word is found: at the place that `hashOf` gives, or behind it, its number and one; nought where there is no word. Empty
   * for a list of which few words are looked up, which is searched by halves.
   */
  readonly places: Uint32Array
}

/** A sorted word list; its words are numbered from nought. */
export class WordList {
  readonly parts: ListParts
  /** How many words it has. */
  readonly size: number

  constructor(parts: ListParts) {
    this.parts = parts
    this.size = parts.starts.length - 1
  }

  /** Lays out a list: with masks to search it by nearness, with places to look many words up. */
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

  /** The entry of a lower word; null where the list has none. */
  find(word: string): Entry | null {
    const index = this.#indexOf(word)
    return index < 0 ? null : this.entryAt(index)
  }

  /** Whether the list has a lower word. */
  has(word: string): boolean {
    return this.#indexOf(word) >= 0
  }

  /** The number of the first word that is not less than another; the list's size where all are less. */
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

  /** The entry of a word of so many letters, given by their codes; null where the list has none. */
  spelled(codes: Uint16Array, length: number): Entry | null {
    if (this.parts.places.length === 0) return this.find(String.fromCharCode(...codes.subarray(0, length)))
    const index = this.#hashed(codes, length)
    return index < 0 ? null : this.entryAt(index)
  }

  /** The number of a word; -1 where the list does not have it. */
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

  /** The same by the word's place: one loop in another, without a call for each word that is not the one. */
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

  /** Below nought where the word of a line comes before another, nought where that one begins it, above nought where it comes after. */
  #compare(start: number, word: string): number {
    const {bytes} = this.parts
    for (let at = 0; at < word.length; at++) {
      const difference = (bytes[start + at] ?? 0) - word.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** The letters of the word that is looked up; longer ones stand in no list. */
const letters = new Uint16Array(64)

/** FNV-1a, 32 bits. */
function hashOf(codes: Uint16Array, length: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** A third of the places or more is free, so that few words stand behind their own. */
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
