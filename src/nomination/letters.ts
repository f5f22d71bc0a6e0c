const letterOrDigit = /[\p{L}\p{N}]/u
const capital = /\p{Lu}/u

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}

/** Whether a code below 128 is a letter or digit's. */
export function isAsciiLetter(code: number): boolean {
  // 0x20 makes small letters of capitals.
  return isBetween(code | 0x20, 0x61, 0x7a) || isBetween(code, 0x30, 0x39)
}

/** Typographic marks, `’ “ – …`: of all that is no ASCII what most statements hold, and no letters. */
function isMark(code: number): boolean {
  return code >= 0x2000 && code < 0x2070
}

/** The number of UTF-16 units, 0 where there is none, of the letter or digit of any script at an offset. */
export function letterAt(text: string, offset: number): number {
  // The regular expression, which is dear to compile, is left for the few characters that need it.
  const code = text.charCodeAt(offset)
  if (!(code >= 128)) return isAsciiLetter(code) ? 1 : 0
  if (isMark(code)) return 0
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  return letterOrDigit.test(character) ? character.length : 0
}

/** Whether a character, one UTF-16 unit or none, is a letter or digit of any script. */
export function isLetter(character: string): boolean {
  return letterAt(character, 0) > 0
}

/** Whether a character, one UTF-16 unit or none, is a capital of any script. */
export function isCapital(character: string): boolean {
  const code = character.charCodeAt(0)
  return !(code >= 128) ? isBetween(code, 0x41, 0x5a) : capital.test(character)
}
