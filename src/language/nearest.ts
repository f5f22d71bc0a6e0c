import {longestWord, SlipTable} from './slip-table.js'
import {replacementCost, slip} from './slips.js'
import {type Entry, tab, type WordList} from './word-list.js'

/** A known word near a token, and how costly the slip from it is (see slips.ts). */
export interface Neighbour {
  readonly entry: Entry
  readonly cost: number
  /** A published list of common mistakes gives this word for that token. */
  readonly isUsual?: boolean
}

const table = new SlipTable()

/**
 * Every word of a list within a cost of a token. One walk over the sorted list: words with a common beginning share the rows
 * of the edit-distance table (of words with a given first letter only, if one is given), and where no row can stay within the limit, all
 * words with that beginning are passed over at once.
 */
export function nearest(list: WordList, token: string, limit: number, initial = ''): Neighbour[] {
  const {bytes} = list
  const found: Neighbour[] = []
  if (token.length >= longestWord) return found
  table.begin(token, limit)
  let start = list.firstFrom(initial)
  const end = initial === '' ? bytes.length : list.firstFrom(String.fromCharCode(initial.charCodeAt(0) + 1))
  /** How many letters of the word have their rows. */
  let depth = 0
  while (start < end) {
    const first = list.wordAt(start)
    let isWithin = true
    for (let letter = bytes[first + depth] ?? tab; letter !== tab && isWithin; letter = bytes[first + depth] ?? tab) {
      isWithin = depth < longestWord && table.add(letter, depth)
      depth++
    }
    if (isWithin) {
      const cost = table.costAt(depth)
      if (cost <= limit) found.push({entry: list.entryAt(start), cost})
      start = list.after(start)
    } else start = list.afterBeginning(start, depth)
    depth = Math.min(depth, list.sharedAt(start))
  }
  return found
}

/**
 * The words within a cost that begin with another letter than the token, for a limit that leaves room for no second slip but an
 * apostrophe (`nearest` finds them too, but has to walk the whole list): the first letter is left out, is another, or stands second.
 */
export function nearestOtherwiseBegun(list: WordList, token: string, limit: number): Neighbour[] {
  const [first = '', second = ''] = token
  const rest = token.slice(1)
  const forms: string[] = []
  for (const letter of letters) {
    if (letter === first) continue
    if (slip.missing + slip.first <= limit) forms.push(letter + token)
    if (replacementCost(first.charCodeAt(0), letter.charCodeAt(0)) + slip.firstOther <= limit) forms.push(letter + rest)
  }
  if (second !== first && second !== '' && slip.swap + slip.first <= limit) {
    const swapped = second + first + token.slice(2)
    forms.push(swapped)
    for (let cut = 2; cut <= token.length; cut++) forms.push(`${swapped.slice(0, cut)}'${swapped.slice(cut)}`)
  }
  return forms.flatMap((form) => {
    const entry = list.find(form)
    return entry ? withinLimit(entry, token, limit) : []
  })
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')

function withinLimit(entry: Entry, token: string, limit: number): Neighbour[] {
  table.begin(token, limit)
  for (let depth = 0; depth < entry.word.length; depth++) if (depth === longestWord || !table.add(entry.word.charCodeAt(depth), depth)) return []
  const cost = table.costAt(entry.word.length)
  return cost <= limit ? [{entry, cost}] : []
}
