import type {Clock} from './clock.js'

/** Concurrent requests to one host, and in all. */
const perHost = 2
const inAll = 16

/** Runs at most `free` tasks at once; the others wait in order. */
class Gate {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(free: number) {
    this.#free = free
  }

  async enter(): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}

/** How long to wait: `signal` ends the waiting; it aborts at `deadline` (milliseconds since the epoch). */
export interface Patience {
  readonly signal: AbortSignal
  readonly deadline: number
}

/** A host asked for a pause that would outlast the run. */
export class PauseTooLong extends Error {}

/** Limits how many requests run at once, and respects hosts that ask for a pause. */
export class Queue {
  readonly #clock: Clock
  readonly #all = new Gate(inAll)
  readonly #hosts = new Map<string, Gate>()
  readonly #pausedUntil = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Runs a task when it is the host's turn and its pause is over. @throws {PauseTooLong} and what the task and the signal throw */
  async run<Result>(host: string, {signal, deadline}: Patience, task: () => Promise<Result>): Promise<Result> {
    const gate = this.#hosts.get(host) ?? new Gate(perHost)
    this.#hosts.set(host, gate)
    await gate.enter()
    try {
      for (let rest = this.#pauseOf(host); rest > 0; rest = this.#pauseOf(host)) {
        if (this.#clock.now() + rest > deadline) throw new PauseTooLong()
        await this.#clock.wait(rest, signal)
      }
      await this.#all.enter()
      try {
        return await task()
      } finally {
        this.#all.leave()
      }
    } finally {
      gate.leave()
    }
  }

  pause(host: string, milliseconds: number): void {
    this.#pausedUntil.set(host, Math.max(this.#pausedUntil.get(host) ?? 0, this.#clock.now() + milliseconds))
  }

  /** Milliseconds until a host may be requested again. */
  #pauseOf(host: string): number {
    return Math.max(0, (this.#pausedUntil.get(host) ?? 0) - this.#clock.now())
  }
}
