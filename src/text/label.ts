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

/** The labels that stand between the brackets of a citation: of `1` one, of `1, 2` two, of `1-3` three. Never none. */
export function labelsWithin(content: string): string[] {
  return content.split(/[,;]/).flatMap((part) => {
    const label = part.trim()
    const [, first, last] = /^(\d{1,3})[ \t]?[-–—][ \t]?(\d{1,3})$/.exec(label) ?? []
    return first && last ? labelsBetween(first, last) : [label]
  })
}

/** The labels from one number to another, both included; just the two where that is no sensible range. */
export function labelsBetween(first: string, last: string): string[] {
  const length = Number(last) - Number(first) + 1
  if (!(length >= 1 && length <= widestRange)) return [first, last]
  return Array.from({length}, (_, index) => String(Number(first) + index))
}
