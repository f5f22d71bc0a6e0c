import {Buffer} from 'node:buffer'
import type {FormatName} from './formats.js'

/** A local file header (APPNOTE.TXT, section 4.3.7): its signature, the offset of the name's length, and the offset of the name. */
const signature = Buffer.from('504b0304', 'hex')
const lengthsAt = 26
const nameAt = 30
/** How many entries are read; office suites put the telling ones first. */
const mostEntries = 200

/** The format of a ZIP file, by the names of its first entries: the formats of office suites are ZIP files. */
export function zipFormat(bytes: Buffer): FormatName {
  let entries = 0
  for (let at = 0; at >= 0 && at + nameAt <= bytes.length && entries < mostEntries; at = bytes.indexOf(signature, at + nameAt)) {
    const format = formatOfEntry(bytes, at)
    if (format) return format
    entries++
  }
  return 'zip'
}

function formatOfEntry(bytes: Buffer, at: number): FormatName | null {
  const nameEnd = at + nameAt + bytes.readUInt16LE(at + lengthsAt)
  const name = bytes.toString('latin1', at + nameAt, Math.min(nameEnd, at + nameAt + 200))
  if (name === 'mimetype') return formatOfType(bytes.toString('latin1', nameEnd + bytes.readUInt16LE(at + lengthsAt + 2), nameEnd + 200))
  const [folder = ''] = name.split('/')
  return folders.get(folder) ?? (/\.iwa$/.test(name) ? 'pages' : null)
}

const folders: ReadonlyMap<string, FormatName> = new Map([
  ['word', 'word'],
  ['xl', 'excel'],
  ['ppt', 'powerpoint'],
])

/** The entry `mimetype` comes first and is not compressed (OpenDocument 1.3, part 2, section 3.3). */
function formatOfType(content: string): FormatName | null {
  if (content.startsWith('application/vnd.oasis.opendocument.text')) return 'opendocument'
  if (content.startsWith('application/vnd.oasis.opendocument')) return 'opendocument-file'
  return content.startsWith('application/epub+zip') ? 'epub' : null
}
