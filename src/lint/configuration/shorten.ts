/** A text as messages show it: never more than so many characters, for names and values in a configuration may have any length. */
export function shorten(text: string, most = 40): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  // Half of a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
