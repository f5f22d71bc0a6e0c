import type {Root} from 'mdast'
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
