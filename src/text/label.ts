/** The identifier of a label, as mdast has it: without case, blanks folded. */
export function identifierOf(label: string): string {
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

/** The labels that stand between the brackets of a citation: of `1` one, of `1, 2` two, of a range, `1-3`, its two ends. */
export function labelParts(content: string): LabelPart[] {
  const parts: LabelPart[] = []
  for (const match of content.matchAll(/[^,;]+/g)) {
    const range = /^(\s*)(\d{1,3})(\s?[-–—]\s?)(\d{1,3})\s*$/.exec(match[0])
    if (range) {
      const [, before = '', first = '', dash = '', last = ''] = range
      parts.push({label: first, index: match.index + before.length})
      parts.push({label: last, index: match.index + before.length + first.length + dash.length})
    } else {
      const blanks = match[0].length - match[0].trimStart().length
      parts.push({label: match[0].trim(), index: match.index + blanks})
    }
  }
  return parts
}

/** The labels from one number to another, both included; just the two where that is no sensible range. */
export function labelsBetween(first: string, last: string): string[] {
  const length = Number(last) - Number(first) + 1
  if (!(length >= 1 && length <= widestRange)) return [first, last]
  return Array.from({length}, (_, index) => String(Number(first) + index))
}
