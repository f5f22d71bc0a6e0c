import type {Position} from 'unist'
import type {Source} from '../text/source.js'
import {beginningOf, endOf} from './cut.js'
import {columnsOf} from './wrap.js'

/** The first line of a range in three parts, for a terminal. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/**
 * The source line in which a range begins. Whole paragraphs on one line are usual, so only the surroundings are shown.
 *
 * @param width columns that are available; the range itself gets half of them
 */
export function excerptOf(source: Source, {start, end}: Position, width: number): Excerpt {
  const line = source.line(start.line)
  const from = Math.min(start.column - 1, line.length)
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length
  const marked = beginningOf(line.slice(from, to), Math.min(width, Math.max(8, width >> 1)))
  const [left, right] = [line.slice(0, from).trimStart(), line.slice(to)]
  // An empty range is marked by one column.
  const room = Math.max(0, width - Math.max(1, columnsOf(marked)))
  // Each side gets the room that the other does not need.
  const unneeded = Math.max(0, (room >> 1) - columnsOf(beginningOf(right, room)))
  const before = endOf(left, (room >> 1) + unneeded)
  return {before, marked, after: beginningOf(right, room - columnsOf(before))}
}
