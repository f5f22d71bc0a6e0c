import {setTimeout} from 'node:timers/promises'

/** Time as the links see it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after so many milliseconds, or rejects at once when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, {signal}),
}
