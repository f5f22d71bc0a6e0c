/** A word of a list. */
export interface Entry {
  /** Lower case, straight apostrophes. */
  readonly word: string
  /** With its capitals: `OpenStack`. */
  readonly written: string
  /** How common it is: log2 of its count in SUBTLEX-US (51 million words), 0 to 25. */
  readonly frequency: number
}

/**
 * A word list as src/build/vocabulary.ts writes it: one sorted string, `word TAB frequency [TAB written]` a line.
 * It is searched as it is, which takes 1.5 µs a word and no time to load.
 */
export class WordList {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The entry of a folded word; null where the list has none. */
  find(word: string): Entry | null {
    const start = this.firstFrom(`${word}\t`)
    return this.text.startsWith(`${word}\t`, start) ? this.entryAt(start) : null
  }

  /** The offset of the first line that is not less than a prefix; the text's length where all are less. */
  firstFrom(prefix: string, from = 0): number {
    const {text} = this
    let low = from
    let high = text.length
    while (low < high) {
      const start = Math.max(low, text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
      if (text.slice(start, start + prefix.length) < prefix) low = text.indexOf('\n', start) + 1
      else high = start
    }
    return low
  }

  /** The entry whose line begins at an offset. */
  entryAt(start: number): Entry {
    const end = this.text.indexOf('\n', start)
    const [word = '', frequency = 'a', written = word] = this.text.slice(start, end).split('\t')
    return {word, written, frequency: frequency.charCodeAt(0) - 97}
  }
}
