const letterOrDigit = /[\p{L}\p{N}]/u
const capital = /^\p{Lu}/u

/** By byte of `letterBytes`: 0 for no letter or digit, 1 for one of ASCII's, 2 for another. */
export const letterKinds = new Uint8Array(256).fill(1, 0x30, 0x3a).fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b).fill(2, 0xff)

let scratch = Buffer.alloc(1 << 14)

/**
 * The characters of a text, a byte for each UTF-16 unit: ASCII's as they are, 0xff for a letter or digit of any other script, 0x80 for
 * what else there is. A loop over bytes takes half the time of one that asks a string. They hold until the next call.
 */
export function letterBytes(text: string): Uint8Array {
  if (scratch.length < text.length) scratch = Buffer.alloc(text.length)
  const withoutMarks = text.replace(/[\u2000-\u206f]/g, '\x80')
  const plain = /[^\0-\x80]/.test(withoutMarks)
    ? withoutMarks.replace(/[^\0-\x80]/gu, (character) => (letterOrDigit.test(character) ? '\xff' : '\x80').repeat(character.length))
    : withoutMarks
  scratch.write(plain, 'latin1')
  return scratch
}

/** Typographic marks, `’ “ – …`: of all that is no ASCII what most statements hold, and no letters. */
function isMark(code: number): boolean {
  return code >= 0x2000 && code < 0x2070
}

/** Whether a text has letters but ASCII's: patterns of `\p{L}`, which are dear, may be done without where it has none. */
export function hasForeignLetters(text: string): boolean {
  return /[^\0-\x7f\u2000-\u206f]/.test(text)
}

/** Tests a pattern of letters of any script, or, where a text has none but ASCII's, the same of ASCII's. */
export function testLetters(text: string, pattern: RegExp, asciiPattern: RegExp): boolean {
  return (hasForeignLetters(text) ? pattern : asciiPattern).test(text)
}

/** Whether a character, one UTF-16 unit or none, is a letter or digit of any script. */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x80) return letterKinds[code] === 1
  // This regular expression is dear to compile, and left for the few characters that need it.
  return !isMark(code) && letterOrDigit.test(character)
}

/** Whether a character, one UTF-16 unit or none, is a capital of any script. */
export function isCapital(character: string): boolean {
  return isCapitalAt(character, 0)
}

/** Whether a capital of any script stands at an offset. */
export function isCapitalAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset) || 0
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : !isMark(code) && capital.test(text.slice(offset, offset + 2))
}

/**
 * A text in small letters, as long as it was: for patterns without the flag `i`, which doubles what compiling one takes. The three
 * whose small letters the flag does not know (`İ`, `ẞ`, and the Kelvin sign) are no letters here.
 */
export function lowerOf(text: string): string {
  const plain = /[\u0130\u1e9e\u212a]/.test(text) ? text.replace(/[\u0130\u1e9e\u212a]/g, '\u2020') : text
  return plain.toLowerCase()
}
