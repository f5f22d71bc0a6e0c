import type {Root} from 'mdast'
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
