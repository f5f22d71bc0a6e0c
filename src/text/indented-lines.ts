import type {Source} from './source.js'
import {isBlankAt} from './spans.js'

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

/** The source that was last asked for: files are read one after another, and of none that was read anything is held. */
let last: {source: Source; lines: readonly Line[]} | null = null

/** The lines of a source, blank ones with an empty text. */
export function linesOf(source: Source): readonly Line[] {
  if (last?.source !== source) last = {source, lines: cutIntoLines(source)}
  return last.lines
}

function cutIntoLines(source: Source): Line[] {
  return source.lineStarts.map((lineStart, index) => {
    const number = index + 1
    const {text} = source
    let end = source.lineStarts[number] ?? text.length
    while (end > lineStart && isBlankAt(text, end - 1)) end--
    let start = lineStart
    let indent = 0
    while (start < end && isIndent(text.charCodeAt(start))) {
      indent = text.charCodeAt(start) === 0x09 ? (Math.floor(indent / 8) + 1) * 8 : indent + 1
      start++
    }
    return {number, start, end, indent, text: text.slice(start, end)}
  })
}

/** Whether a character sets a line in: a blank, a tab, or what looks like nothing. */
function isIndent(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0xfeff || code === 0x200b
}

/** The rest of a line behind its first `length` characters and the blanks after them, set in by as much. */
export function restOf(line: Line, length: number): Line {
  let skip = length
  while (skip < line.text.length && isIndent(line.text.charCodeAt(skip))) skip++
  return {...line, start: line.start + skip, indent: line.indent + skip, text: line.text.slice(skip)}
}
