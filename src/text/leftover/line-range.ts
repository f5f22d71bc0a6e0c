import type {Source} from '../source.js'

/** Kinds of text that mail programs, Git or Gerrit put around a statement. */
export type LineKind = 'mail-head' | 'list-footer' | 'quoted-mail' | 'armour' | 'commit-lines' | 'conflict-marker'

/** Whole lines of one kind: offsets from the first character of the first line to behind the last one of the last line, without its end. */
export interface LeftoverLines {
  readonly kind: LineKind
  readonly start: number
  readonly end: number
  /** Only a mark, in a line that stays. */
  readonly isMark?: boolean
}

/** The lines from one number to another, both counted from 1 and both included. */
export function linesBetween(source: Source, kind: LineKind, first: number, last: number): LeftoverLines {
  const start = source.lineStarts[first - 1] ?? source.text.length
  return {kind, start, end: Math.max(start, (source.lineStarts[last - 1] ?? start) + source.line(last).length)}
}

/** The number of the next line, from one on, that holds more than white space; one beyond the last where there is none. */
export function nextFilled(source: Source, from: number): number {
  let number = from
  while (number <= source.lineStarts.length && isBlank(source.line(number))) number++
  return number
}

export function isBlank(line: string): boolean {
  return line.trim() === ''
}
