import type {Nodes, Root} from 'mdast'
import type {Source} from '../text/source.js'

/** A word of a phrase: letters and digits, or a cycle's number `2027.1`. Offsets count in the source. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** Prose, the text of a `[text](address)` too; false inside an address, a citation or code. */
  readonly isProse: boolean
}

/** The words of one paragraph, heading or item, in order: what a name or a sentence may stretch over. */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

interface Range {
  readonly start: number
  readonly end: number
}

/** The phrases of a tree in order of the text. */
export function phrasesOf(tree: Root, source: Source): Phrase[] {
  const phrases: Phrase[] = []
  collect(tree, source, phrases)
  return phrases
}

function collect(node: Nodes, source: Source, phrases: Phrase[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const range = rangeOf(node)
    const prose: Range[] = []
    for (const child of node.children) gatherProse(child, prose)
    if (range) phrases.push(phraseOf(source, range, prose))
  } else if ('children' in node) for (const child of node.children) collect(child, source, phrases)
}

/** The text nodes beneath a node; not addresses, citations and code, which are no text of the statement's own. */
function gatherProse(node: Nodes, prose: Range[]): void {
  if (node.type === 'text') {
    const range = rangeOf(node)
    if (range) prose.push(range)
  } else if ('children' in node && node.type !== 'linkReference' && !isBareAddress(node)) for (const child of node.children) gatherProse(child, prose)
}

/** An address as it stands, against `[text](address)`, whose text begins behind a bracket. */
function isBareAddress(node: Nodes): boolean {
  return node.type === 'link' && node.children[0]?.position?.start.offset === node.position?.start.offset
}

function rangeOf(node: Nodes): Range | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : {start, end}
}

const word = /20\d\d\.[1-9](?!\d)|[\p{L}\p{N}]+/gu
/** The same for text without any other letters: most, and much faster. */
const plainWord = /20\d\d\.[1-9](?!\d)|[A-Za-z\d]+/g

function phraseOf(source: Source, {start, end}: Range, prose: readonly Range[]): Phrase {
  const words: Word[] = []
  const text = source.text.slice(start, end)
  const pattern = /[^\t\n\r -~]/.test(text) ? word : plainWord
  pattern.lastIndex = 0
  let at = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = start + match.index
    const to = from + match[0].length
    while (at < prose.length - 1 && (prose[at]?.end ?? 0) <= from) at++
    const range = prose[at]
    words.push({start: from, end: to, text: match[0], lower: match[0].toLowerCase(), isProse: range !== undefined && range.start <= from && to <= range.end})
  }
  return {start, end, words}
}
