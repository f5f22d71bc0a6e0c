import {Buffer, isUtf8} from 'node:buffer'
import {decodeWindows1252} from '../encoding/windows-1252.js'

/** A span without spaces that holds characters in quoted-printable encoding (RFC 2045): `caf=C3=A9`. */
export interface EncodedSpan {
  readonly start: number
  readonly end: number
  /** The decoded span. */
  readonly meant: string
  /** Its first encoded character, and what that means. */
  readonly first: {readonly start: number; readonly end: number; readonly meant: string}
}

/** A character of several bytes in UTF-8, or the apostrophe of Windows-1252 inside a word. */
const sign = /=(?:C[2-9A-F]|D[\dA-F]|E[\dA-F]|F[0-4])=[89AB][\dA-F]|[A-Za-z]=92(?:s|t|d|m|re|ve|ll)\b/
const apostrophe = /[A-Za-z]=92(?:s|t|d|m|re|ve|ll)\b/
const codes = /(?:=[\dA-F]{2})+/g
/** A line that ends with `=` because lines of mail are limited in length. */
const softBreak = /(?:^|[^=\r\n])=[ \t]{0,80}(?:\r\n|\n|\r)/
const fullLine = /^[^\r\n]{58,74}[^=\r\n]=$/
/** The fewest full lines with `=` that prove a program cut them; a single one may be chance. */
const fewestCut = 3

/** All encoded spans of a text; empty if nothing shows that it is encoded, because `a=3D1` may be code. */
export function encodedSpans(text: string): EncodedSpan[] {
  if (!text.includes('=') || !sign.test(text)) return []
  const spans: EncodedSpan[] = []
  let hasSign = false
  codes.lastIndex = 0
  for (let match = codes.exec(text); match; match = codes.exec(text)) {
    const {start, end} = spanAt(text, match.index)
    const written = text.slice(start, end)
    // Code and addresses are left out; addresses encode characters in their own way.
    if (!/`|:\/\//.test(written)) {
      hasSign ||= isCertain(written)
      const first = {start: match.index, end: match.index + match[0].length, meant: meantBy(match[0])}
      spans.push({start, end, meant: written.replace(codes, (code) => meantBy(code)), first})
    }
    codes.lastIndex = end
  }
  return hasSign ? spans : []
}

/**
 * The end of the first line that was cut as in mail, if the characters of the text are encoded or it has several such lines of full length;
 * else null.
 */
export function firstSoftBreak(text: string, isEncoded: boolean): number | null {
  if (!text.includes('=\n') && !text.includes('=\r') && !isEncoded) return null
  const found = softBreak.exec(text)
  if (!found) return null
  if (!isEncoded && text.split(/\r\n|\n|\r/).filter((line) => fullLine.test(line) && !line.includes('://')).length < fewestCut) return null
  return found.index + found[0].indexOf('=')
}

/** The range of the characters around an offset up to the next spaces. */
function spanAt(text: string, offset: number): {start: number; end: number} {
  let [start, end] = [offset, offset]
  while (start > 0 && !isBlankCode(text.charCodeAt(start - 1))) start--
  while (end < text.length && !isBlankCode(text.charCodeAt(end))) end++
  return {start, end}
}

function isBlankCode(code: number): boolean {
  return code <= 0x20 || code === 0xa0
}

/** Whether a span holds whole characters in UTF-8, or an apostrophe inside a word. */
function isCertain(written: string): boolean {
  return apostrophe.test(written) || (written.match(codes) ?? []).some((code) => sign.test(code) && isUtf8(bytesOf(code)))
}

/** Decodes a span on one line: as UTF-8, or else as Windows-1252. */
function meantBy(code: string): string {
  const bytes = bytesOf(code)
  const meant = isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows1252(bytes)
  return meant.replace(/[\p{Cc}\uFEFF]/gu, ' ')
}

function bytesOf(code: string): Buffer {
  return Buffer.from(code.replaceAll('=', ''), 'hex')
}
