import type {Definition, DefinitionData, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {findEntries} from './entries.js'
import {parseInline} from './inline.js'
import {textNode} from './inline-span.js'
import type {Source} from './source.js'
import {rangeOf} from './spans.js'

const processor = unified().use(remarkParse).freeze()

/**
 * Reads a statement in Markdown: remark-parse's tree, and in it, as nodes, what statements hold beside Markdown: bare links, code, and
 * entries of the plain-text dialect (`[1] https://…`) with their citations. A text node's value is the exact slice of the source.
 */
export function parseMarkdown(source: Source): Root {
  // remark-parse drops a byte order mark, which moves every place; a space does not.
  const tree = processor.parse(source.text.replace(/^\uFEFF/, ' '))
  const labels = new Set<string>()
  visit(tree, (node) => {
    const {start, end} = rangeOf(node)
    node.position = source.positionAt(start, end)
    if (node.type !== 'definition') return
    labels.add(node.identifier)
    node.data = linkPlace(source, start, end)
  })
  const entries = findEntries(source).filter(({identifier}) => !labels.has(identifier))
  for (const {identifier} of entries) labels.add(identifier)
  tree.children = tree.children.flatMap((node) => (node.type === 'paragraph' ? withEntries(node, entries, source) : [node]))
  readInlineContent(tree, source, labels)
  return tree
}

/** Takes every text apart, but the texts of links, which are one. */
function readInlineContent(tree: Root, source: Source, labels: ReadonlySet<string>): void {
  visit(tree, 'text', (node, index, parent) => {
    const {start, end} = rangeOf(node)
    const isLinked = parent?.type === 'link' || parent?.type === 'linkReference'
    const nodes = isLinked ? [textNode(source, start, end)] : parseInline(source, start, end, labels)
    if (!parent || index === undefined) return
    parent.children.splice(index, 1, ...nodes)
    return index + nodes.length
  })
}

/** A paragraph whose lines hold entries, taken apart at them. */
function withEntries(paragraph: Paragraph, entries: readonly Definition[], source: Source): RootContent[] {
  const {start, end} = rangeOf(paragraph)
  const within = entries.filter((entry) => rangeOf(entry).start >= start && rangeOf(entry).end <= end)
  if (within.length === 0) return [paragraph]
  const parts: RootContent[] = []
  let at = start
  for (const entry of within) {
    const {start: entryStart, end: entryEnd} = rangeOf(entry)
    parts.push(...paragraphBetween(paragraph, at, entryStart, source), entry)
    at = entryEnd
  }
  return [...parts, ...paragraphBetween(paragraph, at, end, source)]
}

/** What a paragraph holds between two offsets; a text that goes beyond them is cut. */
function paragraphBetween({children}: Paragraph, from: number, to: number, source: Source): Paragraph[] {
  const text = source.text.slice(from, to)
  if (text.trim() === '') return []
  const start = from + text.length - text.trimStart().length
  const end = from + text.trimEnd().length
  const kept = children.flatMap((child): PhrasingContent[] => {
    const {start: childStart, end: childEnd} = rangeOf(child)
    if (childStart >= start && childEnd <= end) return [child]
    const [cutStart, cutEnd] = [Math.max(childStart, start), Math.min(childEnd, end)]
    return child.type === 'text' && cutStart < cutEnd ? [textNode(source, cutStart, cutEnd)] : []
  })
  return kept.length === 0 ? [] : [{type: 'paragraph', children: kept, position: source.positionAt(start, end)}]
}

/** Where the link of `[label]: <link> "title"` stands. */
function linkPlace(source: Source, start: number, end: number): DefinitionData {
  const [before, link] = /^\[(?:\\.|[^\]\\])*\]:\s*<?([^\s>]+)/.exec(source.text.slice(start, end)) ?? []
  if (before === undefined || link === undefined) return {}
  const linkStart = start + before.length - link.length
  return {urlPosition: source.positionAt(linkStart, linkStart + link.length)}
}
