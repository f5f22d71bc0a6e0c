import {statementOf} from './leftover/statement.js'
import type {Source} from './source.js'

/** So many words in a row are one shingle. Shorter runs are shared by any two statements: `for the PTL role`. */
const shingleLength = 5

/** A word of a statement, without case, and where it stands. */
export interface ShingleWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * A statement as its overlapping runs of words, each a number, ascending and each once: how much two share tells how much was copied,
 * wherever it was moved to. Small, because those of a whole election repository are kept.
 */
export type Shingles = Int32Array

const known = new WeakMap<Source, Shingles>()

/** The shingles of a source. Takes the time of one sort, once for each source. */
export function shinglesOf(source: Source): Shingles {
  let shingles = known.get(source)
  if (!shingles) {
    shingles = Int32Array.from(new Set(hashesOf(wordsOf(statementOf(source).text)))).sort()
    known.set(source, shingles)
  }
  return shingles
}

/** The share, from 0 to 1, of a statement's shingles that another one holds too. */
export function shareOf(statement: Shingles, other: Shingles): number {
  if (statement.length === 0) return 0
  let shared = 0
  let at = 0
  for (const hash of statement) {
    while (at < other.length && (other[at] ?? 0) < hash) at++
    if (other[at] === hash) shared++
  }
  return shared / statement.length
}

/** The words of a statement that stand in a shingle that the other one holds too. */
export function copiedWords(source: Source, other: Shingles): ShingleWord[] {
  const words = wordsOf(statementOf(source).text)
  const held = new Set(other)
  const isCopied = words.map(() => false)
  hashesOf(words).forEach((hash, index) => {
    if (held.has(hash)) isCopied.fill(true, index, index + shingleLength)
  })
  return words.filter((_, index) => isCopied[index])
}

function wordsOf(text: string): ShingleWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu)].map(({0: word, index}) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** The shingle that begins at each word, as a number; the last words begin none. */
function hashesOf(words: readonly ShingleWord[]): number[] {
  const single = words.map((word) => hashOf(word.text))
  return single.slice(0, Math.max(0, words.length - shingleLength + 1)).map((_, index) => {
    let hash = 0
    for (let offset = 0; offset < shingleLength; offset++) hash = (Math.imul(hash, 0x01000193) + (single[index + offset] ?? 0)) | 0
    return hash
  })
}

/** FNV-1a over UTF-16 units: two of some thousand shingles get the same number once in a million statements. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash | 0
}
