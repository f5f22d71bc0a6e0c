import type {List, ListItem} from 'mdast'
import {Block} from '../../text/blocks.js'
import type {Line} from '../../text/lines.js'
import type {Source} from '../../text/source.js'

/** The line below the header of a table, `|---|:--:|`. */
const delimiter = /^\|?[ \t]{0,9}:?-{1,99}:?[ \t]{0,9}\|[-:| \t]{0,999}$/

/** A Markdown table as a list whose items are the first cell with words in each row; null for any other block. */
export function tableAsList({node, start, end}: Block, source: Source): Block | null {
  if (node.type !== 'paragraph') return null
  const [head, below, ...rows] = source.lines.slice(source.lineAt(start) - 1, source.lineAt(end))
  if (!head?.text.includes('|') || !below || !delimiter.test(below.text)) return null
  const children = rows.flatMap((row) => itemOf(row, source) ?? [])
  if (children.length === 0) return null
  // As for lists in running text, the words before it must say that these are goals.
  const list: List = {type: 'list', ordered: false, spread: false, data: {isInline: true}, children, position: source.positionAt(start, end)}
  return new Block(source.text, list)
}

function itemOf(row: Line, source: Source): ListItem | null {
  let next = row.start
  for (const cell of row.text.split('|')) {
    const start = next + cell.length - cell.trimStart().length
    next += cell.length + 1
    if (!/\p{L}{2}/u.test(cell)) continue
    const position = source.positionAt(start, start + cell.trim().length)
    return {type: 'listItem', spread: false, position, children: [{type: 'paragraph', children: [], position}]}
  }
  return null
}
