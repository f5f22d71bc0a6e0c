import type {Link, Nodes, Root} from 'mdast'

/** A text node of a statement: prose without a break by anything that is none. */
export interface Passage {
  readonly text: string
  /** Its offset in the source. */
  readonly start: number
  /** Cells of a table are no sentences; their words are known to stand there, and not judged. */
  readonly isInTable: boolean
}

/** What a statement's words are read from. */
export interface Passages {
  readonly passages: readonly Passage[]
  /** URLs, addresses and code: no prose, but who writes `gerrit.example.org` knows how to spell `gerrit`. */
  readonly identifiers: readonly string[]
}

/** All prose of a tree, in order; links, code and reference entries are none. */
export function passagesOf(tree: Root): Passages {
  const passages: Passage[] = []
  const identifiers: string[] = []
  collect(tree, false)
  return {passages, identifiers}

  function collect(node: Nodes, isInTable: boolean): void {
    if (node.type === 'text') passages.push({text: node.value, start: node.position?.start.offset ?? 0, isInTable})
    else if (node.type === 'inlineCode' || node.type === 'code') identifiers.push(node.value)
    else if (node.type === 'definition') identifiers.push(node.url)
    else if (node.type === 'link') {
      identifiers.push(node.url)
      if (isLabelled(node)) for (const child of node.children) collect(child, isInTable)
    } else if ('children' in node && node.type !== 'linkReference') for (const child of node.children) collect(child, isInTable || node.type === 'table')
  }
}

/** A link whose text is prose, as in `[the text](url)`; that of a bare URL is not. */
function isLabelled(node: Link): boolean {
  return node.children.some((child) => child.type !== 'text' || !node.url.includes(child.value))
}
