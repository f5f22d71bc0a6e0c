import type {Nodes, Root} from 'mdast'
import {holdsText} from './blocks.js'
import {Passage} from './passage.js'
import {type Range, rangeOf} from './spans.js'
import {eachNode} from './walk.js'
import {Words} from './words.js'

/** A paragraph, heading or table cell, and its words. Names and sentences do not extend beyond one. */
export class Phrase extends Passage {
  readonly words: Words
  /** Its running text, in order: everything except addresses, citations and code. */
  readonly prose: readonly Range[]

  constructor(source: string, node: Nodes) {
    const range = rangeOf(node)
    super(source, range)
    this.prose = proseUnder(node)
    this.words = new Words(source, range, this.prose)
  }
}

/** The phrases of a tree in order of the text. */
export function phrasesOf(tree: Root, source: string): Phrase[] {
  const phrases: Phrase[] = []
  eachNode(tree, (node) => {
    if (holdsText(node)) phrases.push(new Phrase(source, node))
    return !holdsText(node)
  })
  return phrases
}

/** The text nodes below a node, without addresses, citations and code, which are not the statement's own words. */
function proseUnder(phrase: Nodes): Range[] {
  const prose: Range[] = []
  eachNode(phrase, (node) => {
    if (node.type === 'text') prose.push(rangeOf(node))
    return node.type !== 'linkReference' && !isBareAddress(node)
  })
  return prose
}

/** An address without a text of its own, with or without angle brackets; not `[text](address)`. */
function isBareAddress(node: Nodes): boolean {
  const text = node.type === 'link' && node.children[0]?.type === 'text' ? node.children[0].value : null
  return node.type === 'link' && (node.url === text || node.url === `mailto:${text}`)
}
