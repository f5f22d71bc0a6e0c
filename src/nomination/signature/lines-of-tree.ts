import type {Root} from 'mdast'
import {holdsText} from '../../text/blocks.js'
import type {Source} from '../../text/source.js'
import {eachNode} from '../../text/walk.js'
import {isBareLink} from '../goals/item-marks.js'

/** Numbers of lines, from 1, by what they belong to. */
export interface LinesOfTree {
  /** Reference entries. */
  readonly entries: ReadonlySet<number>
  /** Lists of at least two items: an item is not a signature. */
  readonly items: ReadonlySet<number>
}

/** Which lines of a statement belong to reference entries, and which to lists. */
export function linesOfTree(tree: Root, source: Source): LinesOfTree {
  const entries = new Set<number>()
  const items = new Set<number>()
  eachNode(tree, (node) => {
    const isList =
      node.type === 'list' &&
      node.children.length > 1 &&
      !node.data?.isInline &&
      !node.children.every(({position}) => position && isBareLink(source.slice(position)))
    if (!isList && node.type !== 'definition') return !holdsText(node)
    for (let line = node.position?.start.line ?? 1; line <= (node.position?.end.line ?? 0); line++) (isList ? items : entries).add(line)
    return true
  })
  return {entries, items}
}
