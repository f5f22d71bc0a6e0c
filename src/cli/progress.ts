import type {Progress} from '../links/ask-links.js'
import {beginningOf} from '../report/cut.js'

/** What of standard error a line of progress needs. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Shows how many links have their answer, on one line that is written over and over, and wiped after the last; null where no terminal listens. */
export function progressOn(screen: Screen, terminal = process.env['TERM']): ((progress: Progress) => void) | null {
  if (!screen.isTTY || terminal === 'dumb') return null
  return ({answered, total, host}) => {
    const line = beginningOf(`${answered} of ${total} links checked: ${host}`, (screen.columns || 80) - 1)
    screen.write(`\r\u001B[K${answered < total ? line : ''}`)
  }
}
