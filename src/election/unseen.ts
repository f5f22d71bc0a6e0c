/** Invisible characters, which do not belong in a file's name. */
export const unseen: RegExp = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** The first invisible character of a name, as `U+200B`; null if there is none. */
export function unseenIn(name: string): string | null {
  const at = name.search(unseen)
  return at < 0 ? null : codePoint(name.slice(at))
}

/** The code point of a text's first character, `U+0430`. */
export function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
