import {Buffer, isUtf8} from 'node:buffer'
import {allMatches} from '../all-matches.js'
import {decodeWindows1252} from '../encoding/windows-1252.js'
import {isLetter} from '../letters.js'
import type {Garbled} from './garbled.js'
import {asText} from './meant-text.js'

/** How programs escape a character in a string: `\u2019`, `\U0001F600`, `\u{1F600}`, `\xe2\x80\x99`. */
const unicode = /(?<!\\)(?:\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]{2,6}\}|\\U[\da-fA-F]{8})/g
const bytes = /(?<!\\)(?:\\x[89a-fA-F][\da-fA-F]){1,40}/g
/** An escaped apostrophe: `don\'t`. */
const apostrophe = /(?<=[A-Za-z])\\(?:'|")(?=(?:s|t|d|m|re|ve|ll)(?![A-Za-z]))/g
/** Escaped line ends between sentences: `… done.\nNext …`, `… done.\n\n* Next`. */
const lineEnds =
  /(?<=[\p{L}\p{N}\s][.!?:;,)]{1,3} ?)(?:\\r\\n|\\n){1,4}(?= ?(?:[\p{Lu}*•\d-]|\s|$))|(?<=[\p{L}\p{N}.!?:;,)])(?:\\r\\n|\\n){2,4}(?=[\p{L}\p{N}*•-]|\s|$)/gmu

/** Escape sequences of programming languages that were left in a text in place of the characters they mean. */
export function escapesIn(text: string): Garbled[] {
  if (!text.includes('\\')) return []
  return [...found(text, unicode, unicodeMeaning), ...found(text, bytes, bytesMeaning), ...found(text, apostrophe, (code) => code.slice(1)), ...lines(text)]
}

function found(text: string, pattern: RegExp, meaningOf: (code: string) => string | null): Garbled[] {
  return allMatches(text, pattern).flatMap(({index: start, 0: code}): Garbled[] => {
    const end = start + code.length
    const meant = meaningOf(code)
    if (meant === null || isQuoted(text, start, end)) return []
    const isWhole = !code.startsWith('\\x') || code.length > 4
    return [{kind: 'escape', start, end, meant, isCertain: isWhole && (isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end)))}]
  })
}

function unicodeMeaning(code: string): string | null {
  const [first = 0, second] = (code.match(/[\da-fA-F]{2,8}/g) ?? []).map((digits) => Number.parseInt(digits, 16))
  return asText(second === undefined ? first : 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
}

function bytesMeaning(code: string): string | null {
  const raw = Buffer.from(code.replaceAll('\\x', ''), 'hex')
  const meant = isUtf8(raw) ? raw.toString('utf8') : raw.length === 1 ? decodeWindows1252(raw) : ''
  return meant === '' || /\p{Cc}/u.test(meant) ? null : meant
}

function lines(text: string): Garbled[] {
  return allMatches(text, lineEnds)
    .filter(({index, 0: code}) => !isQuoted(text, index, index + code.length) && !isPath(text, index))
    .map(({index: start, 0: code}) => ({
      kind: 'line-escape',
      start,
      end: start + code.length,
      meant: '\n'.repeat(code.split('\\n').length - 1),
      isCertain: true,
    }))
}

/** `"\u2019"`: in quotation marks, it is the subject of the text. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["'“‘«(]/.test(text.charAt(start - 1)) && /["'”’»)]/.test(text.charAt(end))
}

/** `C:\n\New`. */
function isPath(text: string, start: number): boolean {
  return /(?<![\p{L}\p{N}])\p{L}:$/u.test(text.slice(Math.max(0, start - 3), start))
}
