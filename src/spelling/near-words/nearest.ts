import {replacementCost, typoCost} from './edit-costs.js'
import {EditDistanceTable, longestWord} from './edit-distance.js'
import {boundsWithin, letterMaskOf, withinBounds} from './letter-mask.js'
import {type Entry, tab, type WordList} from './word-list.js'

/** A known word near a token, and the cost of the typo (edit-costs.ts). */
export interface Neighbour {
  readonly entry: Entry
  readonly cost: number
  /** A published list of common mistakes gives this word for that token. */
  readonly isUsual?: boolean
}

const table = new EditDistanceTable()

/**
 * All words of a list within a cost of a token, optionally with a given first letter. Masks rule out most words; each of the others reuses
 * the rows of the edit-distance table for the letters that it shares with the word before.
 */
export function nearest(list: WordList, token: string, limit: number, initial = ''): Neighbour[] {
  const {bytes, starts, masks} = list.parts
  const found: Neighbour[] = []
  if (token.length >= longestWord) return found
  const end = initial === '' ? list.size : list.firstFrom(String.fromCharCode(initial.charCodeAt(0) + 1))
  table.begin(token, limit)
  let before = 0
  /** How many letters of the previous word have rows. */
  let depth = 0
  /** No word with this many letters of the same beginning can match; 0 if unknown. */
  let dead = 0
  for (const index of withinBounds(masks, list.firstFrom(initial), end, letterMaskOf(token), boundsWithin(limit))) {
    const start = starts[index] ?? 0
    let shared = 0
    while (shared < depth && bytes[before + shared] === bytes[start + shared]) shared++
    if (dead > 0 && shared >= dead) continue
    before = start
    depth = shared
    let isWithin = true
    for (let letter = bytes[start + depth] ?? tab; letter !== tab && isWithin; letter = bytes[start + depth] ?? tab) {
      isWithin = depth < longestWord && table.add(letter, depth)
      depth++
    }
    dead = isWithin ? 0 : depth
    const cost = isWithin ? table.costAt(depth) : limit + 1
    if (cost <= limit) found.push({entry: list.entryAt(index), cost})
  }
  return found
}

/**
 * The words within a cost that begin with another letter than the token, for a limit that allows no second typo except an apostrophe: the
 * first letter is missing, another one, or second. (`nearest` finds them too, but has to walk the whole list.)
 */
export function nearestOtherwiseBegun(list: WordList, token: string, limit: number): Neighbour[] {
  const found: Neighbour[] = []
  const {length} = token
  if (length === 0 || length + 2 > spelling.length) return found
  const look = (letters: number) => {
    const entry = list.spelled(spelling, letters)
    if (entry) found.push(...withinLimit(entry, token, limit))
  }
  const write = (text: string, at: number) => {
    for (let index = 0; index < text.length; index++) spelling[at + index] = text.charCodeAt(index)
  }
  const first = token.charCodeAt(0)
  if (typoCost.missing + typoCost.first <= limit) {
    write(token, 1)
    for (const letter of letters) {
      if (letter === first) continue
      spelling[0] = letter
      look(length + 1)
    }
  }
  write(token, 0)
  for (const letter of letters) {
    if (letter === first || replacementCost(first, letter) + typoCost.firstOther > limit) continue
    spelling[0] = letter
    look(length)
  }
  if (length > 1 && token.charCodeAt(1) !== first && typoCost.swap + typoCost.first <= limit) {
    write(token.charAt(1) + token.charAt(0) + token.slice(2), 0)
    look(length)
    // The apostrophe moves from the end towards the place after the first two letters.
    for (let cut = length; cut >= 2; cut--) {
      spelling[cut] = apostrophe
      look(length + 1)
      spelling[cut] = spelling[cut - 1] ?? 0
    }
  }
  return found
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter.charCodeAt(0))
const apostrophe = 39
/** A buffer for the spellings that are looked up, which saves making strings of them. */
const spelling = new Uint16Array(64)

/** The entry as a list of one neighbour if it is within a cost of a token; otherwise empty. */
export function withinLimit(entry: Entry, token: string, limit: number): Neighbour[] {
  table.begin(token, limit)
  for (let depth = 0; depth < entry.word.length; depth++) if (depth === longestWord || !table.add(entry.word.charCodeAt(depth), depth)) return []
  const cost = table.costAt(entry.word.length)
  return cost <= limit ? [{entry, cost}] : []
}
