import {isAscii, isUtf8} from 'node:buffer'

/** Text that was decoded from UTF-16. */
export interface Utf16Text {
  readonly encoding: 'utf-16le' | 'utf-16be'
  readonly text: string
  /** There was a byte order mark, which the text does not include. */
  readonly hasMark: boolean
  /** The file ends in the middle of a character. */
  readonly isCut: boolean
}

/** Decodes UTF-16, recognised by its byte order mark or by the pattern of its bytes; null for other files, and where the text would make no sense. */
export function decodeUtf16(bytes: Uint8Array): Utf16Text | null {
  const marked = markedAs(bytes)
  if (!marked) return decodeUnmarked(bytes)
  const isCut = bytes.length % 2 === 1
  const text = decodeAs(marked, isCut ? bytes.subarray(0, -1) : bytes)
  return text === null ? null : {encoding: marked, text: text.slice(1), hasMark: true, isCut}
}

/** Whether bytes begin with the byte order mark of UTF-32. */
export function isUtf32(bytes: Uint8Array): boolean {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = view.getUint32(0, true) === 0xfeff
  if (!isLittle && view.getUint32(0) !== 0xfeff) return false
  for (let at = 4; at < bytes.length; at += 4) {
    const codePoint = view.getUint32(at, isLittle)
    if (codePoint > 0x10ffff || codePoint === 0) return false
  }
  return true
}

function markedAs(bytes: Uint8Array): Utf16Text['encoding'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/**
 * In Latin text every other byte is zero. Other scripts have some zero bytes, in spaces and line ends, and make sense in one byte order
 * only. ASCII with a stray zero could pass for Chinese, so some bytes must be beyond ASCII.
 */
function decodeUnmarked(bytes: Uint8Array): Utf16Text | null {
  const half = bytes.length / 2
  if (half < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return null
  const isForeign = (isAscii(bytes) || !isUtf8(bytes)) && bytes.filter((byte) => byte !== 0 && !isAsciiText(byte)).length >= bytes.length / 10
  const zeros = [0, 0]
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const readings = (['utf-16be', 'utf-16le'] as const).flatMap((encoding, side) => {
    const isLatin = (zeros[side] ?? 0) > 0.7 * half && (zeros[1 - side] ?? 0) < 0.05 * half
    const text = isLatin || (isForeign && half >= 10) ? decodeAs(encoding, bytes) : null
    return text === null ? [] : [{encoding, text, hasMark: false, isCut: false}]
  })
  return readings.length === 1 ? (readings[0] ?? null) : null
}

function isAsciiText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

/** Null if the text holds half of a surrogate pair, or makes no sense. */
function decodeAs(encoding: Utf16Text['encoding'], bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
    return isSensible(text) ? text : null
  } catch {
    return null
  }
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Han', 'Hangul', 'Hebrew', 'Arabic', 'Devanagari', 'Thai'].map((name) => new RegExp(`\\p{Script=${name}}`, 'gu'))
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/**
 * Whether nearly all letters belong to at most two scripts (three for Japanese) and hardly any character is unassigned, as many would be in
 * random bytes.
 */
function isSensible(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (count(/[\p{Cn}\p{Co}\uFFFE]/gu) > text.length / 100) return false
  const letters = count(/\p{L}/gu)
  const [first = 0, second = 0] = scripts.map(count).sort((a, b) => b - a)
  return first + second + count(kana) >= 0.95 * letters
}
