/**
 * The costs of typos: 10 is a plain wrong key, and common mistakes of hand and ear cost less.
 * Costs are whole numbers, so that sums are exact and the order of suggestions is the same everywhere.
 */
export const typoCost = {
  /** `upcomming`, `comited`: a letter doubled, or one of two omitted. */
  double: 5,
  /** `foucs`: neighbours swapped. */
  swap: 6,
  /** `dont`: the apostrophe omitted or misplaced. */
  apostrophe: 4,
  /** `maintanance`: a wrong vowel. */
  vowel: 8,
  /** `responce`: a letter that may sound the same, or that looks similar (`n` and `m`). */
  sound: 8,
  /** `rhe`: a neighbouring key. */
  key: 9,
  /** Any other wrong letter. */
  letter: 12,
  /** `availble`, `enviroment`: a letter omitted. */
  missing: 7,
  /** `projectsw`: an extra letter, from a key next to that of its neighbour. */
  extraKey: 9,
  /** `previsous`: any other extra letter. */
  extra: 11,
  /** `Mikata`, `introtroduced`: letters swapped across another, a syllable repeated. */
  syllable: 10,
  /** Added if the first letter is omitted, doubled or swapped, which is rare, and if it is another one, which is rarer. */
  first: 2,
  firstOther: 4,
} as const

/** The cost of one letter in place of another. */
export function replacementCost(actual: number, wanted: number): number {
  return actual >= 128 || wanted >= 128 ? typoCost.letter : (replacementCosts()[(actual << 7) | wanted] ?? typoCost.letter)
}

/** The costs for all pairs of ASCII letters, at 128 times the token's code plus the word's: for loops that cannot afford a call. */
export function replacementCosts(): Uint8Array {
  replacements ??= replacementTable()
  return replacements
}

/** The cost of one extra letter after another. */
export function extraCost(letter: number, before: number): number {
  if (letter === before) return typoCost.double
  return isVowel(letter) || neighbours.has(String.fromCharCode(letter, before)) ? typoCost.extraKey : typoCost.extra
}

function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121
}

/** Consonants that sound alike or are confused in typing. */
const alike = bothWays('cs ck sz cz bp dt gj gk fv vw mn kq qc xs tc'.split(' '))

const neighbours = bothWays(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => Array.from({length: row.length - 1}, (_, i) => row.slice(i, i + 2))),
  'qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl az sz sx dx dc fc fv gv gb hb hn jn jm km'.split(' '),
)

function bothWays(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().flatMap((pair) => [pair, [...pair].reverse().join('')]))
}

/** Made on first use: most nominations have no unknown word. */
let replacements: Uint8Array | null = null

function replacementTable(): Uint8Array {
  const table = new Uint8Array(128 * 128).fill(typoCost.letter)
  const set = (pairs: Iterable<string>, cost: number) => {
    for (const pair of pairs) table[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = cost
  }
  set(neighbours, typoCost.key)
  set(alike, typoCost.sound)
  for (const one of 'aeiouy')
    set(
      [...'aeiouy'].map((other) => one + other),
      typoCost.vowel,
    )
  return table
}
