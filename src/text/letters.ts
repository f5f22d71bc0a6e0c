const letterOrDigit = /[\p{L}\p{N}]/u
const capital = /^\p{Lu}/u

/** How many UTF-16 units the letter or digit at an offset takes, in any script; 0 where there is none. */
export function letterLength(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  // Only for speed: nearly every character is ASCII, and this takes a tenth of the time.
  if (code < 0x80) return (code >= 0x30 && code < 0x3a) || (code >= 0x41 && code < 0x5b) || (code >= 0x61 && code < 0x7b) ? 1 : 0
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  return letterOrDigit.test(character) ? character.length : 0
}

/** Whether a string of one UTF-16 unit, or an empty one, is a letter or digit of any script. */
export function isLetter(character: string): boolean {
  return letterLength(character, 0) > 0
}

/** Whether a string of one UTF-16 unit, or an empty one, is a capital of any script. */
export function isCapital(character: string): boolean {
  return isCapitalAt(character, 0)
}

/** Whether there is a capital of any script at an offset. */
export function isCapitalAt(text: string, offset: number): boolean {
  return capital.test(text.slice(offset, offset + 2))
}

/**
 * A text in lower case, of the same length: for patterns without the flag `i`, which take half as long to compile. The three characters for
 * which the flag differs from `toLowerCase` (`İ`, `ẞ`, and the Kelvin sign) do not become letters.
 */
export function lowerOf(text: string): string {
  return text.replace(/[\u0130\u1e9e\u212a]/g, '\u2020').toLowerCase()
}
