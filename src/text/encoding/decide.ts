import type {Confirm, Encoding, Undecided, UndecodedBytes} from './encoding.js'
import {foreignEncodingOf} from './foreign.js'
import {readLatin} from './latin.js'
import {decodeUtf8, sequenceLength} from './utf-8.js'
import {decodeUtf16, isUtf32} from './utf-16.js'

/** The text of a file, and the encoding it was decoded from. */
export interface DecidedText {
  readonly text: string
  readonly encoding: Encoding
  /** There was a byte order mark, which the text does not include (UTF-16 only). */
  readonly hasMark: boolean
  /** Bytes that could not be decoded; the text has U+FFFD for each of them. */
  readonly undecoded: readonly UndecodedBytes[]
  /** Null where the encoding is certain. */
  readonly undecided: Undecided | null
}

/**
 * Decides the encoding of a whole file: UTF-8, UTF-16, or Windows-1252 if that is certain for each byte beyond ASCII. In any other file the
 * bytes that are not UTF-8 stay undecoded; the likely encodings are then a hint for the author, never used for repairs.
 */
export function decideEncoding(bytes: Uint8Array, path: string, confirm: Confirm): DecidedText {
  if (isUtf32(bytes)) return unread('UTF-32')
  const utf16 = decodeUtf16(bytes)
  if (utf16) {
    const {text, encoding, hasMark, isCut} = utf16
    if (!isCut) return {text, encoding, hasMark, undecoded: [], undecided: null}
    return {...decided(text), undecided: {likely: ['UTF-16'], offset: text.length, length: 0, isCut}}
  }
  const {text, undecoded} = decodeUtf8(bytes)
  const [first] = undecoded
  if (!first) {
    const shift = text.includes('\x1B') ? iso2022.exec(text) : null
    return {...decided(text), undecided: shift && {likely: [shift[0].endsWith(')C') ? 'ISO-2022-KR' : 'ISO-2022-JP'], offset: shift.index, length: 1}}
  }
  const place = {offset: first.offset, length: first.length}
  const latin = readLatin(bytes, (word) => confirm(word, path))
  if (latin.text !== null) return {...decided(latin.text), encoding: 'windows-1252'}
  const isCut = latin.likely.length === 0 && endsWithinCharacter(text, undecoded)
  if (isCut) return {...decided(text), undecoded, undecided: {...place, likely: ['UTF-8'], isCut}}
  // If other characters are UTF-8, the file as a whole is in no other encoding.
  const foreign = foreignEncodingOf(bytes)
  if (foreign !== null) return {...decided(text), undecoded, undecided: {...place, likely: [foreign]}}
  return {...decided(text), undecoded, undecided: {...place, likely: hasUtf8(text) ? [] : latin.likely}}
}

/** The escape sequences with which old Japanese and Korean mail switches to its characters. */
const iso2022 = /\p{Cc}\$(?:[@B]|\([A-Z]|\)C)/u

function decided(text: string): DecidedText {
  return {text, encoding: 'utf-8', hasMark: false, undecoded: [], undecided: null}
}

function unread(name: string): DecidedText {
  return {...decided(''), undecided: {likely: [name], offset: 0, length: 0}}
}

/** Whether the text is UTF-8, except that its last character is incomplete. */
function endsWithinCharacter(text: string, undecoded: readonly UndecodedBytes[]): boolean {
  const [last, ...others] = undecoded
  if (!last || others.length > 0 || last.offset + last.length < text.trimEnd().length) return false
  // A single byte could also be a letter in another encoding, unless other characters are UTF-8.
  if (last.length < 2 && !hasUtf8(text)) return false
  return possibleRests.some((rest) => sequenceLength([...last.bytes, ...rest], 0) === last.length + rest.length)
}

/** The bytes that may complete any character of UTF-8 (RFC 3629, section 4). */
const possibleRests = [[0x80], [0x80, 0x80], [0xbf], [0xbf, 0x80], [0x90, 0x80], [0x90, 0x80, 0x80]]

function hasUtf8(text: string): boolean {
  return /[^\0-\x7F\uFFFD]/.test(text)
}
