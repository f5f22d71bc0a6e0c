import type {List, Root} from 'mdast'
import {holdsText} from '../../text/blocks.js'
import type {Source} from '../../text/source.js'
import {eachNode} from '../../text/walk.js'
import {isContactItem} from '../contact.js'
import {isBareLink} from '../goals/item-marks.js'

/** Line numbers, from 1, by kind. */
export interface LinesOfTree {
  /** Reference entries. */
  readonly entries: ReadonlySet<number>
  /** Lists of at least two items, because an item is not a signature. */
  readonly items: ReadonlySet<number>
}

/** Whether most items of a list are links and contact data, as people put below their names. */
function isAboutPerson({children}: List, source: Source): boolean {
  const texts = children.map(({position}) => (position ? source.slice(position).replace(/^\S{1,3}\s+/, '') : ''))
  return texts.filter((text) => isBareLink(text) || isContactItem(text)).length * 2 > texts.length
}

/** Finds the lines of a statement that belong to reference entries, and those that belong to lists. */
export function linesOfTree(tree: Root, source: Source): LinesOfTree {
  const entries = new Set<number>()
  const items = new Set<number>()
  eachNode(tree, (node) => {
    const isList = node.type === 'list' && node.children.length > 1 && !node.data?.isInline && !isAboutPerson(node, source)
    if (!isList && node.type !== 'definition') return !holdsText(node)
    for (let line = node.position?.start.line ?? 1; line <= (node.position?.end.line ?? 0); line++) (isList ? items : entries).add(line)
    return true
  })
  return {entries, items}
}
