import type {PhrasingContent} from 'mdast'
import {citationsIn} from './inline-citations.js'
import {codeIn} from './inline-code.js'
import {linksIn} from './inline-links.js'
import {type Span, textNode} from './inline-span.js'
import type {Source} from './source.js'

/**
 * Parses the inline content between two offsets of a plain-text statement: links, citations, code, and the text between them. `labels`
 * holds the identifiers of the entries that `findEntries` found; a citation of any other label stays text, as in mdast. `_` and `*` have no
 * meaning. The nodes tile the span in order, and a text node's value is the exact slice of the source, including line ends and indents.
 * Never throws; takes linear time.
 */
export function parseInline(source: Source, start: number, end: number, labels: ReadonlySet<string>): PhrasingContent[] {
  const text = source.text.slice(start, end)
  const spans: Span[] = []
  linksIn(text, start, spans)
  citationsIn(text, start, labels, spans)
  codeIn(text, start, spans)
  if (spans.length === 0) return start < end ? [textNode(source, start, end)] : []
  const nodes: PhrasingContent[] = []
  let at = start
  for (const span of withoutOverlap(spans)) {
    if (at < span.start) nodes.push(textNode(source, at, span.start))
    nodes.push(...span.nodes(source))
    at = span.end
  }
  if (at < end) nodes.push(textNode(source, at, end))
  return nodes
}

/** Of overlapping spans, keeps the one that begins first; of those that begin together, the longest. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  let end = -1
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}
