import type {Confirm, Encoding, Undecided, UndecodedBytes} from './encoding.js'
import {foreignEncodingOf} from './foreign.js'
import {readLatin} from './latin.js'
import {decodeUtf8, sequenceLength} from './utf-8.js'
import {decodeUtf16, isUtf32} from './utf-16.js'

/** The text of a file, and what it was read as. */
export interface DecidedText {
  readonly text: string
  readonly encoding: Encoding
  /** A byte order mark stood before the text and is no part of it (UTF-16 only). */
  readonly hasMark: boolean
  /** Bytes that could not be read; U+FFFD stands for each of them. */
  readonly undecoded: readonly UndecodedBytes[]
  /** Null where the encoding is certain. */
  readonly undecided: Undecided | null
}

/**
 * Decides the encoding of a whole file: UTF-8, UTF-16, or Windows-1252 where each byte beyond ASCII is certain to be. A file that is
 * none of these is undecided: what is not UTF-8 in it is not read, and the likely names are for its author, never to repair by.
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
  // Where other characters are UTF-8, no other encoding is that of the whole file.
  const foreign = foreignEncodingOf(bytes)
  if (foreign !== null) return {...decided(text), undecoded, undecided: {...place, likely: [foreign]}}
  return {...decided(text), undecoded, undecided: {...place, likely: hasUtf8(text) ? [] : latin.likely}}
}

/** How Japanese and Korean mail of old switches to its characters. */
const iso2022 = /\p{Cc}\$(?:[@B]|\([A-Z]|\)C)/u

function decided(text: string): DecidedText {
  return {text, encoding: 'utf-8', hasMark: false, undecoded: [], undecided: null}
}

function unread(name: string): DecidedText {
  return {...decided(''), undecided: {likely: [name], offset: 0, length: 0}}
}

/** Whether all is UTF-8 but the last character, of which only the first bytes are there. */
function endsWithinCharacter(text: string, undecoded: readonly UndecodedBytes[]): boolean {
  const [last, ...others] = undecoded
  if (!last || others.length > 0 || last.offset + last.length < text.trimEnd().length) return false
  // A single byte may as well be a letter of another encoding, unless there are characters of UTF-8.
  if (last.length < 2 && !hasUtf8(text)) return false
  return possibleRests.some((rest) => sequenceLength([...last.bytes, ...rest], 0) === last.length + rest.length)
}

/** What may follow the first bytes of any character of UTF-8 (RFC 3629, section 4). */
const possibleRests = [[0x80], [0x80, 0x80], [0xbf], [0xbf, 0x80], [0x90, 0x80], [0x90, 0x80, 0x80]]

function hasUtf8(text: string): boolean {
  return /[^\0-\x7F\uFFFD]/.test(text)
}
