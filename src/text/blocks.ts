import type {Heading, List, ListItem, Nodes, Paragraph, Root} from 'mdast'
import type {Position} from 'unist'
import {isCapitalAt} from './letters.js'
import type {Source} from './source.js'

/** A node that the parser has placed. */
export type Placed<Node> = Node & {readonly position: Position}

/** Has the parser placed this node? Every node of ours is; a tree made by hand may not be. */
function isPlaced<Node extends Nodes>(node: Node): node is Placed<Node> {
  return node.position?.start.offset !== undefined && node.position.end.offset !== undefined
}

export type Block = Heading | List | Paragraph

/** The blocks of a statement that can hold goals, in order. */
export function blocksOf(tree: Root): Placed<Block>[] {
  return tree.children.filter((node) => node.type === 'heading' || node.type === 'list' || node.type === 'paragraph').filter(isPlaced)
}

/** Below these nodes there is nothing but text, links and their like. */
export function holdsText({type}: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

/** Lists, sections and prose ask for the same blocks. Files are read one after another, and of none that was read anything is held. */
let last: {source: Source; texts: Map<Position, string>} | null = null

/** What a block says, its wrapped lines joined. */
export function textOf(source: Source, position: Position): string {
  if (last?.source !== source) last = {source, texts: new Map()}
  const before = last.texts.get(position)
  if (before !== undefined) return before
  const text = joined(source.slice(position))
  last.texts.set(position, text)
  return text
}

/** Without blanks around it, and every run of blanks one: line ends for the most part, for the other runs are one already. */
function joined(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}

/** What an item says itself, without its marker, and where. */
export function itemMention(source: Source, item: ListItem): {position: Position; text: string} | null {
  const own = item.children.find((child) => child.type === 'paragraph' || child.type === 'heading') ?? item
  return item.position && own.position ? {position: item.position, text: textOf(source, own.position)} : null
}

/** Splits running text into sentences; good enough to weigh them, not to count them. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  const ending = /[.!?:]["')\]]?\s+/g
  let start = 0
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    if (!mayBeginSentence(text, ending.lastIndex)) continue
    sentences.push(text.slice(start, match.index + 1))
    start = ending.lastIndex
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

/** A capital or a digit, or one behind a quotation mark or bracket. */
function mayBeginSentence(text: string, offset: number): boolean {
  const first = text.charAt(offset)
  const at = first !== '' && `"'([`.includes(first) ? offset + 1 : offset
  return isCapitalAt(text, at) || /\d/.test(text.charAt(at))
}
