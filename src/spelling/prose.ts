import type {Link, Nodes, Root} from 'mdast'

/** A text node of a statement: prose that nothing interrupts. */
export interface ProseText {
  readonly text: string
  /** Its offset in the source. */
  readonly start: number
}

/** What a statement's words are read from. */
export interface Prose {
  readonly texts: readonly ProseText[]
  /** URLs, addresses and code are not prose, but whoever writes `gerrit.example.org` knows how to spell `gerrit`. */
  readonly identifiers: readonly string[]
}

/** The prose of a tree, in order; links, code and reference entries are left out. */
export function proseOf(tree: Root): Prose {
  const texts: ProseText[] = []
  const identifiers: string[] = []
  collect(tree)
  return {texts, identifiers}

  function collect(node: Nodes): void {
    if (node.type === 'text') texts.push({text: node.value, start: node.position?.start.offset ?? 0})
    else if (node.type === 'inlineCode' || node.type === 'code') identifiers.push(node.value)
    else if (node.type === 'definition') identifiers.push(node.url)
    else if (node.type === 'link') {
      identifiers.push(node.url)
      if (isLabelled(node)) node.children.forEach(collect)
    } else if ('children' in node && node.type !== 'linkReference') node.children.forEach(collect)
  }
}

/** A link whose text is prose, as in `[the text](url)`; that of a bare URL is not. */
function isLabelled(node: Link): boolean {
  return node.children.some((child) => child.type !== 'text' || !node.url.includes(child.value))
}
