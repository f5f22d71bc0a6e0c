import {words as written} from 'popular-english-words'

/** Words that no dictionary has count only if they are among the 20,000 most common: rarer ones are often typos themselves (`wich`). */
const leastUndoubted = 40

/**
 * How common words are: the count of each in fifty million words. The package only ranks the words of Wikipedia by frequency; the count of
 * a word is derived from its rank among the words of the dictionaries, as in any large text (Zipf's law).
 *
 * @param dictionaryWords as written; words in lower case are looked up
 */
export function wordCounts(dictionaryWords: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word, count] of writtenCounts(dictionaryWords)) if (dictionaryWords.has(word) || count >= leastUndoubted) counts.set(word, count)
  return counts
}

/** The counts of all words that Wikipedia has at least a hundred times, including typos. */
export function writtenCounts(dictionaryWords: ReadonlySet<string>): Map<string, number> {
  let place = 0
  return new Map(written.getAll().map((word) => [word, countAt(dictionaryWords.has(word) ? place++ : place)]))
}

/** Ranks, from 0, and log2 of the count of the word there in fifty million; in between, interpolated by the logarithm of the rank. */
const curve: readonly (readonly [place: number, log2: number])[] = [
  [0, 21],
  [10, 19.2],
  [30, 18.1],
  [100, 16.3],
  [300, 14.1],
  [1000, 11.8],
  [3000, 9.7],
  [10_000, 7.1],
  [20_000, 5.3],
  [40_000, 3],
  [70_000, 1],
  [1_000_000, 0],
]

function countAt(place: number): number {
  const next = curve.findIndex(([end]) => end >= place)
  const [from, to] = [curve[Math.max(0, next - 1)], curve[next]]
  if (!from || !to) return 0
  const [start, end] = [Math.log(from[0] + 1), Math.log(to[0] + 1)]
  const share = start === end ? 0 : (Math.log(place + 1) - start) / (end - start)
  return Math.round(2 ** (from[1] + share * (to[1] - from[1])) - 1)
}
