import type {List, ListItem, Paragraph} from 'mdast'
import type {Placed} from '../../text/blocks.js'
import type {Source} from '../../text/source.js'

/** The line below the head of a table, `|---|:--:|`. */
const delimiter = /^\|?[ \t]{0,9}:?-{1,99}:?[ \t]{0,9}\|[-:| \t]{0,999}$/

/** A table of Markdown as a list, whose items are the first cells with words of each row; null for any other paragraph. */
export function tableAsList({position}: Placed<Paragraph>, source: Source): Placed<List> | null {
  const {line: first} = position.start
  if (!source.line(first).includes('|') || !delimiter.test(source.line(first + 1).trim())) return null
  const children: ListItem[] = []
  for (let line = first + 2; line <= position.end.line; line++) {
    const item = itemOf(line, source)
    if (item) children.push(item)
  }
  // As in running text, the words before it must say that these are goals.
  return children.length > 0 ? {type: 'list', ordered: false, spread: false, data: {isInline: true}, children, position} : null
}

function itemOf(line: number, source: Source): ListItem | null {
  const text = source.line(line)
  const start = source.lineStarts[line - 1] ?? 0
  let end = 0
  for (const cell of text.split('|')) {
    const begin = end
    end = begin + cell.length + 1
    if (!/\p{L}{2}/u.test(cell)) continue
    const at = start + begin + cell.length - cell.trimStart().length
    const position = source.positionAt(at, at + cell.trim().length)
    return {type: 'listItem', spread: false, position, children: [{type: 'paragraph', children: [], position}]}
  }
  return null
}
