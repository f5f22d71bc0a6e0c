import type {Node, Root} from 'mdast'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Root as Prose} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'

/** What of a statement is no prose. */
const ignored = ['link', 'linkReference', 'inlineCode', 'code', 'definition']

/** The bridge from the tree of a statement to retext: sentences and words with their places in the source. */
export function toProse(tree: Root, text: string): Prose {
  return toNlcst(tree, new VFile({value: text}), ParseEnglish, {ignore: ignored})
}

/** The prose of only those blocks that hold one of the places (offsets in the source): a parser of English costs too much for all. */
export function proseAround(places: readonly number[], tree: Root, text: string): Prose {
  const isAround = ({position}: Node) => places.some((place) => position && place >= (position.start.offset ?? 0) && place < (position.end.offset ?? place))
  const blocks = tree.children.filter(isAround).map((block) => (block.type === 'list' ? {...block, children: block.children.filter(isAround)} : block))
  return toProse({...tree, children: blocks}, text)
}
