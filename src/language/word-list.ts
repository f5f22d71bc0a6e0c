/** A word of a list. */
export interface Entry {
  /** Lower case, straight apostrophes. */
  readonly word: string
  /** With its capitals: `OpenStack`. */
  readonly written: string
  /** How common it is: log2 of its count in SUBTLEX-US (51 million words), 0 to 25. */
  readonly frequency: number
}

const newline = 10

/**
 * A word list as src/build/vocabulary.ts writes it: one sorted string, `word TAB frequency [TAB written]` a line.
 * It is searched as it is, which takes 1.5 µs a word and no time to load.
 */
export class WordList {
  readonly text: string
  readonly #ends = new Map<string, number>()

  constructor(text: string) {
    this.text = text
  }

  /** The entry of a folded word; null where the list has none. */
  find(word: string): Entry | null {
    const line = `${word}\t`
    const start = this.firstFrom(line)
    return this.text.startsWith(line, start) ? this.entryAt(start) : null
  }

  /** The offset of the first line that is not less than a prefix; the text's length where all are less. */
  firstFrom(prefix: string, from = 0): number {
    const {text} = this
    let low = from
    let high = text.length
    // What is asked for while walking is near: gallop first.
    for (let step = 256; low + step < high; step *= 4) {
      const start = this.#lineAt(low + step, low)
      if (this.#isLess(start, prefix)) low = start
      else {
        high = start
        break
      }
    }
    while (low < high) {
      const start = this.#lineAt((low + high) >> 1, low)
      if (this.#isLess(start, prefix)) low = text.indexOf('\n', start) + 1
      else high = start
    }
    return low
  }

  /** Where the line begins that holds an offset. */
  #lineAt(offset: number, least: number): number {
    let start = offset
    while (start > least && this.text.charCodeAt(start - 1) !== newline) start--
    return start
  }

  /** Whether a line comes before all that begin with a prefix. */
  #isLess(start: number, prefix: string): boolean {
    for (let at = 0; at < prefix.length; at++) {
      const difference = this.text.charCodeAt(start + at) - prefix.charCodeAt(at)
      if (difference !== 0) return !(difference > 0)
    }
    return false
  }

  /** The offset behind the last line that begins so; `from` is one of these lines. Remembered, for searches pass over the same beginnings. */
  endOf(beginning: string, from: number): number {
    let end = this.#ends.get(beginning)
    if (end === undefined) {
      end = this.firstFrom(`${beginning}\uFFFF`, from)
      if (beginning.length <= 5) this.#ends.set(beginning, end)
    }
    return end
  }

  /** The entry whose line begins at an offset. */
  entryAt(start: number): Entry {
    const end = this.text.indexOf('\n', start)
    const [word = '', frequency = 'a', written = word] = this.text.slice(start, end).split('\t')
    return {word, written, frequency: frequency.charCodeAt(0) - 97}
  }
}
