import {decideEncoding} from './encoding/decide.js'
import type {Confirm, UndecodedBytes} from './encoding/encoding.js'
import {notPlainBytes, notPlainText} from './kind/not-plain-text.js'
import {Source, type Unreadable} from './source.js'

/** The largest file that is read as a statement, in bytes; the largest real one has 13 KB. */
const defaultMaximumBytes = 64 * 1024

/** The most of a text that may not be read before the rest says nothing either: a share of what stands between spaces. */
const mostUnread = 1 / 4

/**
 * Bytes to text. Never throws: what is not text at all comes back as `unreadable`, and so does a text of which much cannot be read;
 * where it is little, U+FFFD stands for each of those bytes. A byte order mark and CR stay in the text, so that places hold for the file
 * as it is; only of UTF-16, whose places are those of the text it holds, the mark goes.
 *
 * @param confirm says which words are known, which decides whether a file is Windows-1252; left out, none is
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

/** The share of the spans between spaces that hold bytes which were not read. */
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
 * Where what shows that a text is none first stands: a zero character, more than a tenth of control characters, or a few of them among
 * many bytes that are not UTF-8. Line ends count for nothing, so that LF and CRLF make no difference. Null for text.
 */
function binaryOffset(text: string, undecoded: number): number | null {
  const zero = text.indexOf('\0')
  if (zero >= 0) return zero
  // Nearly no text holds what may be a control character, and only such a one is worth counting.
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
