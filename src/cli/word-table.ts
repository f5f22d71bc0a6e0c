import type {UnknownWord} from '../lint/words/unknown-words.js'
import {forTerminal} from '../report/escape.js'
import {columnsOf} from '../report/wrap.js'
import {terminalWidth} from './output.js'

/** `Zuul  3  candidates/2027.1/Nova/jane@example.org:12` for each word: how often it occurs and where first; in columns on a terminal. */
export function wordTable(words: readonly UnknownWord[]): string {
  const rows = words.map(({word, count: number, path, line}) => ({word: forTerminal(word), number: String(number), place: `${forTerminal(path)}:${line}`}))
  const isAligned = terminalWidth('stdout') !== null
  const widest = isAligned ? Math.max(...rows.map(({word}) => columnsOf(word))) : 0
  const digits = isAligned ? Math.max(...rows.map(({number}) => number.length)) : 0
  return rows.map(({word, number, place}) => `${word}${' '.repeat(Math.max(0, widest - columnsOf(word)))}  ${number.padStart(digits)}  ${place}\n`).join('')
}
