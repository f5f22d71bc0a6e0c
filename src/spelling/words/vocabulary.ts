import {openSync, readSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {WordList} from '../near-words/word-list.js'
import type {Community} from './community-words.js'

/** The word lists that tools/vocabulary.ts built. */
export interface Vocabulary {
  /** Words in any letter case. */
  readonly words: WordList
  /** The common ones of these, which may be meant even after several typos. */
  readonly common: WordList
  /** People and companies: right with a capital only. */
  readonly names: WordList
  /** Common mistakes in lower case; `written` holds their corrections, separated by commas. */
  readonly mistakes: WordList
  /** The community with the names known at build time; and these names, one per line. */
  readonly community: Community
  readonly communityNames: string
  /** Other well-known names, one per line: months, places, tools. */
  readonly wellKnown: string
  /**
   * Names and words with accents that Western European encodings have, in lower case, one per line: `garcía`. The lists have them without
   * accents.
   */
  readonly accented: string
}

let loaded: Vocabulary | null = null

/** The word lists, from the folder of the bundle, or from dist/ in tests; each is read on first use. */
export function loadVocabulary(): Vocabulary {
  loaded ??= packedVocabulary(partsOf(import.meta.url.endsWith('.ts') ? '../../../dist/vocabulary.bin' : './vocabulary.bin'))
  return loaded
}

/** Six lists of four parts each, and three texts. */
const parts = 27
const partsOfList = 4
/** The first number: shows the byte order of the machine that built the file. */
const order = 0x01020304

/** All lists in one file: `order`, the number of bytes of each part, and the parts. */
export function pack({words, common, names, mistakes, community, communityNames, wellKnown, accented}: Vocabulary): Buffer {
  const lists = [words, common, names, mistakes, community.names, community.parts].map((list) => list.parts)
  const all = [
    ...lists.flatMap(({starts, masks, places, bytes}) => [starts, masks, places, bytes]),
    Buffer.from(communityNames),
    Buffer.from(wellKnown),
    Buffer.from(accented),
  ]
  const head = Uint32Array.from([order, ...all.map(({byteLength}) => byteLength)])
  return Buffer.concat([head, ...all].map(({buffer, byteOffset, byteLength}) => Buffer.from(buffer, byteOffset, byteLength)))
}

/** A vocabulary that reads lists on first use: a statement without an unknown word needs a third of it. */
function packedVocabulary(part: (index: number) => Buffer): Vocabulary {
  const lists: (WordList | undefined)[] = []
  const list = (index: number) => {
    lists[index] ??= listOf(part, index * partsOfList)
    return lists[index]
  }
  return {
    get words() {
      return list(0)
    },
    get common() {
      return list(1)
    },
    get names() {
      return list(2)
    },
    get mistakes() {
      return list(3)
    },
    community: {names: list(4), parts: list(5)},
    communityNames: part(parts - 3).toString(),
    wellKnown: part(parts - 2).toString(),
    get accented() {
      return part(parts - 1).toString()
    },
  }
}

/** The list whose parts begin at an index. */
function listOf(part: (index: number) => Buffer, first: number): WordList {
  const table = (offset: number) => {
    const {buffer, byteOffset, byteLength} = part(first + offset)
    return new Uint32Array(buffer, byteOffset, byteLength / 4)
  }
  let masks: Uint32Array | null = null
  return new WordList({
    starts: table(0),
    // Needed only for finding near words.
    get masks() {
      masks ??= table(1)
      return masks
    },
    places: table(2),
    bytes: part(first + 3),
  })
}

/** Reads the parts of the packed file by index, each into memory of its own, so that tables are aligned. */
function partsOf(place: string): (index: number) => Buffer {
  const path = fileURLToPath(new URL(place, import.meta.url))
  const file = opened(path)
  const read = (at: number, size: number) => {
    const bytes = Buffer.allocUnsafeSlow(size)
    if (readSync(file, bytes, 0, size, at) !== size) throw new Error(`The vocabulary ${path} is cut off; build it with "npm run prepare".`)
    return bytes
  }
  const {buffer, byteLength} = read(0, (1 + parts) * 4)
  const head = new Uint32Array(buffer)
  if (head[0] !== order) throw new Error('The vocabulary was built on a machine with another order of bytes; build it again with "npm run prepare".')
  const starts = [byteLength]
  for (let part = 0; part < parts; part++) starts.push((starts[part] ?? 0) + (head[1 + part] ?? 0))
  return (index) => read(starts[index] ?? 0, head[1 + index] ?? 0)
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw new Error(`The vocabulary ${path} cannot be read; build it with "npm run prepare".`, {cause})
  }
}
