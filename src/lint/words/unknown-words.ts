import type {FileResult} from '../../rule/result.js'

/** A word that the rule `spelling` reports, as written, and where it first occurs. */
export interface UnknownWord {
  readonly word: string
  /** How often it is reported. */
  readonly count: number
  readonly path: string
  readonly line: number
  readonly column: number
  /** Corrections, best first. */
  readonly expected: readonly string[]
}

export interface UnknownWords {
  readonly words: readonly UnknownWord[]
  /** Sentences about words that are missing. */
  readonly left: readonly string[]
}

/** Collects unknown words from results of the rule `spelling`, in the order of the files; sorted by letters, then by case. */
export function unknownWordsOf(results: readonly FileResult[]): UnknownWords {
  const words = new Map<string, UnknownWord>()
  const left: string[] = []
  for (const {path, findings, more} of results) {
    for (const {actual = '', expected, position, message} of findings) {
      const {line, column} = position.start
      if (expected) words.set(actual, {...(words.get(actual) ?? {word: actual, path, line, column, expected}), count: (words.get(actual)?.count ?? 0) + 1})
      else left.push(`${path}:${line}: ${message}`)
    }
    if (more > 0) left.push(`${path} has ${more} more; the configuration allows no more findings of one file (\`limits.findings\`).`)
  }
  return {words: [...words.values()].sort(byLetters), left}
}

function byLetters({word: a}: UnknownWord, {word: b}: UnknownWord): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  if (first !== second) return first < second ? -1 : 1
  return a < b ? -1 : 1
}
