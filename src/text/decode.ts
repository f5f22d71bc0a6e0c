import {notPlainBytes, notPlainText} from './kind/not-plain-text.js'
import {Source, type Unreadable} from './source.js'
import {decodeUtf8, type Utf8Text} from './utf-8.js'

/** The largest file that is read as a statement, in bytes; the largest real one has 13 KB. */
const defaultMaximumBytes = 64 * 1024

/**
 * Bytes to text. Never throws: what is not text at all comes back as `unreadable`, what is not UTF-8 as U+FFFD with its bytes told.
 * A byte order mark and CR stay in the text, so that places hold for the file as it is; only of UTF-16, whose places are those of the
 * text it holds, the mark goes.
 */
export function decode(path: string, bytes: Uint8Array, maximumBytes: number = defaultMaximumBytes): Source {
  const unreadable = (reason: Unreadable, text = '') => new Source(path, text, {unreadable: reason})
  const otherBytes = notPlainBytes(bytes)
  if (otherBytes) return unreadable(otherBytes)
  if (bytes.length > maximumBytes) return unreadable({kind: 'too-large', bytes: bytes.length, limit: maximumBytes})
  const encoding = utf16Of(bytes)
  const decoded: (Utf8Text & {hasMark?: boolean}) | null = encoding ? decodeUtf16(encoding, bytes) : decodeUtf8(bytes)
  if (!decoded) return unreadable({kind: 'binary', offset: 0})
  const {text, undecoded, hasMark = false} = decoded
  const control = binaryOffset(
    text,
    undecoded.reduce((sum, {length}) => sum + length, 0),
  )
  if (control !== null) return unreadable({kind: 'binary', offset: control})
  if (/^[\s\uFEFF\u200B-\u200F\u2060\u00AD]*$/.test(text)) return unreadable({kind: 'empty'}, text)
  const source = new Source(path, text, {undecoded, encoding: encoding ?? 'utf-8', hasMark})
  const otherText = notPlainText(source)
  return otherText ? unreadable(otherText, text) : source
}

/** UTF-16 by its byte order mark, or by the zero bytes that Latin text has in every other place; null where it is neither. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  let even = 0
  let odd = 0
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) at % 2 === 0 ? even++ : odd++
  const half = bytes.length / 2
  if (half >= 4 && odd > 0.7 * half && even < 0.05 * half) return 'utf-16le'
  return half >= 4 && even > 0.7 * half && odd < 0.05 * half ? 'utf-16be' : null
}

/** Null for what is no UTF-16 after all: an odd number of bytes, or half of a pair. */
function decodeUtf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): {text: string; undecoded: []; hasMark: boolean} | null {
  try {
    const text = new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
    const hasMark = text.startsWith('\uFEFF')
    return {text: hasMark ? text.slice(1) : text, undecoded: [], hasMark}
  } catch {
    return null
  }
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
