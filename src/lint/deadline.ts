import {Script} from 'node:vm'

/** A file took longer than it may: a sentence for people. */
export class DeadlinePassed extends Error {
  override name = 'DeadlinePassed'
}

/** The time that one file may take, all that is done with it together. */
export interface Deadline {
  /**
   * Does work without waiting in it, and stops it where it takes longer than is left of the time, wherever it is: neither `catch` nor
   * `finally` runs in it then. Nothing that opens a file or writes one may be done so.
   *
   * @throws {DeadlinePassed} where the time is over; and what the work throws
   */
  run<Result>(work: () => Result): Result
}

/** The last line of defence against a text that somebody made, or a rule that never ends. Starts no clock before it is used. */
export function createDeadline(seconds: number): Deadline {
  let left = seconds * 1000
  return {
    run(work) {
      if (left <= 0) throw new DeadlinePassed(sentence(seconds))
      // The clock that interrupts goes on while other programs have the processor: work that had too little of it is done again.
      for (let attempt = 1; ; attempt++) {
        const start = process.cpuUsage()
        try {
          return interruptible(work, left * attempt)
        } catch (cause) {
          if (!isInterruption(cause)) throw cause
          if (attempt === mostAttempts || millisecondsSince(start) > enough * left) {
            left = 0
            throw new DeadlinePassed(sentence(seconds), {cause})
          }
        } finally {
          left -= millisecondsSince(start)
        }
        if (left <= 0) throw new DeadlinePassed(sentence(seconds))
      }
    },
  }
}

/** How often work is begun, each time with more time than before; and the share of its time that it must have had to be given up. */
const mostAttempts = 3
const enough = 0.7

/** Milliseconds of processor time, user and system. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

function sentence(seconds: number): string {
  return `gave up after ${seconds} s; no statement that people write takes so long. Shorten it, look for what is repeated in it, or raise limits.seconds of the configuration.`
}

/** Where the script finds the work that it is to call. */
const place = Symbol.for('nomination-lint: work with a deadline')
const caller = new Script(`globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(place))})]()`)

/** Calls a function from a script of `node:vm`, which alone can be stopped amid a loop or a regular expression, and needs no second thread of JavaScript. */
function interruptible<Result>(work: () => Result, milliseconds: number): Result {
  let result: {value: Result} | null = null
  const {stackTraceLimit} = Error
  Reflect.set(globalThis, place, () => {
    result = {value: work()}
  })
  try {
    caller.runInThisContext({timeout: Math.ceil(milliseconds)})
    return finished(result)
  } finally {
    Reflect.deleteProperty(globalThis, place)
    // What set it for a while (src/rule/without-stacks.ts) may have been stopped before it set it back.
    Error.stackTraceLimit = stackTraceLimit
  }
}

function finished<Result>(result: {value: Result} | null): Result {
  if (result === null) throw new Error('the work came to no end')
  return result.value
}

function isInterruption(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
