import {Buffer} from 'node:buffer'
import {conflictsIn} from '../leftover/conflict-markers.js'
import {mailHeadOf} from '../leftover/mail-head.js'
import {encodedSpans, firstSoftBreak} from '../leftover/quoted-printable.js'
import {leftoversOf, statementOf} from '../leftover/statement.js'
import {Source, type Unreadable} from '../source.js'
import {formatOfBeginning, isHtmlFragment} from './beginning.js'
import {type FormatName, formatOf} from './formats.js'
import {isJson, isUtf7, isUuencoded} from './in-ascii.js'
import {binaryFormat} from './magic.js'
import {isBase64, isEncodedMail} from './mime.js'

/** How many bytes are enough to recognise a format that is written as text. */
const looked = 4096

/** Why bytes are not the plain text of a statement, judged by how they begin; null if they may be. Never reads all of a large file. */
export function notPlainBytes(bytes: Uint8Array): Unreadable | null {
  const binary = binaryFormat(bytes)
  if (binary) return {kind: 'binary', offset: 0, format: formatOf(binary)}
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, looked)).toString('latin1').replace(/^ï»¿/, '')
  const format = formatOfBeginning(head) ?? formatOfMail(head)
  return format && {kind: 'other-format', format: formatOf(format), start: 0, end: 0}
}

/** Why a decoded text cannot be read as the plain text of a statement; null if it can. */
export function notPlainText(source: Source): Unreadable | null {
  const {text} = source
  const other = (name: FormatName, start = 0, end = start): Unreadable => ({kind: 'other-format', format: formatOf(name), start, end})
  const beginning = formatOfBeginning(text) ?? (isHtmlFragment(text) ? 'html' : null)
  if (beginning) return other(beginning)
  if (isBase64(text)) return other('base64')
  if (isEncodedMail(source)) return other('email')
  if (isUuencoded(text)) return other('uuencode')
  if (isUtf7(text)) return other('utf-7')
  if (isJson(text)) return other('json')
  if (/^\s*-----BEGIN PGP MESSAGE-----[^\S\r\n]*[\r\n]/.test(text)) return other('encrypted')
  if (isPatch(source)) return other('patch')
  const [conflict] = conflictsIn(source)
  if (conflict)
    return other('merge-conflict', source.lineStarts[conflict.ours - 1], (source.lineStarts[conflict.ours - 1] ?? 0) + source.line(conflict.ours).length)
  const [first] = encodedSpans(text)
  const cut = firstSoftBreak(text, first !== undefined)
  if (cut !== null) return other('quoted-printable', first?.first.start ?? cut, first?.first.end ?? cut + 1)
  const [beside] = leftoversOf(source).lines
  return beside && statementOf(source).text.trim() === '' ? {kind: 'empty', beside: beside.kind} : null
}

/** A large message is recognised by its header. */
function formatOfMail(head: string): FormatName | null {
  return head.includes('ontent-') && isEncodedMail(new Source('', head)) ? 'email' : null
}

const hunk = /^--- \S.*(?:\r\n|\n|\r)\+\+\+ \S.*(?:\r\n|\n|\r)@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/m

/** `git format-patch`, `git show`, or a diff, from the first line. */
function isPatch(source: Source): boolean {
  const {text} = source
  if (!text.includes('@@ -') || !hunk.test(text)) return false
  return /^\s*(?:diff --git |Index: |--- \S)/.test(text) || mailHeadOf(source) !== null
}
