import {parseDocument} from './parse-document.js'
import {textOf} from './text-of.js'
import {type Path, type Place, toData} from './to-data.js'

/** A YAML or JSON file as plain data, and where each key and value stands in it. */
export interface LocatedData {
  /** Maps, lists, texts, numbers, booleans and null; all of it counted and bounded. */
  readonly data: unknown
  readonly text: string
  /** The line, from 1, of the key or value that a path of keys leads to; of the nearest part of the path that exists. */
  lineOf(path: Path): number
  /** The number that a path leads to, as it is written where reading loses some of it (`2027.10`); null for all else. */
  writtenAt(path: Path): string | null
}

/**
 * Reads YAML or JSON that a stranger may have written. All that reads such a file from a repository reads it here: time and memory grow
 * with the size of the file and no faster, aliases are counted as what they stand for, and no message quotes what stands in the file.
 *
 * @param bytes of a size that the caller bounds
 * @throws {DataError} for what is no UTF-8, broken syntax, several documents, too much nesting, too many values, a key that stands twice,
 *   keys that are no text, and `__proto__`
 */
export function readData(bytes: Uint8Array): LocatedData {
  const text = textOf(bytes)
  const {document, lines} = parseDocument(text)
  const lineAt = (offset: number) => lines.linePos(offset).line
  const {data, place} = toData(document.contents, (offset) => `(line ${lineAt(offset)})`)
  return {
    data,
    text,
    writtenAt(path) {
      let found: Place | undefined = place
      for (const key of path) found = found?.below?.get(key)
      return found?.written ?? null
    },
    lineOf(path) {
      let found = place
      for (const key of path) {
        const below = found.below?.get(key)
        if (!below) break
        found = below
      }
      return lineAt(found.offset)
    },
  }
}
