import {sequenceLength} from './utf-8.js'
import {windows1252ByteOf} from './windows-1252.js'

/** Garbled characters: text in UTF-8 that was read as Windows-1252 and saved again. */
export interface Mojibake {
  readonly start: number
  readonly end: number
  /** What the text has, `â€™`, and what was meant, `’`. */
  readonly actual: string
  readonly meant: string
}

/**
 * Whether everything beyond ASCII in a text is garbled, so that the whole file was once read as Windows-1252. If other characters are
 * right, the text may show garbled ones on purpose.
 *
 * @param found what `mojibakeIn` found in it
 */
export function isMisreadAsWhole(text: string, found: readonly Mojibake[]): boolean {
  let at = 0
  let others = ''
  for (const {start, end} of found) {
    others += text.slice(at, start)
    at = end
  }
  // A program that replaces no-break spaces by plain ones leaves only `Ã` of a garbled `à`.
  return found.length > 0 && !/[^\0-\x7F\uFEFF\uFFFDÂÃ\u00A0]/.test(others + text.slice(at))
}

/** How every garbled span begins: with a first byte of UTF-8 and a byte that may follow it. Most texts hold no such pair. */
const hint = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/**
 * Finds garbled characters: runs whose bytes in Windows-1252 are valid UTF-8. In correct text this hardly happens by chance, except for an
 * accented letter before closing marks (`É»`, `é…”`), which is left alone.
 */
export function mojibakeIn(text: string): Mojibake[] {
  const found: Mojibake[] = []
  if (!hint.test(text)) return found
  for (const run of text.matchAll(/[\u0080-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g)) {
    const bytes = Array.from(run[0], (character) => windows1252ByteOf(character) ?? 0)
    for (let at = 0; at < bytes.length; ) {
      const end = endOfUtf8(bytes, at)
      if (end > at) {
        const [start, stop] = [run.index + at, run.index + end]
        const meant = meantBy(bytes.slice(at, end))
        if (isPlausible(meant, text.charAt(start - 1)) && (end - at > 2 || !isRightAsItIs(text, start)))
          found.push({start, end: stop, actual: text.slice(start, stop), meant})
      }
      at = Math.max(end, at + 1)
    }
  }
  return found
}

/** Letters of Western and Central Europe, typographic marks, common symbols, and characters of four bytes, such as emoji. */
const western = /[\0-\u017F\u0192\u02C6\u02DC\u2010-\u203A\u20AC\u2116\u2122\u2190-\u2193\u2212\u2260\u2264\u2265\uFB01\uFB02\uFEFF\uFFFD\u{10000}-\u{10FFFF}]/u

/**
 * Whether somebody may have meant a character. A Latin name and the mark after it can by chance decode to a single letter of a distant
 * script, `áš’` in `Tomáš’s` or `ß™`. Several such letters are a word, and so is a letter of three bytes that begins a word, as in Korean.
 */
function isPlausible(meant: string, before: string): boolean {
  const others = Array.from(meant).filter((character) => !western.test(character))
  if (others.length === 0) return true
  const far = others.filter((character) => /[\p{L}\p{M}\p{N}]/u.test(character))
  return far.length > 1 || (!/[\p{L}\p{N}]/u.test(before) && far.every((character) => character > '\u07FF'))
}

/**
 * Whether a pair that could be garbled is right as it is: a quotation mark that closes one opened earlier on its line (`«AMANHÃ»`), or a
 * mark after the last letter of a word in capitals (`IRMÃ³`, `AMANHÃ…`).
 */
function isRightAsItIs(text: string, start: number): boolean {
  const [letter, mark] = [text.charAt(start), text.charAt(start + 1)]
  const before = text.slice(Math.max(0, start - longestQuotation), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (closesQuotation(line, mark)) return true
  const endsCapitals = /\p{Lu}$/u.test(line) && /^[^Â\P{Lu}]$/u.test(letter) && !/^\p{L}/u.test(text.charAt(start + 2))
  return endsCapitals && /[»›”’…–—\u00A0ªº¹²³®™©]/.test(mark)
}

/**
 * Whether a mark closes a quotation on its line that was opened by a mark which is not itself part of garbled text, such as `Â«`, or `â€“`
 * for a dash.
 */
function closesQuotation(line: string, mark: string): boolean {
  const opener = openers[mark]
  const opened = opener === undefined ? -1 : line.lastIndexOf(opener)
  return opened > line.lastIndexOf(mark) && !/[Â€]/.test(line.charAt(opened - 1))
}

const openers: Readonly<Record<string, string>> = {'»': '«', '›': '‹', '”': '“', '’': '‘'}
const longestQuotation = 200

/** The end of the longest run of bytes that is UTF-8 somebody may have meant. */
function endOfUtf8(bytes: readonly number[], from: number): number {
  let at = from
  while (at < bytes.length) {
    const length = isLostQuote(bytes, at) ? 2 : sequenceLength(bytes, at)
    if (length < 2 || (at === from && !isMeant(bytes, at, length))) break
    at += length
  }
  return at
}

/** `â€` alone: the last byte of `”`, 0x9D, is unassigned in Windows-1252, and programs drop it. */
function isLostQuote(bytes: readonly number[], at: number): boolean {
  return bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && !isTail(bytes[at + 2])
}

function isTail(byte = 0): boolean {
  return (byte & 0xc0) === 0x80
}

/** An accented letter followed only by closing marks is right as it is, unless another garbled character follows; `Â»` and `Ã»` are not. */
function isMeant(bytes: readonly number[], at: number, length: number): boolean {
  const [first = 0, ...tail] = bytes.slice(at, at + length)
  return first === 0xc2 || first === 0xc3 || !tail.every(isClosingMark) || sequenceLength(bytes, at + length) > 1
}

/** The bytes of `…‘’“”•–—›»` and of the no-break space. */
function isClosingMark(byte: number): boolean {
  return byte === 0x85 || (byte >= 0x91 && byte <= 0x97) || byte === 0x9b || byte === 0xa0 || byte === 0xbb
}

/** What the bytes mean as UTF-8. Text that was garbled twice is decoded repeatedly: `ÃƒÂ©` is `é`. Each round halves the text. */
function meantBy(bytes: readonly number[]): string {
  const complete = bytes.flatMap((byte, at) => (isLostQuote(bytes, at - 1) ? [byte, 0x9d] : [byte]))
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(Uint8Array.from(complete))
  let meant = ''
  let at = 0
  for (const piece of mojibakeIn(text)) {
    meant += text.slice(at, piece.start) + piece.meant
    at = piece.end
  }
  return meant + text.slice(at)
}
