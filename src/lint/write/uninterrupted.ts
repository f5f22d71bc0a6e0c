import {setImmediate} from 'node:timers/promises'

/** Signals that end a process and can be delayed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Completes a short piece of work before a signal ends the process.
 *
 * @param work synchronous
 */
export async function uninterrupted<Result>(work: () => Result): Promise<Result> {
  const came: NodeJS.Signals[] = []
  const note = (signal: NodeJS.Signals) => came.push(signal)
  for (const signal of signals) process.on(signal, note)
  try {
    return work()
  } finally {
    // Node handles signals between two rounds of its event loop; the first wait may end in the current round.
    await setImmediate()
    await setImmediate()
    for (const signal of signals) process.off(signal, note)
    // If there are other listeners, they decide.
    for (const signal of came) if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
}
