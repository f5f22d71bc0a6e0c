import {Buffer} from 'node:buffer'
import type {FormatName} from './formats.js'

/** Names of streams in a compound file (MS-CFB), which show what program wrote it. */
const streams: readonly (readonly [string, FormatName])[] = [
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
  ['__properties_version1.0', 'outlook'],
]

const names = streams.map(([name, format]) => ({format, bytes: Buffer.from(name, 'utf16le')}))

/** The format of a compound file. In a large one the names may be beyond the part that was read. */
export function oleFormat(bytes: Buffer): FormatName {
  return names.find((name) => bytes.includes(name.bytes))?.format ?? 'office-file'
}
