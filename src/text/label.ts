/** The identifier of a label, as mdast has it: without case, spaces folded. */
export function identifierOf(label: string): string {
  // Most are numbers, and what knows all scripts takes as long for them as for words.
  if (/^[\d^]+$/.test(label)) return label
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
}

/** The most entries that a citation of a range, `[1-9]`, may stand for; a wider one is no citation. */
const widestRange = 50

/** A label between the brackets of a citation. */
export interface LabelPart {
  readonly label: string
  /** Where it begins, counted from behind the opening bracket. */
  readonly index: number
}

/** Numbers with what stands between those of one citation: `1, 2`, `1 and 2`, `1-3`, `1..3`. */
const numbers = /^\s*\d{1,3}(?:\s?(?:[,;&]|and|[-–—…]|\.{2,3})\s?\d{1,3})+\s*$/

/** The labels that stand between the brackets of a citation: of `1` one, of `1, 2` two, of a range, `1-3`, its two ends. */
export function labelParts(content: string): LabelPart[] {
  if (numbers.test(content)) return Array.from(content.matchAll(/\d+/g), (match) => ({label: match[0], index: match.index}))
  return Array.from(content.matchAll(/[^,;]+/g), (match) => {
    const blanks = match[0].length - match[0].trimStart().length
    return {label: match[0].trim(), index: match.index + blanks}
  })
}

/** The labels from one number to another, both included; just the two where that is no sensible range. */
export function labelsBetween(first: string, last: string): string[] {
  const length = Number(last) - Number(first) + 1
  if (!(length >= 1 && length <= widestRange)) return [first, last]
  return Array.from({length}, (_, index) => String(Number(first) + index))
}
