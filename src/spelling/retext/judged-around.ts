import type {Root, RootContent, Text} from 'mdast'
import type {Root as Prose} from 'nlcst'
import type {VFileMessage} from 'vfile-message'
import type {Source} from '../../text/source.js'
import {isBlankAt, type Range, rangeAt, rangeOf} from '../../text/spans.js'
import {ignored, toProse} from './to-nlcst.js'

/** How many characters are parsed on either side of an offset: more than a sentence. */
const margin = 400

/**
 * The longest text that is parsed at once, in characters: the English parser takes quadratic time, because each end of a sentence copies
 * everything after it.
 */
const longestPart = 4000

/** A check of prose: a plug-in of retext. */
export type ProseCheck = (prose: Prose, text: string) => readonly VFileMessage[]

/** A message of a check, without the tree that it refers to. */
export interface Judged extends Range {
  readonly actual: string | undefined
  readonly expected: readonly string[]
}

/**
 * The messages of a check about the words at some offsets (in order), in the order of the text. Only the text around them is parsed,
 * because parsing English is slow. Takes linear time.
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
  return [{...rangeAt(place), actual: actual ?? undefined, expected: expected ?? []}]
}

/** The ranges of text around the offsets, cut at spaces; those that are close together are merged. */
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

/** How many characters are searched for a space to cut at. */
const longestWord = 1000

function spaceFrom(offset: number, step: -1 | 1, text: string): number {
  let at = offset
  while (at > 0 && at < text.length && !isBlankAt(text, step < 0 ? at - 1 : at) && Math.abs(at - offset) < longestWord) at += step
  return Math.max(0, Math.min(at, text.length))
}

/** The leaves of a node between two offsets; texts are cut. The English parser ignores nesting. */
function leavesWithin(node: RootContent, {start, end}: Range, source: Source): RootContent[] {
  const {start: from, end: to} = rangeOf(node)
  if (to <= start || from >= end) return []
  if (node.type === 'text') return [cut(node, {start: Math.max(from, start), end: Math.min(to, end)}, source)]
  if (!('children' in node) || ignored.includes(node.type)) return [node]
  return node.children.flatMap((child) => leavesWithin(child, {start, end}, source))
}

/** A part of a text node, taken from its value, in which encoded words are hidden. */
function cut(node: Text, {start, end}: Range, source: Source): Text {
  const {start: from} = rangeOf(node)
  return {type: 'text', value: node.value.slice(start - from, end - from), position: source.positionAt(start, end)}
}
