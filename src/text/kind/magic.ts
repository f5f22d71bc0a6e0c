import {Buffer} from 'node:buffer'
import type {FormatName} from './formats.js'
import {oleFormat} from './ole.js'
import {zipFormat} from './zip.js'

/** How files of a format begin: bytes in hexadecimal, or `..` for any byte. */
interface Magic {
  readonly begins: string
  readonly format: FormatName | ((bytes: Buffer) => FormatName)
}

/** From the specifications of the formats. No text begins like this: each row has a byte that text never holds, or a long signature. */
const magics: readonly Magic[] = [
  {begins: '504b0304', format: zipFormat},
  {begins: '504b0506', format: 'zip'},
  {begins: 'd0cf11e0a1b11ae1', format: oleFormat},
  {begins: '789f3e22', format: 'outlook'},
  {begins: '89504e470d0a1a0a', format: 'image'},
  {begins: 'ffd8ff', format: 'image'},
  {begins: '49492a00', format: 'image'},
  {begins: '4d4d002a', format: 'image'},
  {begins: '424d........00000000', format: 'image'},
  {begins: '52494646........57454250', format: 'image'},
  {begins: '000000..6674797068656963', format: 'image'},
  {begins: '000000..6674797061766966', format: 'image'},
  {begins: '000000..66747970', format: 'media'},
  {begins: '52494646........57415645', format: 'media'},
  {begins: '1a45dfa3', format: 'media'},
  {begins: '4f67675300', format: 'media'},
  {begins: '49443303', format: 'media'},
  {begins: '49443304', format: 'media'},
  {begins: '1f8b08', format: 'archive'},
  {begins: '425a68..314159265359', format: 'archive'},
  {begins: 'fd377a585a00', format: 'archive'},
  {begins: '377abcaf271c', format: 'archive'},
  {begins: '526172211a07', format: 'archive'},
  {begins: '28b52ffd', format: 'archive'},
  {begins: '7f454c46', format: 'program'},
  {begins: '53514c69746520666f726d6174203300', format: 'database'},
]

const known = magics.map(({begins, format}) => ({format, bytes: (begins.match(/../g) ?? []).map((pair) => (pair === '..' ? null : Number.parseInt(pair, 16)))}))

/** A tape archive has its signature after the name of its first file. */
const tapeMark = Buffer.from('ustar')
const tapeMarkAt = 257

/** The format of a binary file, by its first bytes; null for text and for unknown formats. */
export function binaryFormat(given: Uint8Array): FormatName | null {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const magic = known.find((each) => each.bytes.every((byte, at) => byte === null || bytes[at] === byte))
  if (magic) return typeof magic.format === 'string' ? magic.format : magic.format(bytes)
  if (isGif(bytes)) return 'image'
  if (isPdf(bytes)) return 'pdf'
  if (isUtf32(bytes)) return 'utf-32'
  return bytes.length > 512 && bytes.subarray(tapeMarkAt, tapeMarkAt + tapeMark.length).equals(tapeMark) && bytes[tapeMarkAt - 1] === 0 ? 'archive' : null
}

/** After the signature come the sizes, in bytes that no sentence holds. Text may begin with `GIF89a is a format`. */
function isGif(bytes: Buffer): boolean {
  return /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6)) && bytes.subarray(6, 13).some((byte) => byte < 9)
}

/** PDF readers search the first 1024 bytes for the header. It must fill a line, or other parts of a PDF must follow. */
function isPdf(bytes: Buffer): boolean {
  const at = bytes.subarray(0, 1024).indexOf('%PDF-')
  if (at < 0) return false
  const head = bytes.toString('latin1', at, 4096)
  const isFirst = /^(?:ï»¿)?\s*$/.test(bytes.toString('latin1', 0, at))
  return (isFirst && /^%PDF-\d\.\d[^\S\r\n]*(?:[\r\n]|$)/.test(head)) || /\d \d obj\b/.test(head)
}

/** How many characters of UTF-32 are examined, and the fewest that prove it. */
const mostUnits = 1000
const fewestUnits = 4

/** Text in UTF-32 without a byte order mark: three zero bytes beside each English letter, in either order. With a mark, it is recognised by that. */
function isUtf32(bytes: Buffer): boolean {
  const units = Math.min(Math.floor(bytes.length / 4), mostUnits)
  if (units < fewestUnits || bytes.length % 4 !== 0) return false
  const codes = Array.from({length: units}, (_, at) => at * 4)
  return [codes.map((at) => bytes.readUInt32LE(at)), codes.map((at) => bytes.readUInt32BE(at))].some((each) => each.every(isTextCode))
}

/** A character of text, not one of those that zeros or pictures would consist of. */
function isTextCode(code: number): boolean {
  return (code >= 9 && code <= 13) || (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code !== 0xfeff && code <= 0x10ffff)
}
