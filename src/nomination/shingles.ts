import {fold} from '../election/fold.js'
import type {Source} from '../text/source.js'

/** So many words in a row are one shingle. Shorter runs are shared by any two statements: `for the PTL role`. */
const shingleLength = 5

/** A word of a statement, without case, and where it stands. */
export interface ShingleWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A statement as a list of overlapping runs of words: how much two share tells how much was copied, wherever it was moved to. */
export interface Shingles {
  readonly words: readonly ShingleWord[]
  /** The shingle that begins at each word, as a number; the last words begin none. */
  readonly hashes: readonly number[]
  readonly set: ReadonlySet<number>
}

const known = new WeakMap<Source, Shingles>()

/** The shingles of a source. Takes linear time, once for each source. */
export function shinglesOf(source: Source): Shingles {
  let shingles = known.get(source)
  if (!shingles) {
    shingles = readShingles(source.text)
    known.set(source, shingles)
  }
  return shingles
}

/** The share, from 0 to 1, of a statement's shingles that another one holds too. */
export function shareOf(statement: Shingles, other: Shingles): number {
  if (statement.set.size === 0) return 0
  let shared = 0
  for (const hash of statement.set) if (other.set.has(hash)) shared++
  return shared / statement.set.size
}

/** For each word of a statement, whether it stands in a shingle that the other one holds too. */
export function copiedWords(statement: Shingles, other: Shingles): boolean[] {
  const copied = statement.words.map(() => false)
  statement.hashes.forEach((hash, index) => {
    if (other.set.has(hash)) copied.fill(true, index, index + shingleLength)
  })
  return copied
}

function readShingles(text: string): Shingles {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu)].map(({0: word, index}) => ({
    text: fold(word),
    start: index,
    end: index + word.length,
  }))
  const single = words.map((word) => hashOf(word.text))
  const hashes = single.slice(0, Math.max(0, words.length - shingleLength + 1)).map((_, index) => {
    let hash = 0
    for (let offset = 0; offset < shingleLength; offset++) hash = (Math.imul(hash, 0x01000193) + (single[index + offset] ?? 0)) | 0
    return hash
  })
  return {words, hashes, set: new Set(hashes)}
}

/** FNV-1a over UTF-16 units: two of some thousand shingles get the same number once in a million statements. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash | 0
}
