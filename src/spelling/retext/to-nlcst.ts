import type {Nodes, Root, RootContent} from 'mdast'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Root as Prose} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'

/** Nodes that are not prose. */
export const ignored: readonly string[] = ['link', 'linkReference', 'inlineCode', 'code', 'definition']

/** A statement's tree as retext's: sentences and words with their positions in the source. */
export function toProse(tree: Root, text: string): Prose {
  return toNlcst(tree, new VFile({value: text}), ParseEnglish, {ignore: [...ignored]})
}

/**
 * The tree with only the blocks that hold one of the offsets (in order), because parsing English is slow. The parser joins a block that
 * begins in lower case to the one before, which is then kept too.
 */
export function blocksAround(places: readonly number[], tree: Root, text: string): Root {
  const blocks = blocksOf(tree)
  const isAround = blocks.map(({position}) => holdsAny(places, position?.start.offset ?? 0, position?.end.offset ?? text.length))
  const goesOn = (index: number) => beginsSmall(blocks[index], text)
  const isNeeded = (index: number) => isAround[index] || (isAround[index - 1] && goesOn(index)) || (isAround[index + 1] && goesOn(index + 1))
  return {...tree, children: blocks.filter((_, index) => isNeeded(index))}
}

/** Paragraphs and the like; lists as their items. */
export function blocksOf(tree: Root): RootContent[] {
  return tree.children.flatMap((block): RootContent[] => (block.type === 'list' ? block.children : [block]))
}

/** Whether the first letter of a block is in lower case; true too if the block begins with many other characters. */
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
