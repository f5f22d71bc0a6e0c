import {openSync, readSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {WordList} from '../near-words/word-list.js'
import type {Community} from './community-words.js'

/** The word lists that tools/vocabulary.ts has built. */
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
  /** Names and words with accents that Western European encodings hold, lower case, one a line: `garcía`. The lists have them without. */
  readonly accented: string
}

let loaded: Vocabulary | null = null

/** The word lists, which lie beside the bundle, or in dist/ where the source runs unbundled (tests); each is read when it is first asked for. */
export function loadVocabulary(): Vocabulary {
  loaded ??= packedVocabulary(partsOf(import.meta.url.endsWith('.ts') ? '../../../dist/vocabulary.bin' : './vocabulary.bin'))
  return loaded
}

/** Six lists of four parts each, and three texts. */
const parts = 27
const partsOfList = 4
/** What stands first: the order of bytes of the machine that built it. */
const order = 0x01020304

/** All in one: `order`, the number of bytes of each part, and the parts. */
export function pack({words, common, names, mistakes, community, communityNames, wellKnown, accented}: Vocabulary): Buffer {
  const lists = [words, common, names, mistakes, community.names, community.parts].map((list) => list.parts)
  const all = [
    ...lists.flatMap(({starts, signatures, places, bytes}) => [starts, signatures, places, bytes]),
    Buffer.from(communityNames),
    Buffer.from(wellKnown),
    Buffer.from(accented),
  ]
  const head = Uint32Array.from([order, ...all.map(({byteLength}) => byteLength)])
  return Buffer.concat([head, ...all].map(({buffer, byteOffset, byteLength}) => Buffer.from(buffer, byteOffset, byteLength)))
}

/** A vocabulary of which the most is never read: a statement whose every word is known needs a third of it. */
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

/** The list whose parts begin with the one of that number. */
function listOf(part: (index: number) => Buffer, first: number): WordList {
  const table = (offset: number) => {
    const {buffer, byteOffset, byteLength} = part(first + offset)
    return new Uint32Array(buffer, byteOffset, byteLength / 4)
  }
  let signatures: Uint32Array | null = null
  return new WordList({
    starts: table(0),
    // Only what searches by nearness looks at them.
    get signatures() {
      signatures ??= table(1)
      return signatures
    },
    places: table(2),
    bytes: part(first + 3),
  })
}

/** Gives the parts of the packed file by number, each in memory of its own, so that tables are used as they lie there. */
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
