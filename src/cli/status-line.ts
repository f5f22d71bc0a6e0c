/** What a status line needs of standard error. */
export interface StatusStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Milliseconds between one state and the next: nobody reads faster, and a terminal is slow. */
const pause = 100

/**
 * One line at the bottom of a terminal that says how far a long run is: written over and over, and wiped before anything else is
 * written. Where no terminal listens, nothing is written.
 */
export class StatusLine {
  readonly #stream: StatusStream
  readonly #now: () => number
  readonly #isWanted: boolean
  #changed: number
  #isShown = false

  /** @param now milliseconds of a clock that never goes back */
  constructor(stream: StatusStream, now: () => number = () => performance.now(), environment: NodeJS.ProcessEnv = process.env) {
    this.#stream = stream
    this.#now = now
    this.#isWanted = stream.isTTY === true && environment['TERM'] !== 'dumb'
    // A run that is over at once shows nothing.
    this.#changed = now()
  }

  /** Shows a state, unless one was shown just now; the text must be safe for a terminal. */
  show(text: string): void {
    if (!this.#isWanted || this.#now() - this.#changed < pause) return
    this.#changed = this.#now()
    this.#isShown = true
    this.#stream.write(`\r\u001B[K${text.slice(0, (this.#stream.columns ?? 80) - 1)}`)
  }

  /** Makes room for what is to be written. */
  wipe(): void {
    if (!this.#isShown) return
    this.#isShown = false
    this.#stream.write('\r\u001B[K')
  }
}
