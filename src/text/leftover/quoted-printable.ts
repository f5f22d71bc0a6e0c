import {Buffer, isUtf8} from 'node:buffer'
import {decodeWindows1252} from '../encoding/windows-1252.js'

/** A span without spaces in which characters are written as mail encodes them (RFC 2045): `caf=C3=A9`. */
export interface EncodedSpan {
  readonly start: number
  readonly end: number
  /** What it says. */
  readonly meant: string
  /** The first character in it that is written so, and what it is. */
  readonly first: {readonly start: number; readonly end: number; readonly meant: string}
}

/** A character of more than one byte in UTF-8, or the apostrophe of Windows-1252 within a word. */
const sign = /=(?:C[2-9A-F]|D[\dA-F]|E[\dA-F]|F[0-4])=[89AB][\dA-F]|[A-Za-z]=92(?:s|t|d|m|re|ve|ll)\b/
const apostrophe = /[A-Za-z]=92(?:s|t|d|m|re|ve|ll)\b/
const codes = /(?:=[\dA-F]{2})+/g
/** A line that ends with `=` because mail may not have longer ones. */
const softBreak = /(?:^|[^=\r\n])=[ \t]{0,80}(?:\r\n|\n|\r)/
const fullLine = /^[^\r\n]{58,74}[^=\r\n]=$/
/** So many full lines are cut by a program: one may end so by chance. */
const fewestCut = 3

/** All spans of a text that are encoded; none where nothing shows that the text is: `a=3D1` may be code. */
export function encodedSpans(text: string): EncodedSpan[] {
  if (!text.includes('=') || !sign.test(text)) return []
  const spans: EncodedSpan[] = []
  let hasSign = false
  codes.lastIndex = 0
  for (let match = codes.exec(text); match; match = codes.exec(text)) {
    const {start, end} = spanAt(text, match.index)
    const written = text.slice(start, end)
    // Not code, nor addresses, which have their own way to write such characters.
    if (!/`|:\/\//.test(written)) {
      hasSign ||= isCertain(written)
      const first = {start: match.index, end: match.index + match[0].length, meant: meantBy(match[0])}
      spans.push({start, end, meant: written.replace(codes, (code) => meantBy(code)), first})
    }
    codes.lastIndex = end
  }
  return hasSign ? spans : []
}

/** Where the first line ends that is cut as mail cuts lines, in a text whose characters are encoded, or that has several such lines of full length; null for other texts. */
export function firstSoftBreak(text: string, isEncoded: boolean): number | null {
  if (!text.includes('=\n') && !text.includes('=\r') && !isEncoded) return null
  const found = softBreak.exec(text)
  if (!found) return null
  if (!isEncoded && text.split(/\r\n|\n|\r/).filter((line) => fullLine.test(line) && !line.includes('://')).length < fewestCut) return null
  return found.index + found[0].indexOf('=')
}

/** The characters without a space around an offset. */
function spanAt(text: string, offset: number): {start: number; end: number} {
  let [start, end] = [offset, offset]
  while (start > 0 && !isBlankCode(text.charCodeAt(start - 1))) start--
  while (end < text.length && !isBlankCode(text.charCodeAt(end))) end++
  return {start, end}
}

function isBlankCode(code: number): boolean {
  return code <= 0x20 || code === 0xa0
}

/** Whether a span holds what is nothing else: whole characters in UTF-8, or an apostrophe within a word. */
function isCertain(written: string): boolean {
  return apostrophe.test(written) || (written.match(codes) ?? []).some((code) => sign.test(code) && isUtf8(bytesOf(code)))
}

/** What codes say, on one line: as UTF-8, else as Windows-1252. */
function meantBy(code: string): string {
  const bytes = bytesOf(code)
  const meant = isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows1252(bytes)
  return meant.replace(/[\p{Cc}\uFEFF]/gu, ' ')
}

function bytesOf(code: string): Buffer {
  return Buffer.from(code.replaceAll('=', ''), 'hex')
}
