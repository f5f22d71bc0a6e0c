import type {LinkReference, PhrasingContent} from 'mdast'
import {isArrayIndex} from './array-index.js'
import {type Span, textNode} from './inline-span.js'
import {identifierOf, type LabelPart, labelParts} from './label.js'
import type {Source} from './source.js'

const bracketed = /(?<!\\)\[(\^?[^[\]\n]{1,60})\](?!\()(?:\[([^[\]\n]{1,40})\])?(?:_(?!\w))?/g

/**
 * Adds the citations of labels that have an entry: `[1]`, `[TP]`, `[^1]`, `[1]_`, `[1, 2]`, `[1-3]`, Markdown's `[text][1]`. Each of
 * several labels in one pair of brackets gets its own node; the first includes the opening bracket, the last the closing one.
 */
export function citationsIn(text: string, offset: number, labels: ReadonlySet<string>, spans: Span[]): void {
  if (labels.size === 0) return
  bracketed.lastIndex = 0
  for (let match = bracketed.exec(text); match; match = bracketed.exec(text)) {
    const [whole, content = '', second] = match
    const start = offset + match.index
    if (isArrayIndex(text, match.index)) continue
    const isFull = second !== undefined && !isCitedItself(content, second, labels) && labels.has(identifierOf(second))
    if (isFull) {
      spans.push(fullReference(start, start + whole.length, content, second))
      continue
    }
    const end = second === undefined ? start + whole.length : start + content.length + 2
    // The second pair of brackets is a citation of its own.
    if (second !== undefined) bracketed.lastIndex = end - offset
    const parts = labelParts(content)
    if (parts.length > 0 && parts.every(({label}) => labels.has(identifierOf(label)))) spans.push(references(start, end, parts))
  }
}

/** In `[1][2]` the first is a citation too, and in `[1][c1]` if it has an entry; otherwise it is the text of a link. */
function isCitedItself(content: string, second: string, labels: ReadonlySet<string>): boolean {
  return (isNumber(content) && isNumber(second)) || labelParts(content).some(({label}) => labels.has(identifierOf(label)))
}

function isNumber(label: string): boolean {
  return /^\^?\d{1,3}$/.test(label)
}

function references(start: number, end: number, parts: readonly LabelPart[]): Span {
  return {
    start,
    end,
    nodes: (source): PhrasingContent[] =>
      parts.flatMap(({label, index}, number) => {
        const from = start + 1 + index
        const to = from + label.length
        const next = parts[number + 1]
        const node = reference(source, number === 0 ? start : from, next ? to : end, from, label)
        return next ? [node, textNode(source, to, start + 1 + next.index)] : [node]
      }),
  }
}

function reference(source: Source, start: number, end: number, labelAt: number, label: string): LinkReference {
  return {
    type: 'linkReference',
    referenceType: 'shortcut',
    identifier: identifierOf(label),
    label,
    position: source.positionAt(start, end),
    children: [textNode(source, labelAt, labelAt + label.length)],
  }
}

function fullReference(start: number, end: number, content: string, label: string): Span {
  return {
    start,
    end,
    nodes: (source): LinkReference[] => [
      {
        type: 'linkReference',
        referenceType: 'full',
        identifier: identifierOf(label),
        label,
        position: source.positionAt(start, end),
        children: [textNode(source, start + 1, start + 1 + content.length)],
      },
    ],
  }
}
