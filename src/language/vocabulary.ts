import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Community} from './community.js'
import {WordList} from './word-list.js'

/** The word lists that src/build/vocabulary.ts has built. */
export interface Vocabulary {
  /** What anyone may write, in any letter case. */
  readonly words: WordList
  /** People and companies: right with a capital only. */
  readonly names: WordList
  /** Common mistakes, lower case; what each entry has `written` is what may be meant, parted by commas. */
  readonly mistakes: WordList
  /** The community that goes by the names known when the vocabulary was built, and these, one a line. */
  readonly community: Community
  readonly communityNames: string
}

let loaded: Vocabulary | null = null

/** Reads the word lists, once; they lie beside the bundle, or in dist/ where the source runs unbundled (tests). */
export function loadVocabulary(): Vocabulary {
  loaded ??= unpack(read(import.meta.url.endsWith('.ts') ? '../../dist/vocabulary.bin' : './vocabulary.bin'))
  return loaded
}

/** All lists in one: the size of each in four bytes, little end first, then the lists. */
export function pack({words, names, mistakes, community, communityNames}: Vocabulary): Buffer {
  const lists = [words.bytes, names.bytes, mistakes.bytes, community.names.bytes, community.parts.bytes, Buffer.from(communityNames)]
  const sizes = Buffer.alloc(4 * lists.length)
  lists.forEach(({length}, index) => {
    sizes.writeUInt32LE(length, 4 * index)
  })
  return Buffer.concat([sizes, ...lists])
}

function unpack(bytes: Buffer): Vocabulary {
  let index = 0
  let start = 24
  const next = () => {
    const end = start + bytes.readUInt32LE(4 * index++)
    const list = bytes.subarray(start, end)
    start = end
    return list
  }
  const [words, names, mistakes, communityWords, communityParts, communityNames] = [next(), next(), next(), next(), next(), next()]
  return {
    words: new WordList(words),
    names: new WordList(names),
    mistakes: new WordList(mistakes),
    community: {names: new WordList(communityWords), parts: new WordList(communityParts)},
    communityNames: communityNames.toString(),
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
