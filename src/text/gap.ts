/** Marks that may occur in a gap, one before the line end and one after it. */
interface Marks {
  readonly first: string
  readonly last: string
}

/**
 * Whether a gap between two words holds nothing but spaces and tabs, at most one line end and at most two marks. Reads each character once;
 * a pattern such as `^[ \t]*,?[ \t]*\n?[ \t]*$` would backtrack for hours over a wide gap.
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

/** The text without trailing characters of the given ones. Takes linear time, in contrast to a pattern such as `#+$`. */
export function withoutAtEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
