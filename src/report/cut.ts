import {forTerminal, visible} from './escape.js'
import {columnsOf} from './wrap.js'

/** So many UTF-16 units are looked at for each column: more than text of any script takes, and few, however many marks a stranger piles up. */
const unitsForColumn = 8

/** The beginning of a text as a terminal shows it, in at most so many columns; `…` stands for what is left out. */
export function beginningOf(text: string, columns: number): string {
  const near = text.slice(0, (columns + 1) * unitsForColumn)
  const {shown, isWhole} = fitting([...near], columns)
  return forTerminal(isWhole && near.length === text.length ? shown.join('') : `${shown.join('')}…`)
}

/** The end of a text as a terminal shows it, in at most so many columns; `…` stands for what is left out. */
export function endOf(text: string, columns: number): string {
  const near = text.slice(-(columns + 1) * unitsForColumn)
  const {shown, isWhole} = fitting([...near].reverse(), columns)
  const end = shown.reverse().join('')
  return forTerminal(isWhole && near.length === text.length ? end : `…${end}`)
}

/** As many of the characters as there is room for, written out; where some are left over, with a column to spare. */
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
