/** A line of the source, or the part of one that belongs to a list item. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Offsets of its first character other than a space, and after the last one. */
  readonly start: number
  readonly end: number
  /** Width of the indent; a tab extends to the next multiple of eight. */
  readonly indent: number
  /** From `start` to `end`; empty for a blank line. */
  readonly text: string
}

/** The lines of a text, given the offsets at which they begin. */
export function linesIn(text: string, lineStarts: readonly number[]): Line[] {
  return lineStarts.map((lineStart, index) => {
    const whole = text.slice(lineStart, lineStarts[index + 1]).trimEnd()
    let start = 0
    let indent = 0
    while (start < whole.length && isIndent(whole.charCodeAt(start))) {
      indent = whole.charCodeAt(start) === 0x09 ? (Math.floor(indent / 8) + 1) * 8 : indent + 1
      start++
    }
    return {number: index + 1, start: lineStart + start, end: lineStart + whole.length, indent, text: whole.slice(start)}
  })
}

/** Whether a character belongs to the indent: a space, a tab, or an invisible character. */
function isIndent(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0xfeff || code === 0x200b
}

/** The rest of a line after its first `length` characters and the spaces that follow, with the indent that it then has. */
export function restOf(line: Line, length: number): Line {
  let skip = length
  while (skip < line.text.length && isIndent(line.text.charCodeAt(skip))) skip++
  return {...line, start: line.start + skip, indent: line.indent + skip, text: line.text.slice(skip)}
}
