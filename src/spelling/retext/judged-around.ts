import type {Nodes, Root, RootContent, Text} from 'mdast'
import type {Root as Prose} from 'nlcst'
import type {VFileMessage} from 'vfile-message'
import type {Source} from '../../text/source.js'
import {isBlankAt, type Range} from '../../text/spans.js'
import {ignored, toProse} from './to-nlcst.js'

/** How much is parsed on either side of an offset: more than a sentence. */
const margin = 400

/**
 * The longest text that is parsed at once, in characters: the parser of English takes quadratic time, as each end of a sentence copies all
 * that follows.
 */
const longestPart = 4000

/** A check of prose: a plug-in of retext. */
export type ProseCheck = (prose: Prose, text: string) => readonly VFileMessage[]

/** A message of a check, without the tree that it holds. */
export interface Judged extends Range {
  readonly actual: string | undefined
  readonly expected: readonly string[]
}

/**
 * What a check says of the words at some offsets (in order), in order of the text. Only the text around them is parsed, because parsing
 * English is slow. Takes linear time.
 */
export function judgedAround(offsets: readonly number[], tree: Root, source: Source, check: ProseCheck): Judged[] {
  const wanted = new Set(offsets)
  return partsAround(offsets, source.text).flatMap((part) => {
    const shown = {...tree, children: tree.children.flatMap((block) => leavesWithin(block, part, source))}
    return check(toProse(shown, source.text), source.text)
      .flatMap(judgedOf)
      .filter(({start}) => wanted.delete(start))
  })
}

function judgedOf({place, actual, expected}: VFileMessage): Judged[] {
  if (!place || !('start' in place)) return []
  const [start, end] = [place.start.offset, place.end.offset]
  return start === undefined || end === undefined ? [] : [{start, end, actual: actual ?? undefined, expected: expected ?? []}]
}

/** The text around the offsets, cut at spaces; what is around near ones is one part. */
function partsAround(offsets: readonly number[], text: string): Range[] {
  const parts: {start: number; end: number}[] = []
  for (const offset of offsets) {
    const [start, end] = [spaceFrom(offset - margin, -1, text), spaceFrom(offset + margin, 1, text)]
    const last = parts.at(-1)
    if (last && start <= last.end && end - last.start <= longestPart) last.end = end
    else parts.push({start, end})
  }
  return parts
}

/** How far a space to cut at is looked for. */
const longestWord = 1000

function spaceFrom(offset: number, step: -1 | 1, text: string): number {
  let at = offset
  while (at > 0 && at < text.length && !isBlankAt(text, step < 0 ? at - 1 : at) && Math.abs(at - offset) < longestWord) at += step
  return Math.max(0, Math.min(at, text.length))
}

/** The leaves of a node between two offsets; texts are cut. The parser of English ignores nesting. */
function leavesWithin(node: RootContent, {start, end}: Range, source: Source): RootContent[] {
  const [from, to] = [startOf(node), endOf(node)]
  if (to <= start || from >= end) return []
  if (node.type === 'text') return [cut(node, {start: Math.max(from, start), end: Math.min(to, end)}, source)]
  if (!('children' in node) || ignored.includes(node.type)) return [node]
  return node.children.flatMap((child) => leavesWithin(child, {start, end}, source))
}

/** A part of a text node, from its value, in which encoded words are hidden. */
function cut(node: Text, {start, end}: Range, source: Source): Text {
  const from = startOf(node)
  return {type: 'text', value: node.value.slice(start - from, end - from), position: source.positionAt(start, end)}
}

function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0
}

function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0
}
