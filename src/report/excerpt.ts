import type {Position} from 'unist'
import type {Source} from '../text/source.js'

/** The first line of a place in three parts, cut to what a terminal's line holds. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** UTF-16 units that are shown around the place, and of the place itself. */
const context = 36
const widest = 72

/** The source line in which a place begins; a paragraph a line is usual, so that only what is near is shown. */
export function excerptOf(source: Source, {start, end}: Position): Excerpt {
  const line = source.line(start.line)
  const from = Math.min(start.column - 1, line.length)
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length
  const marked = line.slice(from, to)
  return {
    before: from > context ? `…${line.slice(from - context, from)}` : line.slice(0, from).trimStart(),
    marked: marked.length > widest ? `${marked.slice(0, widest)}…` : marked,
    after: line.length - to > context ? `${line.slice(to, to + context)}…` : line.slice(to),
  }
}
