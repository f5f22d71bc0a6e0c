import {letterKinds} from './letters.js'
import {lettersLooked, slotCount, slotStep} from './slots.js'

/** A stretch of the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Of the phrase that is read just now. An array that grows leaves several behind it, and there are thousands of phrases. */
const startsSoFar: number[] = []
const endsSoFar: number[] = []
const slotsSoFar: number[] = []

/**
 * The words of a phrase, by their number: letters and digits, or a cycle's number `2027.1`. Offsets count in the source. A statement has
 * hundreds of which a few matter, so a word is two numbers until somebody asks for its letters.
 */
export class Words {
  /** The text of the whole statement. */
  readonly source: string
  /** Where each begins and ends: for those who look at every word. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What `WordFilter` knows each by. */
  readonly slots: readonly number[]
  readonly #prose: readonly Range[]
  readonly #lower: (string | undefined)[]

  /** @param bytes the `letterBytes` of the source, of which nothing is kept */
  constructor(source: string, bytes: Uint8Array, {start, end}: Range, prose: readonly Range[]) {
    const kinds = letterKinds
    let count = 0
    // What every character of a statement goes through is one loop in another, without a call for each: a run is too short for V8 to make it so.
    for (let at = start; at < end; ) {
      const wordStart = at
      let slot = 0
      while (at < end) {
        const byte = bytes[at] ?? 0
        const kind = kinds[byte]
        if (kind === 0) break
        // Of the first letters, as `slotBehind` does. 0x20 makes small letters of capitals, and leaves digits as they are; what the small
        // letters of others than ASCII's are only a string can tell.
        if (slot >= 0 && at < wordStart + lettersLooked) slot = kind === 1 ? (slot * slotStep + (byte | 0x20)) & (slotCount - 1) : -1
        at++
      }
      if (at === wordStart) {
        at++
        continue
      }
      // The number of a cycle holds a dot.
      if (at === wordStart + 4 && bytes[at] === dot) at = numberEnd(source, wordStart, end)
      startsSoFar[count] = wordStart
      endsSoFar[count] = at
      slotsSoFar[count] = slot
      count++
    }
    this.source = source
    this.starts = startsSoFar.slice(0, count)
    this.ends = endsSoFar.slice(0, count)
    this.slots = slotsSoFar.slice(0, count)
    this.#prose = prose
    this.#lower = new Array(count)
  }

  get length(): number {
    return this.starts.length
  }

  start(at: number): number {
    return this.starts[at] ?? 0
  }

  end(at: number): number {
    return this.ends[at] ?? 0
  }

  /** As written; empty where there is no such word. */
  text(at: number): string {
    return this.source.slice(this.starts[at] ?? 0, this.ends[at] ?? 0)
  }

  /** In small letters; empty where there is no such word. */
  lower(at: number): string {
    if (at < 0 || at >= this.starts.length) return ''
    const lower = this.#lower[at] ?? this.text(at).toLowerCase()
    this.#lower[at] = lower
    return lower
  }

  /** Prose, the text of a `[text](address)` too; false inside an address, a citation or code. */
  isProse(at: number): boolean {
    const start = this.start(at)
    // The first stretch that ends behind the word's beginning, else the last one: there may be thousands.
    let low = 0
    let high = this.#prose.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#prose[middle]?.end ?? 0) > start) high = middle
      else low = middle + 1
    }
    const range = this.#prose[low]
    return range !== undefined && range.start <= start && this.end(at) <= range.end
  }

  /** Whether more than one blank stands between a word and the next one: a mark, or a line end and an indent. */
  isMarkBehind(at: number): boolean {
    const end = this.ends[at] ?? 0
    return this.starts[at + 1] !== end + 1 || this.source.charCodeAt(end) !== blank
  }

  /** What stands between a word and the next one. */
  gap(at: number): string {
    return this.source.slice(this.end(at), this.start(at + 1))
  }
}

const blank = ' '.charCodeAt(0)
const dot = '.'.charCodeAt(0)

/** Where the word ends that begins with four digits and a dot: behind a cycle's number, `2027.1`, else before the dot. */
function numberEnd(source: string, start: number, end: number): number {
  const [number = ''] = /^20\d\d\.[1-9](?!\d)/.exec(source.slice(start, Math.min(end, start + 7))) ?? []
  return start + (number.length || 4)
}
