import {eastAsianWidth} from 'get-east-asian-width'

/** Characters that are drawn onto the one before. */
const combining = /\p{Mn}|\p{Me}/u

/** How many columns of a terminal a text takes; it must not contain control characters (`forTerminal`). */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += combining.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
  return columns
}

/**
 * The text in lines of at most `columns` columns, broken at spaces; a longer word, such as a path, gets its own line.
 *
 * @param indent precedes every line but the first, within the columns
 */
export function wrapped(text: string, columns: number, indent = ''): string[] {
  const [first = '', ...words] = text.split(' ')
  const lines: string[] = []
  let line = first
  let width = columnsOf(first)
  for (const word of words) {
    const own = columnsOf(word)
    if (width + 1 + own <= columns) {
      line += ` ${word}`
      width += 1 + own
    } else {
      lines.push(line)
      line = indent + word
      width = indent.length + own
    }
  }
  return [...lines, line]
}

/**
 * A paragraph, wrapped on a terminal.
 *
 * @param columns of the terminal; null for one line, without a terminal
 * @param first precedes the first line, and as many spaces the others, within the columns
 */
export function paragraph(text: string, columns: number | null, first = ''): string {
  if (columns === null) return first + text
  const indent = ' '.repeat(columnsOf(first))
  const room = Math.max(columns - indent.length, 8)
  return wrapped(text, room)
    .map((line, at) => (at === 0 ? first : indent) + line)
    .join('\n')
}
