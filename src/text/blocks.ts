import type {Heading, List, Nodes, Paragraph, Root} from 'mdast'
import {Passage} from './passage.js'
import {type Range, rangeOf} from './spans.js'

/** A heading, list or paragraph, with the text that it holds. */
export class Block<Node extends Nodes = Heading | List | Paragraph> extends Passage {
  readonly node: Node

  constructor(source: string, node: Node) {
    super(source, rangeOf(node))
    this.node = node
  }
}

/** The blocks of a statement that can hold goals, in order. */
export function blocksOf(tree: Root, source: string): Block[] {
  return tree.children.flatMap((node) => (node.type === 'heading' || node.type === 'list' || node.type === 'paragraph' ? new Block(source, node) : []))
}

/** The range of a list item, and the passage with its own text: without the marker and without nested lists. */
export interface Item extends Range {
  readonly own: Passage
}

/** The items of a list. */
export function itemsOf(list: List, source: string): Item[] {
  return list.children.map((item) => {
    const own = item.children.find((child) => child.type === 'paragraph' || child.type === 'heading') ?? item
    return {...rangeOf(item), own: new Block(source, own)}
  })
}

/** Whether a node holds only inline content: text, links and similar. */
export function holdsText({type}: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}
