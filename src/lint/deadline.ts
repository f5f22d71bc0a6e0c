import {Script} from 'node:vm'
import {errorCode} from '../system/error-code.js'

/** A file took too long; the message is a sentence for people. */
export class DeadlinePassed extends Error {
  override name = 'DeadlinePassed'
}

/** The time limit for everything that is done with one file. */
export interface Deadline {
  /**
   * Runs synchronous work, and stops it anywhere when the time is used up; its `catch` and `finally` blocks do not run then. It must not
   * open or write files.
   *
   * @throws {DeadlinePassed} if the time is used up, and whatever the work throws
   */
  run<Result>(work: () => Result): Result
}

/** The last defence against a hostile text or a rule that never ends. The clock starts with the first use. */
export function createDeadline(seconds: number): Deadline {
  let left = seconds * 1000
  return {
    run(work) {
      if (left <= 0) throw new DeadlinePassed(sentence(seconds))
      // The interrupting clock also runs while other programs use the processor, so work that got too little CPU time is run again.
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

/** Attempts at the work, each with more time; and the share of its time that it must have used to be given up earlier. */
const mostAttempts = 3
const enough = 0.7

/** CPU time, user and system. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

function sentence(seconds: number): string {
  return `gave up after ${seconds} s; no ordinary statement takes that long. Shorten it, look for text that is repeated, or raise limits.seconds in the configuration.`
}

/** The key under which the script finds the work. */
const place = Symbol.for('nomination-lint: work with a deadline')
const caller = new Script(`globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(place))})]()`)

/** Runs a function from a script of `node:vm`, which can be stopped even within a loop or a regular expression. */
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
    // The work may have been stopped before it restored the limit (src/rule/without-stacks.ts).
    Error.stackTraceLimit = stackTraceLimit
  }
}

function finished<Result>(result: {value: Result} | null): Result {
  if (result === null) throw new Error('the work came to no end')
  return result.value
}

function isInterruption(cause: unknown): boolean {
  return errorCode(cause) === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
