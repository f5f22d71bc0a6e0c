import type {Point, Position} from 'unist'
import type {Encoding, Undecided, UndecodedBytes} from './encoding/encoding.js'
import type {Format} from './kind/formats.js'
import type {LineKind} from './leftover/line-kinds.js'
import {type Line, linesIn} from './lines.js'

/** What keeps a file from being read as a statement at all; such a file gets this one finding and no other. */
export type Unreadable =
  /** Nothing but white space; `beside`: and what a mail program or Git put there. */
  | {readonly kind: 'empty'; readonly beside?: LineKind}
  /** A symbolic link out of the checked folder, which is not followed. */
  | {readonly kind: 'link-outside'}
  /** A symbolic link, to a file or a folder, that a change puts where nominations lie. */
  | {readonly kind: 'link'}
  /** A git repository of its own in the place of a file or a folder. */
  | {readonly kind: 'repository'}
  /** No text at all; `format` where it is known. */
  | {readonly kind: 'binary'; readonly offset: number; readonly format?: Format}
  /** Text, but not plain: HTML, a message in an encoding of mail, a merge that was not finished. What shows it stands between the offsets. */
  | {readonly kind: 'other-format'; readonly format: Format; readonly start: number; readonly end: number}
  /** Text in an encoding that is not known for certain, and little of it can be read without knowing. */
  | {readonly kind: 'undecided'}
  | {
      readonly kind: 'too-large'
      readonly bytes: number
      readonly limit: number
    }

/** A decoded file: its text as it stands (byte order mark and CR kept), and the way from offsets to lines and columns. */
export class Source {
  readonly path: string
  readonly text: string
  /** Offset at which each line begins; line n is `lineStarts[n - 1]`. The first begins behind a byte order mark, which no editor counts. */
  readonly lineStarts: readonly number[]
  readonly unreadable: Unreadable | null
  /** Bytes that are not UTF-8, where the encoding of the file is undecided. */
  readonly undecoded: readonly UndecodedBytes[]
  /** What is known of the encoding, where it is undecided; null where it is certain. */
  readonly undecided: Undecided | null
  /** What the bytes were read as. */
  readonly encoding: Encoding
  /** A byte order mark stood before the text and is no part of it (UTF-16 only). */
  readonly hasMark: boolean
  #lines: readonly Line[] | undefined

  constructor(
    path: string,
    text: string,
    faults: {
      unreadable?: Unreadable | null
      undecoded?: readonly UndecodedBytes[]
      undecided?: Undecided | null
      encoding?: Encoding
      hasMark?: boolean
    } = {},
  ) {
    this.path = path
    this.text = text
    this.unreadable = faults.unreadable ?? null
    this.undecoded = faults.undecoded ?? []
    this.undecided = faults.undecided ?? null
    this.encoding = faults.encoding ?? 'utf-8'
    this.lineStarts = lineStartsOf(text)
    this.hasMark = faults.hasMark ?? false
  }

  /** The lines, first to last; line n is `lines[n - 1]`. */
  get lines(): readonly Line[] {
    this.#lines ??= linesIn(this.text, this.lineStarts)
    return this.#lines
  }

  /** The number of the line, from 1, in which an offset lies. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }

  /** The text of a line (numbered from 1) without its end; empty beyond the last. */
  line(number: number): string {
    const start = this.lineStarts[number - 1]
    if (start === undefined) return ''
    let end = this.lineStarts[number] ?? this.text.length
    // At most CR and LF.
    if (end > start && this.text.charCodeAt(end - 1) === 0x0a) end--
    if (end > start && this.text.charCodeAt(end - 1) === 0x0d) end--
    return this.text.slice(start, end)
  }

  /** The point of an offset: line and column from 1, column in UTF-16 units, a byte order mark not counted. */
  pointAt(offset: number): Point & {offset: number} {
    const line = this.lineAt(offset)
    return {
      line,
      column: Math.max(0, offset - (this.lineStarts[line - 1] ?? 0)) + 1,
      offset,
    }
  }

  /** The place between two offsets (the end is not included). */
  positionAt(start: number, end: number): Position {
    return {start: this.pointAt(start), end: this.pointAt(end)}
  }

  /** The source's own text at a place. */
  slice(position: Position): string {
    return this.text.slice(position.start.offset, position.end.offset)
  }
}

/** Lines end with LF, CR LF or CR. */
function lineStartsOf(text: string): number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  if (!text.includes('\r')) {
    // Nearly always; to let the engine look for the next end takes a tenth of what looking at each character does.
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) starts.push(offset + 1)
  }
  return starts
}
