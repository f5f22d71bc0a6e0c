import type {Nodes, Root, RootContent} from 'mdast'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Root as Prose} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'

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
