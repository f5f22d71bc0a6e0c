const deepest = 8

/**
 * The text with a space for every bracket that lies deeper in others than any citation does; as long as before. What looks for brackets
 * that belong together takes time with the square of their depth.
 */
export function withoutDeepBrackets(text: string): string {
  let depth = 0
  return text.replace(/[[\]]|\n[ \t]{0,20}\n/g, (match) => {
    if (match === '[') return ++depth > deepest ? ' ' : match
    if (match === ']') return depth > 0 && depth-- > deepest ? ' ' : match
    depth = 0
    return match
  })
}
