import type {Root} from 'mdast'
import {rangeOf} from '../spans.js'
import {eachNode} from '../walk.js'
import type {EncodedSpan} from './quoted-printable.js'

/** Replaces each letter; it keeps the words on both sides apart, and no reader treats it as part of a word. */
const filler = ','

/**
 * Removes encoded words from the texts of a tree. Decoded, they may name teams and people, but their spelling must not be checked, because
 * the file has other characters at their places. Changes the tree.
 */
export function withoutEncoded(tree: Root, encoded: readonly EncodedSpan[]): Root {
  if (encoded.length === 0) return tree
  let next = 0
  eachNode(tree, (node) => {
    if (node.type !== 'text') return
    const from = rangeOf(node).start
    const to = from + node.value.length
    while ((encoded[next]?.end ?? to) <= from) next++
    const parts: string[] = []
    let done = 0
    for (let at = next; (encoded[at]?.start ?? to) < to; at++) {
      const [start, end] = [Math.max(from, encoded[at]?.start ?? to) - from, Math.min(to, encoded[at]?.end ?? to) - from]
      parts.push(node.value.slice(done, start), node.value.slice(start, end).replace(/\S/g, filler))
      done = end
    }
    if (done > 0) node.value = parts.join('') + node.value.slice(done)
  })
  return tree
}
