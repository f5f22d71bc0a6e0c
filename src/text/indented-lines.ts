import type {Source} from './source.js'

/** A line of the source, or the part of one that belongs to a list item. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Offsets of the first character that is no blank, and behind the last one. */
  readonly start: number
  readonly end: number
  /** Width of the blanks before it, a tab counting to the next multiple of eight. */
  readonly indent: number
  /** From `start` to `end`. */
  readonly text: string
}

const blanks = /[ \t\u00A0\uFEFF\u200B]/

const linesKnown = new WeakMap<Source, readonly Line[]>()

/** The lines of a source, blank ones with an empty text. */
export function linesOf(source: Source): readonly Line[] {
  const known = linesKnown.get(source)
  if (known) return known
  const lines = cutIntoLines(source)
  linesKnown.set(source, lines)
  return lines
}

function cutIntoLines(source: Source): Line[] {
  return source.lineStarts.map((lineStart, index) => {
    const number = index + 1
    const nextStart = source.lineStarts[index + 1] ?? source.text.length
    let end = nextStart
    while (end > lineStart && /\s/.test(source.text.charAt(end - 1))) end--
    let start = lineStart
    let indent = 0
    while (start < end && blanks.test(source.text.charAt(start))) {
      indent = source.text.charAt(start) === '\t' ? (Math.floor(indent / 8) + 1) * 8 : indent + 1
      start++
    }
    return {number, start, end: Math.max(start, end), indent, text: source.text.slice(start, end)}
  })
}

/** The rest of a line behind its first `length` characters and the blanks after them, set in by as much. */
export function restOf(line: Line, length: number): Line {
  let skip = length
  while (skip < line.text.length && blanks.test(line.text.charAt(skip))) skip++
  return {...line, start: line.start + skip, indent: line.indent + skip, text: line.text.slice(skip)}
}
