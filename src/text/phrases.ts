import type {Heading, Nodes, Paragraph, Root, TableCell} from 'mdast'
import {letterBytes} from './letters.js'
import type {Source} from './source.js'
import {type Range, Words} from './words.js'

/** The words of one paragraph, heading or item, in order: what a name or a sentence may stretch over. */
export interface Phrase extends Range {
  readonly words: Words
}

/** The phrases of a tree in order of the text. */
export function phrasesOf(tree: Root, source: Source): Phrase[] {
  const phrases: Phrase[] = []
  collect(tree, source.text, letterBytes(source.text), phrases)
  return phrases
}

function collect(node: Nodes, text: string, bytes: Uint8Array, phrases: Phrase[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const range = rangeOf(node)
    if (range) phrases.push({start: range.start, end: range.end, words: new Words(text, bytes, range, proseIn(node, range))})
  } else if ('children' in node) {
    const {children} = node
    for (let at = 0; at < children.length; at++) {
      const child = children[at]
      if (child) collect(child, text, bytes, phrases)
    }
  }
}

function proseIn({children}: Paragraph | Heading | TableCell, range: Range): Range[] {
  const only = children[0]
  const position = children.length === 1 && only?.type === 'text' ? only.position : undefined
  // Most are text from the beginning to the end.
  if (position && position.start.offset === range.start && position.end.offset === range.end) return [range]
  const prose: Range[] = []
  for (const child of children) gatherProse(child, prose)
  return prose
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
