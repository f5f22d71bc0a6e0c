/**
 * All matches of a global pattern in a text, in order. `matchAll` makes the pattern anew at each call, which takes longer than to search
 * a paragraph. No match may be empty.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
