/** Characters that a terminal draws two columns wide: CJK with its marks, full-width forms, emoji. */
const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\u3000-\u303E\uFF01-\uFF60]|\p{Emoji_Presentation}/u
/** Characters that are drawn into the one before. */
const combining = /\p{Mn}|\p{Me}/u

/** How many columns of a terminal a text takes; it holds no control characters (`forTerminal`). */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** The text in lines of at most `columns` columns, broken at spaces; a longer word, such as a path, has a line to itself. */
export function wrapped(text: string, columns: number): string[] {
  const [first = '', ...words] = text.split(' ')
  const lines: string[] = []
  let line = first
  for (const word of words) {
    const longer = `${line} ${word}`
    if (columnsOf(longer) <= columns) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
