import {extraCost, replacementCosts, typoCost} from './edit-costs.js'

/** Longer words are not compared. */
export const longestWord = 40
const apostrophe = 39
/** More than any limit, and far from overflow. */
const tooMuch = 1 << 20

/**
 * The table of edit distances (Damerau's, with the costs of edit-costs.ts) between a token and a word that is given letter by letter: one
 * row for each letter of the word, one column for each of the token. A cell above the limit leads only to cells above it, so in each row
 * only the stretch from the first to the last cell within the limit is filled. One table serves all searches, because they do not overlap.
 */
export class EditDistanceTable {
  #token = ''
  #width = 0
  #limit = 0
  #replacements: Uint8Array = new Uint8Array()
  readonly #actual = new Int32Array(longestWord)
  readonly #extras = new Int32Array(longestWord)
  readonly #wanted = new Int32Array(longestWord)
  readonly #rows = new Int32Array((longestWord + 1) * (longestWord + 1))
  /** The first and last column of each row within the limit, and its lowest cost; in a row without any, last is less than first. */
  readonly #first = new Int32Array(longestWord + 1)
  readonly #last = new Int32Array(longestWord + 1)
  readonly #least = new Int32Array(longestWord + 1)

  /** Starts a search for a token, shorter than `longestWord`, with the highest cost that counts. */
  begin(token: string, limit: number): void {
    this.#token = token
    this.#width = token.length + 1
    this.#limit = limit
    this.#replacements = replacementCosts()
    const rows = this.#rows
    rows.fill(tooMuch, 0, this.#width)
    rows[0] = 0
    this.#first[0] = 0
    this.#last[0] = 0
    this.#least[0] = 0
    let cost = 0
    for (let index = 0; index < token.length; index++) {
      this.#actual[index] = token.charCodeAt(index)
      const extra = extraAt(token, index)
      this.#extras[index] = extra
      cost += extra
      if (cost > limit) continue
      rows[index + 1] = cost
      this.#last[0] = index + 1
    }
  }

  /** Sets the row of a word's letter at a depth and discards those below. Returns whether a word with this beginning can be within the limit. */
  add(letter: number, depth: number): boolean {
    const rows = this.#rows
    const extras = this.#extras
    const actuals = this.#actual
    const width = this.#width
    const limit = this.#limit
    const replacements = this.#replacements
    this.#wanted[depth] = letter
    const before = depth > 0 ? (this.#wanted[depth - 1] ?? 0) : 0
    const above = depth * width
    const row = above + width
    const missing = letter === apostrophe ? typoCost.apostrophe : letter === before ? typoCost.double : typoCost.missing + (depth === 0 ? typoCost.first : 0)
    // For ten cells a loop is faster than `fill`.
    for (let cell = row; cell < row + width; cell++) rows[cell] = tooMuch
    let start = this.#first[depth] ?? 0
    let end = (this.#last[depth] ?? 0) + 1
    if (depth > 0) {
      // A swap skips one row and one column.
      start = Math.min(start, (this.#first[depth - 1] ?? 0) + 2)
      end = Math.max(end, (this.#last[depth - 1] ?? 0) + 2)
    }
    let first = width
    let last = -1
    let least = tooMuch
    for (let column = start; column < width; column++) {
      let cost = (rows[above + column] ?? 0) + missing
      if (column > 0) {
        const actual = actuals[column - 1] ?? 0
        let replaced = rows[above + column - 1] ?? 0
        if (actual !== letter && replaced <= limit)
          replaced +=
            (actual < 128 ? (replacements[(actual << 7) | letter] ?? typoCost.letter) : typoCost.letter) +
            (depth === 0 || column === 1 ? typoCost.firstOther : 0)
        if (replaced < cost) cost = replaced
        const extra = (rows[row + column - 1] ?? 0) + (extras[column - 1] ?? 0)
        if (extra < cost) cost = extra
        if (column > 1 && depth > 0 && actual === before && actual !== letter && actuals[column - 2] === letter) {
          const swapped = (rows[above - width + column - 2] ?? 0) + typoCost.swap + (depth === 1 ? typoCost.first : 0)
          if (swapped < cost) cost = swapped
        }
      }
      if (cost <= limit) {
        rows[row + column] = cost
        if (last < 0) first = column
        last = column
        if (cost < least) least = cost
      } else if (column >= end) break
    }
    this.#first[depth + 1] = first
    this.#last[depth + 1] = last
    this.#least[depth + 1] = least
    return least <= limit || (this.#least[depth] ?? 0) + typoCost.swap <= limit
  }

  /** The cost between the token and the word so far; anything above the limit is too much. */
  costAt(depth: number): number {
    return this.#rows[depth * this.#width + this.#token.length] ?? tooMuch
  }
}

function extraAt(token: string, index: number): number {
  const letter = token.charCodeAt(index)
  if (letter === apostrophe) return typoCost.swap
  return index === 0 ? typoCost.extra + typoCost.first : extraCost(letter, token.charCodeAt(index - 1))
}
