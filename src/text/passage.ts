import {allMatches} from './all-matches.js'
import {isCapitalAt} from './letters.js'
import type {Range} from './spans.js'

/** A piece of a text: its range, its words and its sentences; each is made on first use. */
export class Passage implements Range {
  readonly start: number
  readonly end: number
  readonly #source: string
  #text: string | undefined
  #sentences: readonly Passage[] | undefined

  /** @param source the whole text, to which the offsets refer */
  constructor(source: string, {start, end}: Range) {
    this.#source = source
    this.start = start
    this.end = end
  }

  /** The text with wrapped lines joined: trimmed, and with one space for each run of spaces. */
  get text(): string {
    this.#text ??= this.#source
      .slice(this.start, this.end)
      .replace(/[^\S ]\s*| \s+/g, ' ')
      .trim()
    return this.#text
  }

  /** Its sentences, split well enough to judge them but not to count them. A colon ends a sentence too. */
  get sentences(): readonly Passage[] {
    this.#sentences ??= sentenceRanges(this.#source, this).map((range) => new Passage(this.#source, range))
    return this.#sentences
  }
}

const ending = /[.!?:]["')\]]?\s+/g

function sentenceRanges(source: string, {start, end}: Range): Range[] {
  const text = source.slice(start, end).trimEnd()
  const ranges: Range[] = []
  let from = text.length - text.trimStart().length
  for (const {0: mark, index} of allMatches(text, ending)) {
    const next = index + mark.length
    if (!mayBeginSentence(text, next)) continue
    ranges.push({start: start + from, end: start + index + 1})
    from = next
  }
  if (from < text.length) ranges.push({start: start + from, end: start + text.length})
  return ranges
}

/** A capital or a digit, also after a quotation mark or bracket. */
function mayBeginSentence(text: string, offset: number): boolean {
  const at = `"'([`.includes(text.charAt(offset)) ? offset + 1 : offset
  return isCapitalAt(text, at) || /\d/.test(text.charAt(at))
}
