import {Buffer} from 'node:buffer'

/** A ZIP file with these entries, not packed, as far as its local headers go: name and content. */
export function zipOf(entries: Readonly<Record<string, string>>): Uint8Array {
  return Buffer.concat(Object.entries(entries).flatMap(([name, content]) => [localHeader(name, content), Buffer.from(content)]))
}

function localHeader(name: string, content: string): Buffer {
  const header = Buffer.alloc(30)
  header.write('PK\u0003\u0004', 'latin1')
  header.writeUInt32LE(content.length, 18)
  header.writeUInt32LE(content.length, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, Buffer.from(name)])
}
