/** Letters of other scripts that look like Latin ones: the most common in Unicode's list of confusables. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('асԁеһіјкорԛѕтυхуԝАВСЕНІЈКМОРЅТХУ', 'acdehijkopqstuxywABCEHIJKMOPSTXY'),
  ...pairs('αγεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ayeikvoptuxABEZHIKMNOPTYX'),
])

/** A character of a name that looks like another one. */
export interface LookAlike {
  readonly character: string
  /** `Cyrillic`, `Greek`, `Armenian`, `Cherokee`; null for a variant of a Latin letter, such as a full-width one. */
  readonly script: string | null
  /** The whole name, as it was probably meant. */
  readonly meant: string
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
]

/**
 * The first letter of another script in a word that otherwise has Latin letters, or else the first variant of a Latin letter (`ｊ`, `ﬁ`); null
 * if there is neither. A word in a single script is fine.
 */
export function lookAlikeIn(name: string): LookAlike | null {
  // Nearly every name is ASCII, so that nothing more needs to be checked.
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

/** Whether a character is another form of ASCII ones, according to Unicode. */
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
