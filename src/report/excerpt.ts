import type {Position} from 'unist'
import type {Source} from '../text/source.js'

/** The first line of a place in three parts, cut to what a terminal's line holds. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/**
 * The source line in which a place begins; a paragraph a line is usual, so that only what is near is shown.
 *
 * @param width UTF-16 units that there is room for; the place itself has room for half of them
 */
export function excerptOf(source: Source, {start, end}: Position, width: number): Excerpt {
  const line = source.line(start.line)
  const from = Math.min(start.column - 1, line.length)
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length
  const marked = line.slice(from, to)
  const widest = Math.max(8, width >> 1)
  const room = width - Math.min(marked.length, widest)
  // What one side does not need the other has.
  const before = Math.min(from, Math.max(room >> 1, room - (line.length - to), 4))
  const after = Math.max(room - before, 4)
  return {
    before: from > before ? `…${line.slice(from - before + 1, from)}` : line.slice(0, from).trimStart(),
    marked: marked.length > widest ? `${marked.slice(0, widest - 1)}…` : marked,
    after: line.length - to > after ? `${line.slice(to, to + after - 1)}…` : line.slice(to),
  }
}
