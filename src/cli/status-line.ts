import {beginningOf} from '../report/cut.js'
import type {Screen} from './progress.js'

/** Milliseconds before the first status, so that a short run shows none, and between two. */
const pauses = {first: 500, next: 100}

/**
 * One line at the bottom of a terminal that shows the progress of a long run, overwritten each time and cleared before other output. Writes
 * nothing if there is no terminal.
 */
export class StatusLine {
  readonly #screen: Screen
  readonly #now: () => number
  readonly #environment: NodeJS.ProcessEnv
  #next: number
  #isShown = false

  /** @param now a monotonic clock, in milliseconds */
  constructor(screen: Screen, now: () => number = uptime, environment: NodeJS.ProcessEnv = process.env) {
    this.#screen = screen
    this.#now = now
    this.#environment = environment
    this.#next = now() + pauses.first
  }

  /** Shows a status, unless one was shown just now. The text is only made when it is needed; it must be safe for a terminal. */
  show(text: () => string): void {
    const now = this.#now()
    if (now < this.#next) return
    this.#next = now + pauses.next
    // Not earlier: Node makes a stream for standard error when it is first used, which costs a short run time.
    if (!this.#screen.isTTY || this.#environment['TERM'] === 'dumb') return
    this.#isShown = true
    this.#screen.write(`\r\u001B[K${beginningOf(text(), (this.#screen.columns || 80) - 1)}`)
  }

  /** Clears the line before other output. */
  wipe(): void {
    if (!this.#isShown) return
    this.#isShown = false
    this.#screen.write('\r\u001B[K')
  }
}

/** Milliseconds since Node started; cheaper than loading `performance`. */
function uptime(): number {
  return process.uptime() * 1000
}
