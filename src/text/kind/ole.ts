import {Buffer} from 'node:buffer'
import type {FormatName} from './formats.js'

/** Names of streams in a compound file (MS-CFB), which tell what wrote it. */
const streams: readonly (readonly [string, FormatName])[] = [
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
  ['__properties_version1.0', 'outlook'],
]

const names = streams.map(([name, format]) => ({format, bytes: Buffer.from(name, 'utf16le')}))

/** What wrote a compound file; of a large one the names may lie behind what was read. */
export function oleFormat(bytes: Buffer): FormatName {
  return names.find((name) => bytes.includes(name.bytes))?.format ?? 'office-file'
}
