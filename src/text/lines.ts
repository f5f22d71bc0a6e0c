import type {Source} from './source.js'

/** A line of the source without its end. */
export interface Line {
  /** From 0. */
  readonly index: number
  /** Offset of its first character, and behind its last. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Blanks before the first other character; a tab counts one. */
  readonly indent: number
  readonly isBlank: boolean
}

/** The lines of a source, first to last. */
export function linesOf(source: Source): Line[] {
  return source.lineStarts.map((start, index) => {
    const text = source.line(index + 1)
    const content = text.trimStart()
    return {index, start, end: start + text.length, text, indent: text.length - content.length, isBlank: content === ''}
  })
}
