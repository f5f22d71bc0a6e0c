import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Community} from './community.js'
import {WordList} from './word-list.js'

/** The word lists that src/build/vocabulary.ts has built. */
export interface Vocabulary {
  /** What anyone may write, in any letter case. */
  readonly words: WordList
  /** Of these the ones that are said now and then: what may be meant where a word has more than one slip. */
  readonly common: WordList
  /** People and companies: right with a capital only. */
  readonly names: WordList
  /** Common mistakes, lower case; what each entry has `written` is what may be meant, parted by commas. */
  readonly mistakes: WordList
  /** The community that goes by the names known when the vocabulary was built, and these, one a line. */
  readonly community: Community
  readonly communityNames: string
  /** Names beside those of the community that everyone knows, one a line: months, places, tools. */
  readonly wellKnown: string
}

let loaded: Vocabulary | null = null

/** Reads the word lists, once; they lie beside the bundle, or in dist/ where the source runs unbundled (tests). */
export function loadVocabulary(): Vocabulary {
  loaded ??= unpack(read(import.meta.url.endsWith('.ts') ? '../../dist/vocabulary.bin' : './vocabulary.bin'))
  return loaded
}

/** All in one: the size of each part in four bytes, little end first, then the parts; behind each large list the offsets of its slots. */
export function pack({words, common, names, mistakes, community, communityNames, wellKnown}: Vocabulary): Buffer {
  const indexed = [words, common, names, mistakes].flatMap((list) => [WordList.offsetsOf(list), list.bytes])
  const parts = [...indexed, community.names.bytes, community.parts.bytes, Buffer.from(communityNames), Buffer.from(wellKnown)]
  const sizes = Buffer.alloc(4 * parts.length)
  parts.forEach(({byteLength}, index) => {
    sizes.writeUInt32LE(byteLength, 4 * index)
  })
  return Buffer.concat([sizes, ...parts.map(({buffer, byteOffset, byteLength}) => Buffer.from(buffer, byteOffset, byteLength))])
}

/** How many parts there are in the packed vocabulary. */
const parts = 12

function unpack(bytes: Buffer): Vocabulary {
  let index = 0
  let start = 4 * parts
  const next = () => {
    const end = start + bytes.readUInt32LE(4 * index++)
    const part = bytes.subarray(start, end)
    start = end
    return part
  }
  // Typed arrays want whole fours.
  const offsets = (part: Buffer) => new Uint32Array(Uint8Array.from(part).buffer)
  const indexedList = () => {
    const slots = offsets(next())
    return new WordList(next(), slots)
  }
  // One after another, as they were packed.
  return {
    words: indexedList(),
    common: indexedList(),
    names: indexedList(),
    mistakes: indexedList(),
    community: {names: new WordList(next()), parts: new WordList(next())},
    communityNames: next().toString(),
    wellKnown: next().toString(),
  }
}

function read(place: string): Buffer {
  const path = fileURLToPath(new URL(place, import.meta.url))
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Error(`The vocabulary ${path} cannot be read; build it with "npm run prepare".`, {cause})
  }
}
