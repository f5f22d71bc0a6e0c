import {letterLength} from './letters.js'
import type {Range} from './spans.js'

/** The words of a piece of a text, by index: runs of letters and digits, or the number of a cycle, `2027.1`. */
export class Words {
  readonly #source: string
  readonly #ranges: readonly Range[]
  readonly #lower: (string | undefined)[]
  readonly #prose: readonly Range[]

  /** @param source the whole text, to which all offsets refer */
  constructor(source: string, range: Range, prose: readonly Range[]) {
    this.#source = source
    this.#ranges = wordsIn(source, range)
    this.#lower = new Array(this.#ranges.length)
    this.#prose = prose
  }

  get length(): number {
    return this.#ranges.length
  }

  start(at: number): number {
    return this.#ranges[at]?.start ?? 0
  }

  end(at: number): number {
    return this.#ranges[at]?.end ?? 0
  }

  /** As written; empty if there is no such word. */
  text(at: number): string {
    return this.#source.slice(this.start(at), this.end(at))
  }

  /** In lower case; empty if there is no such word. */
  lower(at: number): string {
    if (at < 0 || at >= this.length) return ''
    const lower = this.#lower[at] ?? this.text(at).toLowerCase()
    this.#lower[at] = lower
    return lower
  }

  /** True in prose, including the text of a `[text](address)`; false inside an address, a citation or code. */
  isProse(at: number): boolean {
    const [start, end] = [this.start(at), this.end(at)]
    // A binary search, because there may be thousands of ranges: the first that ends after the word's beginning, else the last.
    let low = 0
    let high = this.#prose.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#prose[middle]?.end ?? 0) > start) high = middle
      else low = middle + 1
    }
    const range = this.#prose[low]
    return range !== undefined && range.start <= start && end <= range.end
  }

  /** The text between a word and the next one. */
  gap(at: number): string {
    return this.#source.slice(this.end(at), this.start(at + 1))
  }
}

/** The words between two offsets of a text. */
function wordsIn(text: string, {start, end}: Range): Range[] {
  const words: Range[] = []
  for (let at = start; at < end; ) {
    const from = at
    for (let length = letterLength(text, at); length > 0 && at < end; length = letterLength(text, at)) at += length
    if (at > from) {
      at = behindNumber(text, from, at, end)
      words.push({start: from, end: at})
    } else at++
  }
  return words
}

/** The end of a word, including the number after it if the word is the year of a cycle's number, `2027.1`. */
function behindNumber(text: string, start: number, at: number, end: number): number {
  if (at !== start + 4 || text.charAt(at) !== '.') return at
  return /^20\d\d\.[1-9](?!\d)/.test(text.slice(start, Math.min(end, start + 7))) ? at + 2 : at
}

/** The words of a range; those with only a match of `joint` between them are one: `don't`, `up-to-date`. */
export function joinedWords(text: string, range: Range, joint: RegExp): Range[] {
  const joined: Range[] = []
  for (const word of wordsIn(text, range)) {
    const before = joined.at(-1)
    if (before && joint.test(text.slice(before.end, word.start))) joined[joined.length - 1] = {start: before.start, end: word.end}
    else joined.push(word)
  }
  return joined
}
