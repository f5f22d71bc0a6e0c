const letterOrDigit = /[\p{L}\p{N}]/u
const capital = /\p{Lu}/u

/** What a byte of `latinBytes` stands for: no letter or digit, one, or something of which only the text can tell. */
export const noLetter = 0
export const letter = 1
const unknown = 2

/** By byte. */
export const letterKinds = new Uint8Array(256).fill(unknown, 0x80)
letterKinds.fill(letter, 0x30, 0x3a).fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b)

let scratch = Buffer.alloc(1 << 14)

/**
 * The characters of a text, a byte for each UTF-16 unit, 0xff for all beyond Latin-1: a loop over bytes takes half the time of one that
 * asks a string. They hold until the next call.
 */
export function latinBytes(text: string): Uint8Array {
  if (scratch.length < text.length) scratch = Buffer.alloc(text.length)
  scratch.write(text.replace(/[^\0-\xff]/g, '\xff'), 'latin1')
  return scratch
}

/** The number of UTF-16 units, 0 where there is none, of the letter or digit of any script at an offset. */
export function letterAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (code < 0x80) return letterKinds[code] === letter ? 1 : 0
  // Typographic marks, `’ “ – …`: of all that is no ASCII what most statements hold, and no letters.
  if (code >= 0x2000 && code < 0x2070) return 0
  // This regular expression is dear to compile, and left for the few characters that need it.
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  return letterOrDigit.test(character) ? character.length : 0
}

/** Whether a character, one UTF-16 unit or none, is a letter or digit of any script. */
export function isLetter(character: string): boolean {
  return letterAt(character, 0) > 0
}

/** Whether a character, one UTF-16 unit or none, is a capital of any script. */
export function isCapital(character: string): boolean {
  const code = character.charCodeAt(0) || 0
  return code < 128 ? code >= 0x41 && code <= 0x5a : capital.test(character)
}

/**
 * A text in small letters, as long as it was: for patterns without the flag `i`, which doubles what compiling one takes. A letter whose
 * small one would be an ASCII letter, or two, is no letter here, as it is none for the flag.
 */
export function lowerOf(text: string): string {
  const plain = text.includes('\u0130') || text.includes('\u212a') ? text.replace(/[\u0130\u212a]/g, '\u2020') : text
  return plain.toLowerCase()
}
