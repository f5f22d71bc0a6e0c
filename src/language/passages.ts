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

/** Collects all prose, in order; links, code and reference entries are none. */
export function passagesOf(tree: Root): Passages {
  const passages: Passage[] = []
  const identifiers: string[] = []
  const walk = (node: Nodes, isInTable: boolean) => {
    if (node.type === 'text') passages.push({text: node.value, start: node.position?.start.offset ?? 0, isInTable})
    else if (node.type === 'link') {
      identifiers.push(node.url)
      if (isLabelled(node)) for (const child of node.children) walk(child, isInTable)
    } else if (node.type === 'inlineCode' || node.type === 'code') identifiers.push(node.value)
    else if (node.type === 'definition') identifiers.push(node.url)
    else if ('children' in node && node.type !== 'linkReference') for (const child of node.children) walk(child, isInTable || node.type === 'table')
  }
  walk(tree, false)
  return {passages, identifiers}
}

/** A link whose text is prose, as in `[the text](url)`; that of a bare URL is not. */
function isLabelled(node: Link): boolean {
  return node.children.some((child) => child.type !== 'text' || !node.url.includes(child.value))
}

/** Passages as few values, which are sent to another thread in a fraction of the time of many. */
export interface PackedPassages {
  /** The texts of all passages, one behind the other. */
  readonly texts: string
  /** Of each passage its offset in the source and its length. */
  readonly places: readonly number[]
  /** The numbers of those in tables. */
  readonly inTables: ReadonlySet<number>
  readonly identifiers: readonly string[]
}

export function pack({passages, identifiers}: Passages): PackedPassages {
  return {
    texts: passages.map(({text}) => text).join(''),
    places: passages.flatMap(({text, start}) => [start, text.length]),
    inTables: new Set(passages.flatMap(({isInTable}, number) => (isInTable ? [number] : []))),
    identifiers,
  }
}

export function unpack({texts, places, inTables, identifiers}: PackedPassages): Passages {
  const passages: Passage[] = []
  let end = 0
  for (let at = 0; at < places.length; at += 2) {
    const begin = end
    end += places[at + 1] ?? 0
    passages.push({text: texts.slice(begin, end), start: places[at] ?? 0, isInTable: inTables.has(passages.length)})
  }
  return {passages, identifiers}
}
