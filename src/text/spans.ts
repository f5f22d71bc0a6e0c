import type {Node, Position} from 'unist'

/** A piece of a text between two offsets, the end not included. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Where a node is in its text.
 *
 * @throws of a node without a position; parsers give one to each
 */
export function rangeOf({type, position}: Node): Range {
  if (!position) throw new Error(`A node (${type}) has no position`)
  return rangeAt(position)
}

/**
 * The offsets of a position.
 *
 * @throws where it has none; parsers and readers give them to each
 */
export function rangeAt({start, end}: Position): Range {
  if (start.offset === undefined || end.offset === undefined) throw new Error(`A position (line ${start.line}) has no offsets`)
  return {start: start.offset, end: end.offset}
}

const blank = /\s/

/** Whether a character of a text is a space; nearly none needs to be looked at more closely than by its code. */
export function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x80 && blank.test(text.charAt(offset)))
}

/**
 * The spans between spaces that hold what a hint matches, in order, each once. Costly patterns whose matches hold no space need to
 * look at these alone. `hint` is global and matches no space. Takes time in proportion to the text.
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
