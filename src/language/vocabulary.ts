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

/** Six lists of four parts each, and two texts. */
const parts = 26
/** What stands first: the order of bytes of the machine that built it. */
const order = 0x01020304

/** All in one: `order`, the number of bytes of each part, and the parts, each filled up to whole fours, so that tables are used as they lie there. */
export function pack({words, common, names, mistakes, community, communityNames, wellKnown}: Vocabulary): Buffer {
  const lists = [words, common, names, mistakes, community.names, community.parts].map((list) => list.parts)
  const all = [
    ...lists.flatMap(({starts, signatures, slots, bytes}) => [starts, signatures, slots, bytes]),
    Buffer.from(communityNames),
    Buffer.from(wellKnown),
  ]
  const head = Uint32Array.from([order, ...all.map(({byteLength}) => byteLength)])
  return Buffer.concat(
    [head, ...all].flatMap(({buffer, byteOffset, byteLength}) => [Buffer.from(buffer, byteOffset, byteLength), Buffer.alloc(-byteLength & 3)]),
  )
}

function unpack(bytes: Buffer): Vocabulary {
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 1 + parts)
  if (head[0] !== order) throw new Error('The vocabulary was built on a machine with another order of bytes; build it anew with "npm run prepare".')
  let part = 1
  let place = head.byteLength
  const text = () => {
    const size = head[part++] ?? 0
    const start = place
    place += size + (-size & 3)
    return bytes.subarray(start, start + size)
  }
  const table = () => {
    const {buffer, byteOffset, byteLength} = text()
    return new Uint32Array(buffer, byteOffset, byteLength / 4)
  }
  // One after another, as they were packed.
  const list = () => new WordList({starts: table(), signatures: table(), slots: table(), bytes: text()})
  return {
    words: list(),
    common: list(),
    names: list(),
    mistakes: list(),
    community: {names: list(), parts: list()},
    communityNames: text().toString(),
    wellKnown: text().toString(),
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
