import {paragraph} from '../report/wrap.js'

/** Below this, descriptions get lines of their own below what they describe. */
const twoColumns = 70
/** Wider lines are hard to read. */
const widest = 80

/** A command or an option, and its description; yargs separates the two by at least two spaces. */
const entry = /^( +\S+(?: \S+)*) {2,}(\S.*)$/

/**
 * Wraps the help of yargs, which breaks words where columns are narrow.
 *
 * @param help as yargs writes it with `wrap(null)`: one line for each command and option
 * @param columns of the terminal; null where there is none
 */
export function laidOut(help: string, columns: number | null): string {
  const width = Math.min(columns ?? widest, widest)
  return help
    .split('\n')
    .map((line) => lines(line, width))
    .join('\n')
}

function lines(line: string, width: number): string {
  const [, label, description] = entry.exec(line) ?? []
  if (label === undefined || description === undefined) return indented(line, width)
  // An option without a type takes no value, so `[boolean]` is not shown.
  const text = description.replace(/ {2,}/g, ' ').replace(/ \[boolean\]$/, '')
  if (width < twoColumns) return `${indented(label, width)}\n${paragraph(text, width, ' '.repeat(8))}`
  return paragraph(text, width, line.slice(0, line.length - description.length))
}

/** A line, wrapped; each resulting line has its indentation. */
function indented(line: string, width: number): string {
  const text = line.trimStart()
  return paragraph(text, width, ' '.repeat(line.length - text.length))
}
