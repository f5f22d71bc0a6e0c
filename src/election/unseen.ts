/** Characters that are drawn as nothing; no name of a file needs one. */
export const unseen: RegExp = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** The first character of a name that nobody sees, as `U+200B`; null where there is none. */
export function unseenIn(name: string): string | null {
  const at = name.search(unseen)
  return at < 0 ? null : codePoint(name.slice(at))
}

/** The first character of a text as Unicode numbers it, `U+0430`. */
export function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
