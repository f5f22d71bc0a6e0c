/** Shortens a text for messages, because names and values in a configuration can have any length. */
export function shorten(text: string, most = 40): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  // Do not keep half of a surrogate pair.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
