import type {Source} from '../source.js'
import type {LineKind} from './line-kinds.js'

/** Whole lines of one kind, from the first character of the first line to the end of the last line, without its line end. */
export interface LeftoverLines {
  readonly kind: LineKind
  readonly start: number
  readonly end: number
  /** Only a mark, in a line that is kept. */
  readonly isMark?: boolean
}

/** A line of the source (counted from 1) without its line end, and without a byte order mark before it. */
export function lineOf(source: Source, number: number): string {
  const line = source.line(number)
  return number === 1 && line.startsWith('\uFEFF') ? line.slice(1) : line
}

/** The range of the lines from one number to another, both counted from 1 and included. */
export function linesBetween(source: Source, kind: LineKind, first: number, last: number): LeftoverLines {
  const start = source.lineStarts[first - 1] ?? source.text.length
  return {kind, start, end: Math.max(start, (source.lineStarts[last - 1] ?? start) + source.line(last).length)}
}

/** The number of the first line at or after `from` that is not blank; one more than the last if there is none. */
export function nextFilled(source: Source, from: number): number {
  let number = from
  while (number <= source.lineStarts.length && isBlank(source.line(number))) number++
  return number
}

export function isBlank(line: string): boolean {
  return line.trim() === ''
}
