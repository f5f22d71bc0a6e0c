import {statementOf} from './leftover/statement.js'
import {oncePer} from './once-per.js'
import type {Source} from './source.js'
import type {Range} from './spans.js'
import {joinedWords} from './words.js'

/** The number of words in a shingle. Shorter runs, such as `for the PTL role`, occur in any two statements. */
const shingleLength = 5

/** A word of a statement, in lower case, with its range. */
export interface ShingleWord extends Range {
  readonly text: string
}

/**
 * A statement as hashes of its overlapping runs of words, sorted and without duplicates: how many two statements share shows how much was
 * copied, even if it was moved. Compact, because those of a whole election repository are kept in memory.
 */
export type Shingles = Int32Array

/** The shingles of a source, computed once. Takes the time to sort them. */
export const shinglesOf = oncePer((source: Source): Shingles => Int32Array.from(new Set(hashesOf(wordsOf(source)))).sort())

/** The share, from 0 to 1, of a statement's shingles that occur in another one. */
export function shareOf(statement: Shingles, other: Shingles): number {
  const held = new Set(other)
  return statement.length === 0 ? 0 : statement.filter((hash) => held.has(hash)).length / statement.length
}

/** The words of a statement that belong to a shingle of the other one. */
export function copiedWords(source: Source, other: Shingles): ShingleWord[] {
  const words = wordsOf(source)
  const held = new Set(other)
  const isCopied = words.map(() => false)
  hashesOf(words).forEach((hash, index) => {
    if (held.has(hash)) isCopied.fill(true, index, index + shingleLength)
  })
  return words.filter((_, index) => isCopied[index])
}

/** `don't` and `2.0` are one word each. */
function wordsOf(source: Source): ShingleWord[] {
  const {text} = statementOf(source)
  return joinedWords(text, {start: 0, end: text.length}, /^[.'’]?$/).map(({start, end}) => ({start, end, text: text.slice(start, end).toLowerCase()}))
}

/** The hash of the shingle that begins at each word; the last words begin none. */
function hashesOf(words: readonly ShingleWord[]): number[] {
  const single = words.map((word) => hashOf(word.text))
  return single
    .slice(0, Math.max(0, words.length - shingleLength + 1))
    .map((_, index) => single.slice(index, index + shingleLength).reduce((hash, word) => (Math.imul(hash, 0x01000193) + word) | 0, 0))
}

/** FNV-1a over UTF-16 units: among some thousand shingles, a collision happens once in a million statements. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash | 0
}
