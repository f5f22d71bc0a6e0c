// The characters of bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); the other high bytes are their own code points. Some
// versions of Node treat windows-1252 as Latin-1, so its decoder is not used.
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const byteOfSpecial = new Map([...specials].map((character, index) => [character, 0x80 + index]))

/** Decodes Windows-1252, which includes Latin-1. */
export function decodeWindows1252(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => (byte >= 0x80 && byte <= 0x9f ? specials.charAt(byte - 0x80) : String.fromCharCode(byte))).join('')
}

/** The byte (0x80 to 0xFF) of a character in Windows-1252; null if it has none. C1 controls map to themselves, as in Latin-1. */
export function windows1252ByteOf(character: string): number | null {
  const code = character.charCodeAt(0)
  return byteOfSpecial.get(character) ?? (code >= 0x80 && code <= 0xff ? code : null)
}

/** Encodes a text that `decodeWindows1252` returned. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character < '\u0080' ? character.charCodeAt(0) : (windows1252ByteOf(character) ?? 0)))
}
