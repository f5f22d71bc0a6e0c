import {beginningOf} from '../report/cut.js'
import type {Screen} from './progress.js'

/** Milliseconds before the first state, for a run that is over at once shows nothing, and between one state and the next. */
const pauses = {first: 500, next: 100}

/**
 * One line at the bottom of a terminal that says how far a long run is: written over and over, and wiped before anything else is
 * written. Where no terminal listens, nothing is written.
 */
export class StatusLine {
  readonly #screen: Screen
  readonly #now: () => number
  readonly #environment: NodeJS.ProcessEnv
  #next: number
  #isShown = false

  /** @param now milliseconds of a clock that never goes back */
  constructor(screen: Screen, now: () => number = uptime, environment: NodeJS.ProcessEnv = process.env) {
    this.#screen = screen
    this.#now = now
    this.#environment = environment
    this.#next = now() + pauses.first
  }

  /** Shows a state, unless one was shown just now; the text, which is asked for only then, must be safe for a terminal. */
  show(text: () => string): void {
    const now = this.#now()
    if (now < this.#next) return
    this.#next = now + pauses.next
    // Asked no sooner, for Node makes a stream of standard error when it is first asked of it, which a short run needs not wait for.
    if (!this.#screen.isTTY || this.#environment['TERM'] === 'dumb') return
    this.#isShown = true
    this.#screen.write(`\r\u001B[K${beginningOf(text(), (this.#screen.columns || 80) - 1)}`)
  }

  /** Makes room for what is to be written. */
  wipe(): void {
    if (!this.#isShown) return
    this.#isShown = false
    this.#screen.write('\r\u001B[K')
  }
}

/** Milliseconds since Node has started; `performance` would be loaded for it. */
function uptime(): number {
  return process.uptime() * 1000
}
