import type {Entry} from '../near-words/word-list.js'

/**
 * A correction with the letter case and the apostrophes of the word that it replaces, so that only the wrong letters change: `vSwtich`
 * gives `vSwitch`, `devsatck` gives `devstack`. Two kinds of words have a case of their own: `I`, and a name with capitals inside if the
 * word begins with a capital (`Openstak` gives `OpenStack`).
 *
 * @param text the word as written
 */
export function inCaseOf(text: string, {written}: Pick<Entry, 'written'>): string {
  const correction = text.includes('’') ? written.replaceAll("'", '’') : written
  const plain = correction.toLowerCase().replace(/(?<![a-z])i(?![a-z])/g, 'I')
  if (text === text.toLowerCase()) return plain
  if (text.length > 1 && text === text.toUpperCase()) return correction.toUpperCase()
  if (/^\p{Lu}\P{Lu}*$/u.test(text)) return /.\p{Lu}/u.test(correction) ? correction : plain.charAt(0).toUpperCase() + plain.slice(1)
  return aligned(text, plain)
}

/**
 * The correction of a word in `camelCase`: each letter has the case of its counterpart; a letter without one is lower case unless both
 * neighbours are capitals.
 */
function aligned(text: string, plain: string): string {
  const counterparts = counterpartsOf(text, plain)
  const isCapital = (letter: string | undefined) => letter !== undefined && /\p{Lu}/u.test(letter)
  return Array.from(plain, (letter, at) => {
    const counterpart = counterparts[at]
    const isUpper = counterpart === undefined ? isCapital(counterparts[at - 1]) && isCapital(counterparts[at + 1]) : isCapital(counterpart)
    return isUpper ? letter.toUpperCase() : letter
  }).join('')
}

/** For each letter of the correction, its counterpart in the word, on a shortest way from one to the other. */
function counterpartsOf(text: string, plain: string): (string | undefined)[] {
  const isSwapped = swapsOf(text.toLowerCase(), plain)
  const steps = stepsLeft(text.toLowerCase(), plain)
  const counterparts: (string | undefined)[] = []
  let row = 0
  while (counterparts.length < plain.length) {
    const column = counterparts.length
    const left = steps(row, column)
    const isSame = text[row]?.toLowerCase() === plain[column]
    if (isSwapped(row, column) && left === steps(row + 2, column + 2) + 1) {
      counterparts.push(text[row + 1], text[row])
      row += 2
    } else if (row < text.length && left === steps(row + 1, column + 1) + (isSame ? 0 : 1)) counterparts.push(text[row++])
    else if (row < text.length && left === steps(row + 1, column) + 1) row++
    else counterparts.push(undefined)
  }
  return counterparts
}

/** Makes a test for whether two letters are swapped between a place in one word and a place in the other. */
function swapsOf(from: string, to: string): (row: number, column: number) => boolean {
  return (row, column) => row + 1 < from.length && from[row] !== from[row + 1] && from[row] === to[column + 1] && from[row + 1] === to[column]
}

/**
 * Makes a function that says how many letters must be replaced, left out, added or swapped to get from the rest of one word to the rest of
 * another, by the places at which they begin.
 */
function stepsLeft(from: string, to: string): (row: number, column: number) => number {
  const width = to.length + 1
  const table = new Uint8Array((from.length + 1) * width)
  const at = (row: number, column: number) => table[row * width + column] ?? 0
  const isSwapped = swapsOf(from, to)
  for (let row = from.length; row >= 0; row--)
    for (let column = to.length; column >= 0; column--)
      table[row * width + column] =
        row === from.length || column === to.length
          ? from.length - row + to.length - column
          : Math.min(
              at(row + 1, column + 1) + (from[row] === to[column] ? 0 : 1),
              1 + Math.min(at(row + 1, column), at(row, column + 1), isSwapped(row, column) ? at(row + 2, column + 2) : from.length + to.length),
            )
  return at
}
