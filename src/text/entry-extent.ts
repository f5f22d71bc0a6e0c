import type {Opening} from './entry-openings.js'
import type {Line} from './lines.js'
import type {Range} from './spans.js'
import {urlAt, urlsIn} from './url.js'

/** Where an entry ends, and the link in it. */
export interface Extent {
  /** Number of its last line, from 1. */
  readonly lastLine: number
  /** Offset after its last character. */
  readonly end: number
  readonly url: Range | null
  /** The whole link, if it was wrapped over two lines. */
  readonly joinedUrl: string | null
}

/** Follows an entry over its wrapped lines: indented lines, a link below its text, and text that continues a full line. */
export function extentOf(opening: Opening, lines: readonly Line[], text: string, isOpening: (line: Line) => boolean): Extent {
  let last = opening.line
  let url: Range | null = urlsIn(text, opening.bodyStart, last.end)[0] ?? null
  let joinedUrl: string | null = null
  for (;;) {
    const next = lines[last.number]
    if (!next || next.text === '' || isOpening(next)) break
    const rest: string | null = url?.end === last.end && joinedUrl === null ? restOfUrl(text.slice(url.start, url.end), next.text) : null
    if (rest !== null && url) joinedUrl = text.slice(url.start, url.end) + rest
    else if (!carriesOn(opening, last, next, url)) break
    url ??= urlsIn(text, next.start, next.end)[0] ?? null
    last = next
  }
  return {lastLine: last.number, end: last.end, url, joinedUrl}
}

/** Whether the next line still belongs to the entry. */
function carriesOn(opening: Opening, last: Line, next: Line, url: Range | null): boolean {
  if (next.indent > opening.line.indent) return true
  if (url === null && urlAt(next.text, next.text.startsWith('<') ? 1 : 0)) return true
  if (url?.end === last.end) return false
  const isFull = last.indent + last.text.length >= 55
  return isFull && /^[\p{Ll}\p{N}(]/u.test(next.text)
}

/** The rest of a link that the previous line broke off: a single word that can only be part of an address; else null. */
function restOfUrl(url: string, next: string): string | null {
  const word = next.replace(/[.,;]$/, '')
  if (!/^[\w%~#?&=.,;:+/-]{1,200}$/.test(word) || urlAt(word, 0)) return null
  const isAddressLike = /^[\w/?&#=%]/.test(word) && /[/=%&#?_]|\.html?$|\d{4}/.test(word)
  const isBrokenOff = /[-_=&?%+,]$/.test(url) && /^\w/.test(word)
  return isAddressLike || isBrokenOff ? word : null
}
