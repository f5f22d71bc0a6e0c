/** A value as messages show it, never more than so many characters; a program may set anything, also what is no JSON. */
export function shownValue(value: unknown, most = 60): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'bigint' || typeof value === 'symbol') return shorten(String(value), most)
  try {
    return shorten(JSON.stringify(value) ?? 'nothing', most)
  } catch {
    return 'a map that cannot be shown'
  }
}

/** A text as messages show it: never more than so many characters, for names and values in a configuration may have any length. */
export function shorten(text: string, most = 40): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  // Half of a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
