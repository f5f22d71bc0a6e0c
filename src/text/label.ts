/** The identifier of a label, as in mdast: in one letter case, with single spaces. */
export function identifierOf(label: string): string {
  // Most labels are numbers, and the conversion below takes as long for them as for words.
  if (/^[\d^]+$/.test(label)) return label
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
}

/** The most entries that the citation of a range, `[1-9]`, may cover; a wider one is not a citation. */
const widestRange = 50

/** A label inside the brackets of a citation. */
export interface LabelPart {
  readonly label: string
  /** Its offset after the opening bracket. */
  readonly index: number
}

/** Several numbers in one citation: `1, 2`, `1 and 2`, `1-3`, `1..3`. */
const numbers = /^\s*\d{1,3}(?:\s?(?:[,;&]|and|[-–—…]|\.{2,3})\s?\d{1,3})+\s*$/

/** The labels inside the brackets of a citation: one for `1`, two for `1, 2`, and the two ends for a range, `1-3`. */
export function labelParts(content: string): LabelPart[] {
  if (numbers.test(content)) return Array.from(content.matchAll(/\d+/g), (match) => ({label: match[0], index: match.index}))
  return Array.from(content.matchAll(/[^,;]+/g), (match) => {
    const blanks = match[0].length - match[0].trimStart().length
    return {label: match[0].trim(), index: match.index + blanks}
  })
}

/** The labels from one number to another, both included; only these two if that is not a sensible range. */
export function labelsBetween(first: string, last: string): string[] {
  const length = Number(last) - Number(first) + 1
  if (!(length >= 1 && length <= widestRange)) return [first, last]
  return Array.from({length}, (_, index) => String(Number(first) + index))
}
