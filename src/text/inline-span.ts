import type {PhrasingContent, Text} from 'mdast'
import type {Source} from './source.js'
import type {Range} from './spans.js'

/** A span that is not plain text, and the nodes that it becomes. */
export interface Span extends Range {
  readonly nodes: (source: Source) => PhrasingContent[]
}

/** The text node of a span: its value is the exact slice of the source. */
export function textNode(source: Source, start: number, end: number): Text {
  return {type: 'text', value: source.text.slice(start, end), position: source.positionAt(start, end)}
}
