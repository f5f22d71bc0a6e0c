import {type Block, itemsOf} from '../../text/blocks.js'
import type {Source} from '../../text/source.js'
import type {Goals} from '../nomination.js'
import {isEmptyItem} from './lists.js'
import {sentenceIntends} from './sentence-intends.js'

/** The first sentence that states an intention of the candidate; `none` if there is none. */
export function goalsInProse(blocks: readonly Block[], source: Source): Goals {
  for (const [index, block] of blocks.entries()) {
    if (leadsNothingIn(block, blocks[index + 1], source)) continue
    const items = block.node.type === 'list' ? itemsOf(block.node, source.text) : [{start: block.start, end: block.end, own: block}]
    for (const {start, end, own} of items) {
      const sentence = own.sentences.find(({text}) => sentenceIntends(text))
      if (sentence) return {form: 'prose', range: {start: sentence === own.sentences[0] ? start : sentence.start, end}, items: []}
    }
  }
  return {form: 'none', range: null, items: []}
}

/** `My goals:` above a list without content is not a goal. */
function leadsNothingIn(block: Block, next: Block | undefined, source: Source): boolean {
  if (next?.node.type !== 'list' || block.node.type === 'list') return false
  return itemsOf(next.node, source.text).every(({own}) => isEmptyItem(own.text)) && block.sentences.length === 1
}
