import type {Nodes, Root, RootContent, Text} from 'mdast'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Root as Prose} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'
import {isBlankAt} from '../text/spans.js'
import type {Passage} from './prose-runs.js'

/** What of a statement is no prose. */
export const ignored: readonly string[] = ['link', 'linkReference', 'inlineCode', 'code', 'definition']

/** The bridge from the tree of a statement to retext: sentences and words with their places in the source. */
export function toProse(tree: Root, text: string): Prose {
  return toNlcst(tree, new VFile({value: text}), ParseEnglish, {ignore: [...ignored]})
}

/**
 * The tree with only those blocks that hold one of the places (offsets in the source, in order): a parser of English costs too much for
 * all. It joins a block that begins with a small letter to the one before, which then comes along.
 */
export function blocksAround(places: readonly number[], tree: Root, text: string): Root {
  const blocks = blocksOf(tree)
  const isAround = blocks.map(({position}) => holdsAny(places, position?.start.offset ?? 0, position?.end.offset ?? text.length))
  const goesOn = (index: number) => beginsSmall(blocks[index], text)
  const isNeeded = (index: number) => isAround[index] || (isAround[index - 1] && goesOn(index)) || (isAround[index + 1] && goesOn(index + 1))
  return {...tree, children: blocks.filter((_, index) => isNeeded(index))}
}

/** Paragraphs and their like; of lists the items. */
export function blocksOf(tree: Root): RootContent[] {
  return tree.children.flatMap((block): RootContent[] => (block.type === 'list' ? block.children : [block]))
}

/** Whether the first letter of a block is a small one; of one that begins with many other characters it may be. */
export function beginsSmall(block: Nodes | undefined, text: string): boolean {
  const start = block?.position?.start.offset
  return start !== undefined && !/^\P{L}{0,40}(?!\p{Ll})\p{L}/u.test(text.slice(start, start + 80))
}

function holdsAny(places: readonly number[], start: number, end: number): boolean {
  let low = 0
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (places[low] ?? end) < end
}

/** The stretch without blanks around a place, between two offsets: a word with the stops and hyphens beside it. Offsets, the end not included. */
export function stretchAround(place: number, text: string, from = 0, to = text.length): [number, number] {
  let [start, end] = [place, place]
  while (start > from && !isBlankAt(text, start - 1)) start--
  while (end < to && !isBlankAt(text, end)) end++
  return [start, end]
}

/** The prose of only those stretches without blanks that hold one of the places (in order), each by itself: enough for what looks at single words. */
export function stretchesAround(places: readonly number[], passages: readonly Passage[], text: string): Prose {
  const stretches: Text[] = []
  let next = 0
  for (const {text: value, start: from, isInTable} of passages) {
    if (isInTable) continue
    const to = from + value.length
    while ((places[next] ?? to) < from) next++
    for (let place = places[next]; place !== undefined && place < to; place = places[next]) {
      const [start, end] = stretchAround(place, text, from, to)
      stretches.push(textAt(start, end, 2 * stretches.length + 1, value.slice(start - from, end - from)))
      while ((places[next] ?? end) < end) next++
    }
  }
  return {type: 'RootNode', children: inPortions(stretches).flatMap((portion) => portionOf(portion, text).children)}
}

/** The parser takes time with the square of what it gets at once. */
const stretchesAtOnce = 200

function inPortions(stretches: readonly Text[]): Text[][] {
  const portions: Text[][] = []
  for (let at = 0; at < stretches.length; at += stretchesAtOnce) portions.push(stretches.slice(at, at + stretchesAtOnce))
  return portions
}

function portionOf(stretches: Text[], text: string): Prose {
  const end = {line: 2 * stretches.length + 1, column: 1, offset: text.length}
  return toProse({type: 'root', children: stretches, position: {start: {line: 1, column: 1, offset: 0}, end}}, text)
}

/** A text node. A line number that differs by more than one keeps it apart from others; of its place only the offsets count. */
function textAt(start: number, end: number, line: number, value: string): Text {
  return {type: 'text', value, position: {start: {line, column: 1, offset: start}, end: {line, column: 1, offset: end}}}
}
