import {decodeData} from './decode-data.js'
import {parseDocument} from './parse-document.js'
import {type KeyPath, type LocatedNode, toData} from './to-data.js'

/** A YAML or JSON file as plain data, with the positions of its keys and values. */
export interface LocatedData {
  /** Maps, lists, texts, numbers, booleans and null, limited in size. */
  readonly data: unknown
  readonly text: string
  /** The line, from 1, of the key or value at a path, or of the deepest part of the path that exists. */
  lineOf(path: KeyPath): number
  /** The number at a path as written in the file, if parsing loses a part of it (`2027.10`); otherwise null. */
  writtenAt(path: KeyPath): string | null
}

/**
 * Reads untrusted YAML or JSON in linear time and memory. Aliases count as what they refer to, and no message quotes the file.
 *
 * @param bytes of a limited size
 * @throws {DataError} for anything but UTF-8, broken syntax, several documents, too much nesting, too many values, duplicate keys, keys that
 * are not text, and `__proto__`
 */
export function readData(bytes: Uint8Array): LocatedData {
  const text = decodeData(bytes)
  const {document, lines} = parseDocument(text)
  const lineAt = (offset: number) => lines.linePos(offset).line
  const {data, root} = toData(document.contents, (offset) => `(line ${lineAt(offset)})`)
  return {
    data,
    text,
    writtenAt(path) {
      let found: LocatedNode | undefined = root
      for (const key of path) found = found?.below?.get(key)
      return found?.written ?? null
    },
    lineOf(path) {
      let found = root
      for (const key of path) {
        const below = found.below?.get(key)
        if (!below) break
        found = below
      }
      return lineAt(found.offset)
    },
  }
}
