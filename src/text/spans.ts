import type {Node, Position} from 'unist'

/** A piece of a text between two offsets, the end excluded. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The range of a node in its text.
 *
 * @throws for a node without a position; parsers give each node one
 */
export function rangeOf({type, position}: Node): Range {
  if (!position) throw new Error(`A node (${type}) has no position`)
  return rangeAt(position)
}

/**
 * The offsets of a position.
 *
 * @throws if it has none; parsers and readers give each position its offsets
 */
export function rangeAt({start, end}: Position): Range {
  if (start.offset === undefined || end.offset === undefined) throw new Error(`A position (line ${start.line}) has no offsets`)
  return {start: start.offset, end: end.offset}
}

const blank = /\s/

/** Whether a character of a text is a space; the code of nearly every character is enough to tell. */
export function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x80 && blank.test(text.charAt(offset)))
}

/**
 * The spans between spaces that hold a match of a hint, in order, each once. Expensive patterns whose matches hold no space need to search
 * only these. `hint` is global and matches no space. Takes linear time.
 */
export function spansHolding(text: string, hint: RegExp): Range[] {
  const spans: Range[] = []
  hint.lastIndex = 0
  for (let match = hint.exec(text); match; match = hint.exec(text)) {
    const floor = spans.at(-1)?.end ?? 0
    let start = match.index
    while (start > floor && !isBlankAt(text, start - 1)) start--
    let end = match.index + match[0].length
    while (end < text.length && !isBlankAt(text, end)) end++
    spans.push({start, end})
    hint.lastIndex = end
  }
  return spans
}
