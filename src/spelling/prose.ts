import type {Link, Nodes, Root} from 'mdast'
import {rangeOf} from '../text/spans.js'

/** A text node of a statement: prose that nothing interrupts. */
export interface ProseText {
  readonly text: string
  /** Its offset in the source. */
  readonly start: number
}

/** The parts of a statement that its words are read from. */
export interface Prose {
  readonly texts: readonly ProseText[]
  /** Parts that are not prose: URLs, addresses and code. Somebody who writes `gerrit.example.org` knows how to spell `gerrit`. */
  readonly identifiers: readonly string[]
}

/** The prose of a tree, in order; without links, code and reference entries. */
export function proseOf(tree: Root): Prose {
  const texts: ProseText[] = []
  const identifiers: string[] = []
  collect(tree)
  return {texts, identifiers}

  function collect(node: Nodes): void {
    if (node.type === 'text') texts.push({text: node.value, start: rangeOf(node).start})
    else if (node.type === 'inlineCode' || node.type === 'code') identifiers.push(node.value)
    else if (node.type === 'definition') identifiers.push(node.url)
    else if (node.type === 'link') {
      identifiers.push(node.url)
      if (isLabelled(node)) node.children.forEach(collect)
    } else if ('children' in node && node.type !== 'linkReference') node.children.forEach(collect)
  }
}

/** Whether a link's text is prose, as in `[the text](url)`; that of a bare URL is not. */
function isLabelled(node: Link): boolean {
  return node.children.some((child) => child.type !== 'text' || !node.url.includes(child.value))
}
