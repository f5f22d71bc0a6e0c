import type {Progress} from '../links/ask-links.js'
import {beginningOf} from '../report/cut.js'

/** The part of standard error that a progress line needs. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Shows how many links have been checked on one line, which is cleared after the last; null where there is no terminal. */
export function progressOn(screen: Screen, terminal = process.env['TERM']): ((progress: Progress) => void) | null {
  if (!screen.isTTY || terminal === 'dumb') return null
  return ({answered, total, host}) => {
    const line = beginningOf(`${answered} of ${total} links checked: ${host}`, (screen.columns || 80) - 1)
    screen.write(`\r\u001B[K${answered < total ? line : ''}`)
  }
}
