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

/** Passages as few values, which are sent to another thread in a fraction of the time of many. */
export interface PackedPassages {
  /** The texts of all passages, one behind the other. */
  readonly texts: string
  /** Of each passage its offset in the source and its length, which is below nought where it stands in a table. */
  readonly places: readonly number[]
  readonly identifiers: readonly string[]
}

/** All prose of a tree, in order; links, code and reference entries are none. */
export function passagesOf(tree: Root): Passages {
  return unpack(pack(tree))
}

/** The same, packed. */
export function pack(tree: Root): PackedPassages {
  const packed: Packing = {texts: '', places: [], identifiers: []}
  collect(tree, packed, false)
  return packed
}

interface Packing extends PackedPassages {
  texts: string
  readonly places: number[]
  readonly identifiers: string[]
}

function collect(node: Nodes, packed: Packing, isInTable: boolean): void {
  if (node.type === 'text') {
    packed.texts += node.value
    packed.places.push(node.position?.start.offset ?? 0, isInTable ? -node.value.length : node.value.length)
  } else if (node.type === 'link') {
    packed.identifiers.push(node.url)
    if (isLabelled(node)) collectAll(node.children, packed, isInTable)
  } else if (node.type === 'inlineCode' || node.type === 'code') packed.identifiers.push(node.value)
  else if (node.type === 'definition') packed.identifiers.push(node.url)
  else if ('children' in node && node.type !== 'linkReference') collectAll(node.children, packed, isInTable || node.type === 'table')
}

function collectAll(nodes: readonly Nodes[], packed: Packing, isInTable: boolean): void {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (node) collect(node, packed, isInTable)
  }
}

/** A link whose text is prose, as in `[the text](url)`; that of a bare URL is not. */
function isLabelled(node: Link): boolean {
  return node.children.some((child) => child.type !== 'text' || !node.url.includes(child.value))
}

export function unpack({texts, places, identifiers}: PackedPassages): Passages {
  const passages: Passage[] = []
  let end = 0
  for (let at = 0; at < places.length; at += 2) {
    const begin = end
    const length = places[at + 1] ?? 0
    end += Math.abs(length)
    passages.push({text: texts.slice(begin, end), start: places[at] ?? 0, isInTable: length < 0})
  }
  return {passages, identifiers}
}
