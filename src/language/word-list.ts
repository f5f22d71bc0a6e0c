import {slotOf, slots} from './word-slots.js'

/** A word of a list. */
export interface Entry {
  /** Lower case, straight apostrophes. */
  readonly word: string
  /** With its capitals: `OpenStack`. */
  readonly written: string
  /** How common it is: log2 of its count in SUBTLEX-US (51 million words), 0 to 25. */
  readonly frequency: number
}

export const tab = 9
const newline = 10
/** What is added to the two numbers before each line, so that they are never taken for a newline. */
const shift = 32

/**
 * A sorted word list, searched as it lies on disk: nothing is parsed when it is loaded. A line is
 *
 *     SIZE SHARED word TAB frequency [TAB written] NEWLINE
 *
 * where SIZE and SHARED are one byte each, 32 + a number: how many bytes the line has, and how many letters its word shares with the
 * beginning of the word before. With these a search passes over all words of one beginning without reading them. The frequency is a
 * letter, `a` + log2 of the count. All is ASCII but SIZE.
 */
export class WordList {
  readonly bytes: Buffer
  readonly #offsets: Uint32Array | null

  /** @param offsets what `offsetsOf` gave for the list: a search with it looks at a third of the lines */
  constructor(bytes: Buffer, offsets: Uint32Array | null = null) {
    this.bytes = bytes
    this.#offsets = offsets
  }

  /**
   * Lays out a list.
   *
   * @throws RangeError where a word is too long for a line
   */
  static of(entries: Iterable<Entry>): WordList {
    let before = ''
    const lines = [...entries]
      .sort((a, b) => (a.word < b.word ? -1 : 1))
      .map(({word, frequency, written}) => {
        let shared = 0
        while (shared < word.length && word[shared] === before[shared]) shared++
        before = word
        const line = `${word}\t${String.fromCharCode(97 + frequency)}${written === word ? '' : `\t${written}`}\n`
        const size = line.length + 2
        if (size + shift > 255) throw new RangeError(`${word}: too long for a word list`)
        return String.fromCharCode(size + shift, shared + shift) + line
      })
    return new WordList(Buffer.from(lines.join(''), 'latin1'))
  }

  /** Of each slot (word-slots.ts) the offset of the first line whose word stands in it or in a later one. */
  static offsetsOf(list: WordList): Uint32Array {
    const offsets = new Uint32Array(slots + 1).fill(list.bytes.length)
    let next = 0
    for (let start = 0; start < list.bytes.length; start = list.after(start)) {
      const slot = slotOf(list.entryAt(start).word)
      if (slot < 0) throw new RangeError(`${list.entryAt(start).word}: no plain letters`)
      while (next <= slot) offsets[next++] = start
    }
    return offsets
  }

  /** All entries, in order. */
  entries(): Entry[] {
    const entries: Entry[] = []
    for (let start = 0; start < this.bytes.length; start = this.after(start)) entries.push(this.entryAt(start))
    return entries
  }

  /** The entry of a folded word; null where the list has none. */
  find(word: string): Entry | null {
    const start = this.#startOf(word)
    return start < 0 ? null : this.entryAt(start)
  }

  /** Whether the list has a folded word. */
  has(word: string): boolean {
    return this.#startOf(word) >= 0
  }

  /** The offset of the first line whose word is not less than another; the list's length where all are less. */
  firstFrom(word: string): number {
    const {bytes} = this
    const slot = this.#offsets ? slotOf(word) : -1
    let low = 0
    let high = bytes.length
    if (slot >= 0) {
      low = this.#offsets?.[slot] ?? low
      high = this.#offsets?.[slot + 1] ?? high
    }
    while (low < high) {
      let start = (low + high) >> 1
      while (start > low && bytes[start - 1] !== newline) start--
      if (this.#compare(start, word) < 0) low = this.after(start)
      else high = start
    }
    return low
  }

  /** The offset of the line after one. */
  after(start: number): number {
    return start + (this.bytes[start] ?? 0) - shift
  }

  /** The offset behind the last line from one on whose word begins with the same letters, as many as are told. */
  afterBeginning(start: number, letters: number): number {
    const {bytes} = this
    let end = start
    // Written out, for whoever lints one file has no optimised code yet; behind the last line there is nothing that is shared.
    do end += (bytes[end] ?? 0) - shift
    while ((bytes[end + 1] ?? 0) - shift >= letters)
    return end
  }

  /** How many letters the word of a line shares with the beginning of the word before. */
  sharedAt(start: number): number {
    return (this.bytes[start + 1] ?? 0) - shift
  }

  /** Where the word of a line begins; a tab ends it. */
  wordAt(start: number): number {
    return start + 2
  }

  /** The entry whose line begins at an offset. */
  entryAt(start: number): Entry {
    const [word = '', frequency = 'a', written = word] = this.bytes.toString('latin1', start + 2, this.after(start) - 1).split('\t')
    return {word, written, frequency: frequency.charCodeAt(0) - 97}
  }

  /** The offset of a word's line; -1 where there is none. */
  #startOf(word: string): number {
    const start = this.firstFrom(word)
    return start < this.bytes.length && this.#compare(start, word) === 0 && this.bytes[start + 2 + word.length] === tab ? start : -1
  }

  /** Below nought where the word of a line comes before another, nought where that one begins it, above nought where it comes after. */
  #compare(start: number, word: string): number {
    const {bytes} = this
    for (let at = 0; at < word.length; at++) {
      const difference = (bytes[start + 2 + at] ?? 0) - word.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return 0
  }
}
