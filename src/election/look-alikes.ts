/** Letters of other scripts that are drawn as Latin ones: the most usual of Unicode's list of confusables. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('асԁеһіјкорԛѕтυхуԝАВСЕНІЈКМОРЅТХУ', 'acdehijkopqstuxywABCEHIJKMOPSTXY'),
  ...pairs('αγεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ayeikvoptuxABEZHIKMNOPTYX'),
])

/** A character of a name that seems to be another. */
export interface LookAlike {
  readonly character: string
  /** `Cyrillic`, `Greek`, `Armenian`, `Cherokee`; null for a variant of a Latin letter, such as a wide one. */
  readonly script: string | null
  /** The name with what was probably meant in its stead. */
  readonly meant: string
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
]

/**
 * The first letter of another script within a word of Latin letters, and variants of Latin
 * letters (`ｊ`, `ﬁ`); null where there is none. A word that is written in one script is none.
 */
export function lookAlikeIn(name: string): LookAlike | null {
  // Only ASCII: nearly every name.
  if (!/[^\0-\x7f]/.test(name)) return null
  const meant = name.normalize('NFKC').replace(/[\p{L}\p{M}]+/gu, (word) => (isMixed(word) ? inLatin(word) : word))
  for (const [word] of name.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!isMixed(word)) continue
    for (const character of word) {
      const script = scripts.find(([, letters]) => letters.test(character))
      if (script) return {character, script: script[0], meant}
    }
  }
  const variant = [...name.normalize('NFC')].find((character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && isVariant(character))
  return variant === undefined ? null : {character: variant, script: null, meant}
}

/** One that compatibility maps to ASCII. */
function isVariant(character: string): boolean {
  return /[^\0-\x7f]/.test(character) && /^[\0-\x7f]+$/.test(character.normalize('NFKC'))
}

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && scripts.some(([, letters]) => letters.test(word))
}

function inLatin(word: string): string {
  return [...word].map((character) => lookAlikes.get(character) ?? character).join('')
}

function pairs(from: string, to: string): [string, string][] {
  const latin = [...to]
  return [...from].map((character, index) => [character, latin[index] ?? character])
}
