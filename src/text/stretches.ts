/** A stretch of a text between two offsets, the end not included. */
export interface Range {
  readonly start: number
  readonly end: number
}

const blank = /\s/

/**
 * The stretches between blanks that hold what a hint matches, in order, each once. Costly patterns whose matches hold no blank need to
 * look at these alone. `hint` is global and matches no blank. Takes time in proportion to the text.
 */
export function stretchesHolding(text: string, hint: RegExp): Range[] {
  const stretches: Range[] = []
  hint.lastIndex = 0
  for (let match = hint.exec(text); match; match = hint.exec(text)) {
    const floor = stretches.at(-1)?.end ?? 0
    let start = match.index
    while (start > floor && !blank.test(text.charAt(start - 1))) start--
    let end = match.index + match[0].length
    while (end < text.length && !blank.test(text.charAt(end))) end++
    stretches.push({start, end})
    hint.lastIndex = end
  }
  return stretches
}
