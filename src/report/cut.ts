import {forTerminal, visible} from './escape.js'
import {columnsOf} from './wrap.js'

/** How many UTF-16 units are read for each column: enough for any script, and a limit if there are many combining marks. */
const unitsForColumn = 8

/** The beginning of a text for a terminal, in at most the given number of columns; `…` replaces the rest. */
export function beginningOf(text: string, columns: number): string {
  const near = text.slice(0, (columns + 1) * unitsForColumn)
  const {shown, isWhole} = fitting([...near], columns)
  return forTerminal(isWhole && near.length === text.length ? shown.join('') : `${shown.join('')}…`)
}

/** The end of a text for a terminal, in at most the given number of columns; `…` replaces the rest. */
export function endOf(text: string, columns: number): string {
  const near = text.slice(-(columns + 1) * unitsForColumn)
  const {shown, isWhole} = fitting([...near].reverse(), columns)
  const end = shown.reverse().join('')
  return forTerminal(isWhole && near.length === text.length ? end : `…${end}`)
}

/** As many characters as fit, escaped; if some do not, one column is left free. */
function fitting(characters: readonly string[], columns: number): {shown: string[]; isWhole: boolean} {
  const shown: string[] = []
  let width = 0
  for (const character of characters) {
    const text = visible(character)
    shown.push(text)
    width += columnsOf(text)
    if (width <= columns) continue
    while (shown.length > 0 && width > columns - 1) width -= columnsOf(shown.pop() ?? '')
    return {shown, isWhole: false}
  }
  return {shown, isWhole: true}
}
