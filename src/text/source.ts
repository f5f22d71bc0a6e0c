import type {Point, Position} from 'unist'
import type {Encoding, Undecided, UndecodedBytes} from './encoding/encoding.js'
import type {Format} from './kind/formats.js'
import type {LineKind} from './leftover/line-kinds.js'
import {type Line, linesIn} from './lines.js'

/** Why a file cannot be read as a statement; it gets a finding for this and no other. */
export type Unreadable =
  /** Nothing but white space; `beside`: apart from what a mail program or Git added. */
  | {readonly kind: 'empty'; readonly beside?: LineKind}
  /** A symbolic link to a place outside the checked folder, which is not followed. */
  | {readonly kind: 'link-outside'}
  /** A symbolic link, to a file or a folder, that a change adds where nominations belong. */
  | {readonly kind: 'link'}
  /** A git repository in place of a file or a folder. */
  | {readonly kind: 'repository'}
  /** Not text; `format` if it is known. */
  | {readonly kind: 'binary'; readonly offset: number; readonly format?: Format}
  /** Text, but not plain: HTML, an encoded message, an unfinished merge. The evidence is between the offsets. */
  | {readonly kind: 'other-format'; readonly format: Format; readonly start: number; readonly end: number}
  /** Text in an unknown encoding, most of which cannot be read without knowing it. */
  | {readonly kind: 'undecided'}
  | {
      readonly kind: 'too-large'
      readonly bytes: number
      readonly limit: number
    }

/** A decoded file: its exact text (including a byte order mark and CRs), and the conversion of offsets to lines and columns. */
export class Source {
  readonly path: string
  readonly text: string
  /** Offset at which each line begins; line n is `lineStarts[n - 1]`. The first begins after a byte order mark, which editors do not count. */
  readonly lineStarts: readonly number[]
  readonly unreadable: Unreadable | null
  /** Bytes that are not UTF-8, if the encoding of the file is undecided. */
  readonly undecoded: readonly UndecodedBytes[]
  /** What is known of the encoding, if it is undecided; null if it is certain. */
  readonly undecided: Undecided | null
  /** The encoding that was decoded. */
  readonly encoding: Encoding
  /** There was a byte order mark, which the text does not include (UTF-16 only). */
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

  /** The lines; line n is `lines[n - 1]`. */
  get lines(): readonly Line[] {
    this.#lines ??= linesIn(this.text, this.lineStarts)
    return this.#lines
  }

  /** The number, from 1, of the line that holds an offset. */
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

  /** The text of a line (numbered from 1) without its line end; empty after the last. */
  line(number: number): string {
    const start = this.lineStarts[number - 1]
    if (start === undefined) return ''
    let end = this.lineStarts[number] ?? this.text.length
    // At most CR and LF.
    if (end > start && this.text.charCodeAt(end - 1) === 0x0a) end--
    if (end > start && this.text.charCodeAt(end - 1) === 0x0d) end--
    return this.text.slice(start, end)
  }

  /** The line and column of an offset, both from 1; columns count UTF-16 units, without a byte order mark. */
  pointAt(offset: number): Point & {offset: number} {
    const line = this.lineAt(offset)
    return {
      line,
      column: Math.max(0, offset - (this.lineStarts[line - 1] ?? 0)) + 1,
      offset,
    }
  }

  /** The position between two offsets (the end is excluded). */
  positionAt(start: number, end: number): Position {
    return {start: this.pointAt(start), end: this.pointAt(end)}
  }

  /** The source's text at a position. */
  slice(position: Position): string {
    return this.text.slice(position.start.offset, position.end.offset)
  }
}

/** Lines end with LF, CR LF or CR. */
function lineStartsOf(text: string): number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  if (!text.includes('\r')) {
    // The usual case: a search by the engine takes a tenth of the time of testing each character.
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) starts.push(offset + 1)
  }
  return starts
}
