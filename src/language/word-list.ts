import {signatureOf} from './signature.js'
import {slotOf, slots} from './word-slots.js'

/** A word of a list. */
export interface Entry {
  /** Lower case, straight apostrophes. */
  readonly word: string
  /** With its capitals: `OpenStack`. */
  readonly written: string
  /** How common it is: log2 of its count in SUBTLEX-US (51 million words), 0 to 25. */
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
  /** Of each word its letters (signature.ts); empty where none is searched by nearness. */
  readonly signatures: Uint32Array
  /** Of each beginning (word-slots.ts) the number of the first word that stands in it or in a later one; empty for a short list. */
  readonly slots: Uint32Array
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

  /** Lays out a list; one whose words are never searched by nearness needs no signatures. */
  static of(entries: Iterable<Entry>, {isForLookUp = false} = {}): WordList {
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
      signatures: Uint32Array.from(isForLookUp ? [] : sorted, ({word}) => signatureOf(word)),
      slots: sorted.length < leastIndexed ? new Uint32Array() : slotsOf(sorted),
    })
  }

  /** The entry of a folded word; null where the list has none. */
  find(word: string): Entry | null {
    const index = this.#indexOf(word)
    return index < 0 ? null : this.entryAt(index)
  }

  /** Whether the list has a folded word. */
  has(word: string): boolean {
    return this.#indexOf(word) >= 0
  }

  /** The number of the first word that is not less than another; the list's size where all are less. */
  firstFrom(word: string): number {
    const {starts, slots} = this.parts
    const slot = slots.length > 0 ? slotOf(word) : -1
    let low = slots[slot] ?? 0
    let high = slots[slot + 1] ?? this.size
    if (slot < 0) high = this.size
    // The words of a slot begin alike.
    const from = slot < 0 ? 0 : 3
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(starts[middle] ?? 0, word, from) < 0) low = middle + 1
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

  /** The number of a word; -1 where the list does not have it. */
  #indexOf(word: string): number {
    const index = this.firstFrom(word)
    if (index >= this.size) return -1
    const start = this.parts.starts[index] ?? 0
    return this.#compare(start, word, 0) === 0 && this.parts.bytes[start + word.length] === tab ? index : -1
  }

  /** From a letter on: below nought where the word of a line comes before another, nought where that one begins it, above nought where it comes after. */
  #compare(start: number, word: string, from: number): number {
    const {bytes} = this.parts
    for (let at = from; at < word.length; at++) {
      const difference = (bytes[start + at] ?? 0) - word.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** A shorter list is searched as fast without slots, and may hold other letters. */
const leastIndexed = 20_000

function slotsOf(sorted: readonly Entry[]): Uint32Array {
  const firsts = new Uint32Array(slots + 1).fill(sorted.length)
  let next = 0
  for (const [index, {word}] of sorted.entries()) {
    const slot = slotOf(word)
    if (slot < 0) throw new RangeError(`${word}: no plain letters`)
    while (next <= slot) firsts[next++] = index
  }
  return firsts
}
