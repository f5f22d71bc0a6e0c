import type {Paragraph, PhrasingContent} from 'mdast'
import {textNode} from './inline-span.js'
import type {Source} from './source.js'
import {rangeOf} from './spans.js'

/**
 * The part of a paragraph between two offsets, as a list of one paragraph, or of none if the part is empty. A text that extends beyond the
 * offsets is cut.
 */
export function paragraphBetween({children}: Paragraph, from: number, to: number, source: Source): Paragraph[] {
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
