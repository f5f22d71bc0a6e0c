declare module 'mdast' {
  interface ListData {
    /** The items stand in running text, `a) … b) …`. */
    isInline?: boolean
  }
}

/** An item of a list in running text; offsets within the paragraph. */
export interface InlineItem {
  /** Of the marker. */
  readonly start: number
  /** Of the text behind it. */
  readonly textStart: number
  readonly end: number
}

const marker = /(?<=^|[\s,;:–—-])(?:\(([a-h]|\d|i{1,3}|iv|v)\)|([a-h]|\d|i{1,3}|iv|v)\)|(\d)\.(?=\s+\p{L}))[ \t\n\r]+(?=\S)/giu
const romans = ['i', 'ii', 'iii', 'iv', 'v']

/** The items `a) … b) …`, `(1) … (2) …`, `i) … ii) …` of a paragraph: at least two, counted up from the first; else none. */
export function inlineItems(text: string): InlineItem[] {
  if (!text.includes(')') && !/\d\.\s/.test(text)) return []
  const found = [...text.matchAll(marker)].map((match) => ({
    start: match.index,
    textStart: match.index + match[0].length,
    label: (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase(),
  }))
  for (const series of [['1', '2', '3', '4', '5', '6', '7', '8', '9'], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], romans]) {
    const items: {start: number; textStart: number}[] = []
    for (const candidate of found) if (candidate.label === series[items.length]) items.push(candidate)
    if (items.length >= 2) return items.map((item, at) => ({...item, end: items[at + 1]?.start ?? text.length}))
  }
  return []
}
