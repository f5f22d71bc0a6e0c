import {type Block, itemsOf} from '../../text/blocks.js'
import type {Source} from '../../text/source.js'
import type {Range} from '../../text/spans.js'
import type {Goals} from '../nomination.js'
import {isEmptyItem} from './lists.js'
import {sentenceIntends} from './sentence-intends.js'

/** A sentence that may say what the candidate intends. */
export interface ProseSentence {
  readonly text: string
  /** From its own start, or that of its paragraph or item if it is the first, to the end of that. */
  readonly range: Range
}

/** The first sentence that states an intention of the candidate; `none` if there is none. */
export function goalsInProse(blocks: readonly Block[], source: Source): Goals {
  for (const {text, range} of proseSentences(blocks, source)) if (sentenceIntends(text)) return {form: 'prose', range, items: []}
  return {form: 'none', range: null, items: []}
}

/** The sentences of a statement that may state an intention, in order. */
export function* proseSentences(blocks: readonly Block[], source: Source): Generator<ProseSentence> {
  for (const [index, block] of blocks.entries()) {
    if (leadsNothingIn(block, blocks[index + 1], source)) continue
    const items = block.node.type === 'list' ? itemsOf(block.node, source.text) : [{start: block.start, end: block.end, own: block}]
    for (const {start, end, own} of items)
      for (const sentence of own.sentences) yield {text: sentence.text, range: {start: sentence === own.sentences[0] ? start : sentence.start, end}}
  }
}

/** `My goals:` above a list without content is not a goal. */
function leadsNothingIn(block: Block, next: Block | undefined, source: Source): boolean {
  if (next?.node.type !== 'list' || block.node.type === 'list') return false
  return itemsOf(next.node, source.text).every(({own}) => isEmptyItem(own.text)) && block.sentences.length === 1
}
