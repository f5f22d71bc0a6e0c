/** Marks of which one may stand in a gap, before the line end and behind it. */
interface Marks {
  readonly first: string
  readonly last: string
}

/**
 * Whether a gap between two words holds nothing but spaces and tabs, at most one line end and at most two marks. Reads each character
 * once; a pattern such as `^[ \t]*,?[ \t]*\n?[ \t]*$` tries all ways to share the same spaces out, and takes hours over a wide gap.
 */
export function isGapOf(gap: string, {first, last}: Marks): boolean {
  let at = behindOne(gap, behindSpaces(gap, 0), first)
  at = behindOne(gap, behindSpaces(gap, at), '\n')
  at = behindOne(gap, behindSpaces(gap, at), last)
  return behindSpaces(gap, at) === gap.length
}

function behindSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}

function behindOne(text: string, at: number, characters: string): number {
  return at < text.length && characters.includes(text.charAt(at)) ? at + 1 : at
}

/** The text without any of some characters at its end; a pattern such as `#+$` is tried again from each of them. */
export function withoutAtEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
