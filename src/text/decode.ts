import {decideEncoding} from './encoding/decide.js'
import type {Confirm, UndecodedBytes} from './encoding/encoding.js'
import {notPlainBytes, notPlainText} from './kind/not-plain-text.js'
import {Source, type Unreadable} from './source.js'

/** The largest file that is read as a statement, in bytes; the largest real one has 13 KB. */
const defaultMaximumBytes = 64 * 1024

/** The largest share of the spans between spaces that may hold unreadable bytes; with more, the rest makes no sense either. */
const mostUnread = 1 / 4

/**
 * Decodes a file. Never throws: a file that is not text, or of which too much cannot be read, comes back as `unreadable`; a few unreadable
 * bytes become U+FFFD each. The text keeps its byte order mark and its CRs, so that offsets are those of the file; only the mark of UTF-16
 * is dropped.
 *
 * @param confirm says which words are known, which helps to recognise Windows-1252; by default, none is
 */
export function decode(path: string, bytes: Uint8Array, maximumBytes: number = defaultMaximumBytes, confirm: Confirm = () => null): Source {
  const unreadable = (reason: Unreadable, text = '') => new Source(path, text, {unreadable: reason})
  const otherBytes = notPlainBytes(bytes)
  if (otherBytes) return unreadable(otherBytes)
  if (bytes.length > maximumBytes) return unreadable({kind: 'too-large', bytes: bytes.length, limit: maximumBytes})
  const {text, undecoded, undecided, encoding, hasMark} = decideEncoding(bytes, path, confirm)
  const control = binaryOffset(
    text,
    undecoded.reduce((sum, {length}) => sum + length, 0),
  )
  if (control !== null) return unreadable({kind: 'binary', offset: control})
  if (!undecided && /^[\s\uFEFF\u200B-\u200F\u2060\u00AD]*$/.test(text)) return unreadable({kind: 'empty'}, text)
  const isRead = !undecided || (undecoded.length > 0 && unreadShare(text, undecoded) <= mostUnread)
  const source = new Source(path, text, {undecoded, undecided, encoding, hasMark, unreadable: isRead ? null : {kind: 'undecided'}})
  const otherText = isRead ? notPlainText(source) : null
  return otherText ? unreadable(otherText, text) : source
}

/** The share of the spans between spaces that hold undecoded bytes. */
function unreadShare(text: string, undecoded: readonly UndecodedBytes[]): number {
  let unread = 0
  let end = 0
  for (const {offset} of undecoded) {
    if (offset < end) continue
    unread++
    end = offset + text.slice(offset).search(/\s|$/)
  }
  return unread / (text.match(/\S+/g)?.length ?? 1)
}
/**
 * The offset of the first sign that a file is binary: a zero character, more than a tenth of control characters, or a few of them along
 * with many bytes that are not UTF-8. Line ends are not counted, so that LF and CRLF give the same result. Null for text.
 */
function binaryOffset(text: string, undecoded: number): number | null {
  const zero = text.indexOf('\0')
  if (zero >= 0) return zero
  // A cheap test first: hardly any text holds a control character at all.
  if (!/[^\b-\r -~\u0080-\uFFFF]/.test(text)) return null
  let controls = 0
  let others = 0
  let first = -1
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code !== 0x0a && code !== 0x0d) others++
    if (code >= 0x20 ? code !== 0x7f : (code >= 0x08 && code <= 0x0d) || code === 0x1b) continue
    controls++
    if (first < 0) first = offset
  }
  return controls > others / 10 || (controls > others / 50 && undecoded > others / 5) ? first : null
}
