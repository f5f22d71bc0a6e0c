/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** The keys around each key. */
const around = new Map(
  rows.flatMap((row, line) =>
    Array.from(row, (key, at): [string, string[]] => [
      key,
      [row[at - 1], row[at + 1], rows[line + 1]?.[at], rows[line + 1]?.[at - 1], rows[line - 1]?.[at], rows[line - 1]?.[at + 1]].filter(
        (other) => other !== undefined,
      ),
    ]),
  ),
)

/**
 * A word as a hurried hand may type it: in 28% of all cases a letter is left out, in 22% two are swapped, in 15% one is doubled, in 15%
 * a neighbouring key is struck instead and in 10% besides, and in 10% one vowel stands for another. Now and then the word comes out right.
 */
export function mistyped(word: string, random: () => number): string {
  const pick = (items: readonly string[] | string) => items[Math.floor(random() * items.length)] ?? ''
  const at = Math.floor(random() * word.length)
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const kind = random()
  if (kind < 0.28) return before + after
  if (kind < 0.5) return before + after.slice(0, 1) + letter + after.slice(1)
  if (kind < 0.65) return before + letter + letter + after
  const near = pick(around.get(letter) ?? [letter])
  if (kind < 0.8) return before + near + after
  if (kind < 0.9) return before + letter + near + after
  const vowels = [...word].flatMap((each, index) => ('aeiou'.includes(each) ? [index] : []))
  const place = vowels[Math.floor(random() * vowels.length)]
  return place === undefined ? word : word.slice(0, place) + pick('aeiou') + word.slice(place + 1)
}
