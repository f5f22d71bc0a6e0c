import type {Nodes, Root, RootContent, Text} from 'mdast'
import type {Root as Prose} from 'nlcst'
import type {VFileMessage} from 'vfile-message'
import type {Source} from '../../text/source.js'
import {isBlankAt, type Range} from '../../text/spans.js'
import {beginsSmall, blocksAround, blocksOf, ignored, toProse} from './to-nlcst.js'

/**
 * The longest text that is parsed at once, in characters: the parser of English takes quadratic time, as each end of a sentence copies all
 * that follows. Hardly any paragraph is longer.
 */
const longestPiece = 4000

/** How much of a longer paragraph is parsed on either side of an offset: more than a sentence. */
const margin = 400

/** A part of a statement that is parsed by itself. Only findings from `start` to `end` count, so that none is reported twice. */
interface Piece extends Range {
  readonly tree: Root
}

/** A check of prose: a plug-in of retext. */
export type ProseCheck = (prose: Prose, text: string) => readonly VFileMessage[]

/** A message of a check, without the tree that it holds. */
export interface Judged extends Range {
  readonly actual: string | undefined
  readonly expected: readonly string[]
}

/**
 * What a check says around offsets (in order), in order of the text. Only the blocks that hold one are parsed, a few at a time. Takes linear
 * time.
 */
export function judgedAround(places: readonly number[], tree: Root, source: Source, check: ProseCheck): Judged[] {
  const pieces = piecesOf(blocksAround(places, tree, source.text), places, source)
  return pieces.flatMap((piece) => check(toProse(piece.tree, source.text), source.text).flatMap((message) => judgedIn(message, piece)))
}

function judgedIn({place, actual, expected}: VFileMessage, piece: Range): Judged[] {
  if (!place || !('start' in place)) return []
  const [start, end] = [place.start.offset, place.end.offset]
  if (start === undefined || end === undefined || start < piece.start || start >= piece.end) return []
  return [{start, end, actual: actual ?? undefined, expected: expected ?? []}]
}

/** All blocks in one piece while they are short; otherwise a piece ends before a block that begins a sentence or would make it too long. */
function piecesOf(tree: Root, places: readonly number[], source: Source): Piece[] {
  const pieces: Piece[] = []
  let blocks: RootContent[] = []
  let length = 0
  const close = () => {
    const [first, last] = [blocks[0], blocks.at(-1)]
    if (first && last) pieces.push({start: startOf(first), end: endOf(last), tree: {...tree, children: blocks}})
    blocks = []
    length = 0
  }
  for (const block of blocksOf(tree)) {
    const own = endOf(block) - startOf(block)
    if (length + own > longestPiece && (length + own > 2 * longestPiece || !beginsSmall(block, source.text))) close()
    if (own > longestPiece) {
      close()
      pieces.push(...windowsOf(block, places, source).map((window) => windowed(window, block, tree, source)))
      continue
    }
    blocks.push(block)
    length += own
  }
  close()
  return pieces
}

function windowed({start, end, shownFrom, shownTo}: Window, block: RootContent, tree: Root, source: Source): Piece {
  return {start, end, tree: {...tree, children: leavesWithin(block, {start: shownFrom, end: shownTo}, source)}}
}

/** A part of a long block, and the surroundings that are parsed with it. */
interface Window {
  start: number
  end: number
  shownFrom: number
  shownTo: number
}

/** The parts of a long block that hold the offsets, cut at spaces. */
function windowsOf(block: RootContent, places: readonly number[], {text}: Source): Window[] {
  const [from, to] = [startOf(block), endOf(block)]
  const windows: Window[] = []
  for (const place of places) {
    if (place < from || place >= to) continue
    const last = windows.at(-1)
    if (last && place - last.start < longestPiece && place < last.shownTo) {
      last.end = place + 1
      last.shownTo = Math.min(to, place + margin)
    } else windows.push({start: last ? last.end : from, end: place + 1, shownFrom: Math.max(from, place - margin), shownTo: Math.min(to, place + margin)})
  }
  return windows.map((window) => ({...window, shownFrom: blankBefore(window.shownFrom, from, text), shownTo: blankFrom(window.shownTo, to, text)}))
}

/** How far a space to cut at is looked for. */
const longestWord = 1000

function blankBefore(offset: number, least: number, text: string): number {
  for (let at = offset; at > Math.max(least, offset - longestWord); at--) if (isBlankAt(text, at - 1)) return at
  return Math.max(least, offset - longestWord)
}

function blankFrom(offset: number, most: number, text: string): number {
  for (let at = offset; at < Math.min(most, offset + longestWord); at++) if (isBlankAt(text, at)) return at
  return Math.min(most, offset + longestWord)
}

/** The leaves of a node between two offsets; texts are cut. The parser of English ignores nesting. */
function leavesWithin(node: RootContent, {start, end}: Range, source: Source, leaves: RootContent[] = []): RootContent[] {
  const [from, to] = [startOf(node), endOf(node)]
  if (to <= start || from >= end) return leaves
  if (node.type === 'text') leaves.push(cut(node, {start: Math.max(from, start), end: Math.min(to, end)}, source))
  else if (!('children' in node) || ignored.includes(node.type)) leaves.push(node)
  else for (const child of node.children) leavesWithin(child, {start, end}, source, leaves)
  return leaves
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
