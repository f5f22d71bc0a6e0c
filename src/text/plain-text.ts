import type {Paragraph, Root} from 'mdast'
import type {Source} from './source.js'

/** Reads the plain-text dialect of statements. */
export function parsePlainText(source: Source): Root {
  const children: Paragraph[] = []
  for (const match of source.text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const position = source.positionAt(match.index, match.index + match[0].length)
    children.push({
      type: 'paragraph',
      position,
      children: [{type: 'text', value: match[0], position}],
    })
  }
  return {
    type: 'root',
    children,
    position: source.positionAt(0, source.text.length),
  }
}
