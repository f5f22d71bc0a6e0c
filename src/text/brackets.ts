const deepest = 8

/**
 * The text with spaces in place of all brackets that are nested deeper than in any citation; its length is unchanged. Searching for pairs
 * of brackets takes time quadratic in their depth.
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
