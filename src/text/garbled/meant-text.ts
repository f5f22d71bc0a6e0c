/**
 * A character that a code stands for, as an author would type it: spaces of any kind are spaces, and what cannot be seen is nothing. Null
 * for controls, halves of pairs, and numbers that are no characters.
 */
export function asText(codePoint: number): string | null {
  if (!(codePoint >= 0x20 && codePoint <= 0x10ffff)) return null
  const character = String.fromCodePoint(codePoint)
  if (/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/u.test(character)) return null
  return character.replace(/\p{Zs}/u, ' ').replace(/\p{Cf}/u, '')
}
