import {extraCost, replacementCost, slip} from './slips.js'
import type {Entry, WordList} from './word-list.js'

/** A known word near a token, and how costly the slip from it is (see slips.ts). */
export interface Neighbour {
  readonly entry: Entry
  readonly cost: number
}

const longestWord = 40
const apostrophe = 39
const newline = 10
const tab = 9

/**
 * Every word of a list within a cost of a token. One walk over the sorted list: words with a common beginning share the rows
 * of the edit-distance table (of words with a given prefix only, if one is given), and where no row can stay within the limit, all words with that beginning are passed over at once.
 */
export function nearest(list: WordList, token: string, limit: number, prefix = ''): Neighbour[] {
  const {text} = list
  const width = token.length + 1
  const found: Neighbour[] = []
  if (token.length >= longestWord) return found
  const rows = new Int32Array(width * (longestWord + 1))
  const extras = Int32Array.from({length: token.length}, (_, index) => extraAt(token, index))
  for (let column = 1; column < width; column++) rows[column] = (rows[column - 1] ?? 0) + (extras[column - 1] ?? 0)
  const letters = new Int32Array(longestWord + 1)
  /** How many letters of `letters` have their rows. */
  let depth = 0
  for (let start = list.firstFrom(prefix); start < text.length && text.startsWith(prefix, start); ) {
    let shared = 0
    while (shared < depth && text.charCodeAt(start + shared) === letters[shared]) shared++
    depth = shared
    let end = start + depth
    let least = 0
    for (;;) {
      const letter = text.charCodeAt(end)
      if (letter === tab || depth === longestWord) break
      letters[depth] = letter
      least = fillRow(rows, letters, depth, token, extras)
      depth++
      end++
      if (least > limit) break
    }
    if (least > limit) {
      const beginning = text.slice(start, end)
      start = text.indexOf('\n', start) + 1
      // Most often the next line begins otherwise; where it does not, jump.
      if (text.startsWith(beginning, start)) start = list.endOf(beginning, start)
      depth--
      continue
    }
    const cost = rows[depth * width + token.length] ?? 0
    if (cost <= limit) found.push({entry: list.entryAt(start), cost})
    while (text.charCodeAt(end) !== newline) end++
    start = end + 1
  }
  return found
}

/** Fills the row of the candidate's letter at `depth`; returns the least cost in it and the row before (a swap reaches over one row). */
function fillRow(rows: Int32Array, letters: Int32Array, depth: number, token: string, extras: Int32Array): number {
  const width = token.length + 1
  const row = (depth + 1) * width
  const above = row - width
  const wanted = letters[depth] ?? 0
  const before = depth > 0 ? (letters[depth - 1] ?? 0) : 0
  const missing = wanted === apostrophe ? slip.apostrophe : wanted === before ? slip.double : slip.missing + (depth === 0 ? slip.first : 0)
  rows[row] = (rows[above] ?? 0) + missing
  let least = rows[row] ?? 0
  for (let column = 1; column < width; column++) {
    const actual = token.charCodeAt(column - 1)
    let cost = rows[above + column - 1] ?? 0
    if (actual !== wanted) cost += replacementCost(actual, wanted) + (depth === 0 || column === 1 ? slip.firstOther : 0)
    cost = Math.min(cost, (rows[above + column] ?? 0) + missing, (rows[row + column - 1] ?? 0) + (extras[column - 1] ?? 0))
    if (column > 1 && depth > 0 && actual === before && actual !== wanted && token.charCodeAt(column - 2) === wanted)
      cost = Math.min(cost, (rows[above - width + column - 2] ?? 0) + slip.swap + (depth === 1 ? slip.first : 0))
    rows[row + column] = cost
    if (cost < least) least = cost
  }
  // A swap reaches over one row: what the row above holds may still come back at that price.
  return least <= slip.swap ? least : Math.min(least, rowLeast(rows, above, width) + slip.swap)
}

function rowLeast(rows: Int32Array, row: number, width: number): number {
  let least = rows[row] ?? 0
  for (let column = 1; column < width; column++) least = Math.min(least, rows[row + column] ?? 0)
  return least
}

function extraAt(token: string, index: number): number {
  const letter = token.charCodeAt(index)
  if (letter === apostrophe) return slip.swap
  return index === 0 ? slip.extra + slip.first : extraCost(letter, token.charCodeAt(index - 1))
}
