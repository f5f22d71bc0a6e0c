/**
 * The character of a code point as an author would type it: any kind of space is a plain one, and invisible characters are empty. Null for
 * controls, surrogates, and numbers beyond Unicode.
 */
export function asText(codePoint: number): string | null {
  if (!(codePoint >= 0x20 && codePoint <= 0x10ffff)) return null
  const character = String.fromCodePoint(codePoint)
  if (/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/u.test(character)) return null
  return character.replace(/\p{Zs}/u, ' ').replace(/\p{Cf}/u, '')
}
