import {allMatches} from './all-matches.js'

declare module 'mdast' {
  interface ListData {
    /** The items are in running text, `a) … b) …`. */
    isInline?: boolean
  }
}

/** An item of a list in running text; offsets within the paragraph. */
export interface InlineItem {
  /** Of the marker. */
  readonly start: number
  /** Of the text after it. */
  readonly textStart: number
  readonly end: number
}

/** What a text with two items holds: the marker of a first item and that of a second one. */
const firstMarker = /[1aAiI]\)|1\.\s/
const secondMarker = /[2bBiI]\)|2\.\s/
const marker = /(?<=^|[\s,;:–—-])(?:\(([a-h]|\d|i{1,3}|iv|v)\)|([a-h]|\d|i{1,3}|iv|v)\)|(\d)\.)[ \t\n\r]+(?=\S)/gi
const latinLetter = /[A-Za-z]/
const letterHere = /\p{L}/iuy
const romans = ['i', 'ii', 'iii', 'iv', 'v']

/** The items `a) … b) …`, `(1) … (2) …`, `i) … ii) …` of a paragraph: at least two, numbered from the first; otherwise empty. */
export function inlineItems(text: string): InlineItem[] {
  if (!firstMarker.test(text) || !secondMarker.test(text)) return []
  const found: {start: number; textStart: number; label: string}[] = []
  for (const {0: whole, 1: enclosed, 2: closed, 3: dotted, index: start} of allMatches(text, marker)) {
    const textStart = start + whole.length
    // A letter must follow `1.`; with another digit it would be a version or a date.
    if (dotted === undefined || isLetterAt(text, textStart)) found.push({start, textStart, label: (enclosed ?? closed ?? dotted ?? '').toLowerCase()})
  }
  for (const series of [['1', '2', '3', '4', '5', '6', '7', '8', '9'], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], romans]) {
    const items: {start: number; textStart: number}[] = []
    for (const candidate of found) if (candidate.label === series[items.length]) items.push(candidate)
    if (items.length >= 2) return items.map((item, at) => ({...item, end: items[at + 1]?.start ?? text.length}))
  }
  return []
}

function isLetterAt(text: string, offset: number): boolean {
  letterHere.lastIndex = offset
  return latinLetter.test(text.charAt(offset)) || letterHere.test(text)
}
