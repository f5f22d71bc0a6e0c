import type {Definition, DefinitionData, Paragraph, Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {paragraphBetween} from './cut-paragraph.js'
import {findEntries} from './entries.js'
import {parseInline} from './inline.js'
import {textNode} from './inline-span.js'
import {withDialectLists} from './markdown-lists.js'
import type {Source} from './source.js'
import {rangeOf} from './spans.js'

const processor = unified().use(remarkParse).freeze()

/**
 * Parses a statement in Markdown: remark-parse's tree, plus nodes for what statements hold in addition: bare links, code, lists of the
 * plain-text dialect (`1/ …`, `• …`), and its entries (`[1] https://…`) with their citations. A text node's value is the exact slice of the
 * source.
 */
export function parseMarkdown(source: Source): Root {
  // remark-parse drops a byte order mark, which would shift all offsets, so a space replaces it.
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
  const blocks = tree.children.flatMap((node) => (node.type === 'paragraph' ? withEntries(node, entries, source) : [node]))
  tree.children = withDialectLists(blocks, source)
  readInlineContent(tree, source, labels)
  return tree
}

/** Splits every text node into inline content, except the texts of links. */
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

/** Splits a paragraph at the lines that hold entries. */
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

/** The place of the link in `[label]: <link> "title"`. */
function linkPlace(source: Source, start: number, end: number): DefinitionData {
  const [before, link] = /^\[(?:\\.|[^\]\\])*\]:\s*<?([^\s>]+)/.exec(source.text.slice(start, end)) ?? []
  if (before === undefined || link === undefined) return {}
  const linkStart = start + before.length - link.length
  return {urlPosition: source.positionAt(linkStart, linkStart + link.length)}
}
