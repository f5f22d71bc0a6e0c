/**
 * What a typo costs: 10 is a plain wrong key, and common mistakes of hand and ear cost less.
 * Costs are whole numbers, so that sums are exact and the order of suggestions is the same everywhere.
 */
export const typoCost = {
  /** `upcomming`, `comited`: a letter doubled, or one of two dropped. */
  double: 5,
  /** `foucs`: neighbours swapped. */
  swap: 6,
  /** `dont`: the apostrophe left out, or put elsewhere. */
  apostrophe: 4,
  /** `maintanance`: one vowel for another. */
  vowel: 8,
  /** `responce`: a letter for one that may sound the same, or a stroke apart (`n` and `m`). */
  sound: 8,
  /** `rhe`: a neighbouring key. */
  key: 9,
  /** Any other letter for this one. */
  letter: 12,
  /** `availble`, `enviroment`: a letter left out. */
  missing: 7,
  /** `projectsw`: a letter too many, a neighbouring key of the one beside it. */
  extraKey: 9,
  /** `previsous`: another letter too many. */
  extra: 11,
  /** `Mikata`, `introtroduced`: letters swapped over another, a syllable twice. */
  syllable: 10,
  /** Added where the first letter is left out, doubled or swapped, which is rare, and where it is another, which is rarer. */
  first: 2,
  firstOther: 4,
} as const

/** The cost of one letter in the place of another. */
export function replacementCost(actual: number, wanted: number): number {
  return actual >= 128 || wanted >= 128 ? typoCost.letter : (replacementCosts()[(actual << 7) | wanted] ?? typoCost.letter)
}

/** The same for all letters of ASCII, at 128 times the token's code plus the word's: for loops that cannot afford a call. */
export function replacementCosts(): Uint8Array {
  replacements ??= replacementTable()
  return replacements
}

/** The cost of one letter too many after another. */
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
