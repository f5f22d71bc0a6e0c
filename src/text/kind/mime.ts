import {Buffer, isUtf8} from 'node:buffer'
import {mailHeadOf} from '../leftover/mail-head.js'
import type {Source} from '../source.js'

/** A boundary between the parts of a message, and the first header of the next part (RFC 2046, section 5.1). */
const part = /^--\S{3,70}[ \t]{0,20}(?:\r\n|\n|\r)Content-[A-Za-z-]{1,30}: ?\S/m
const code = /=[\dA-F]{2}|=\s*(?:[\r\n]|$)/

/** Whether a file is a message whose text is not readable as it is: several parts, HTML, or a transfer encoding. */
export function isEncodedMail(source: Source): boolean {
  const {text} = source
  if (text.includes('Content-') && part.test(text)) return true
  if (!/[Cc]ontent-[Tt]/.test(text)) return false
  const head = mailHeadOf(source)
  if (!head) return false
  const type = (head.headers.get('content-type') ?? '').toLowerCase()
  if (/^(?:multipart\/|text\/html)/.test(type)) return true
  const encoding = (head.headers.get('content-transfer-encoding') ?? '').toLowerCase()
  return encoding.startsWith('base64') || (encoding.startsWith('quoted-printable') && code.test(text.slice(source.lineStarts[head.last] ?? text.length)))
}

/** Whether a whole text is Base64 of another text: lines of equal length, which people do not write. */
export function isBase64(text: string): boolean {
  if (!/^\s{0,20}[A-Za-z\d+/]{60,76}[\r\n]/.test(text)) return false
  const lines = text.trim().split(/[\r\n]+/)
  const [{length} = ''] = lines
  const isEven = lines.every((line, index) => /^[A-Za-z\d+/]{1,76}={0,2}$/.test(line) && (line.length === length || index === lines.length - 1))
  if (lines.length < 2 || !isEven) return false
  const bytes = Buffer.from(lines.join(''), 'base64')
  return isUtf8(bytes) && bytes.includes(' ')
}
