import {setImmediate} from 'node:timers/promises'

/** What ends a process from outside, and can be put off. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does a short piece of work whole before a signal ends the process, so that it leaves nothing half done behind.
 *
 * @param work waits for nothing
 */
export async function uninterrupted<Result>(work: () => Result): Promise<Result> {
  const came: NodeJS.Signals[] = []
  const note = (signal: NodeJS.Signals) => came.push(signal)
  for (const signal of signals) process.on(signal, note)
  try {
    return work()
  } finally {
    // Node learns of signals between two rounds of its loop; the first wait may end in the round that has begun.
    await setImmediate()
    await setImmediate()
    for (const signal of signals) process.off(signal, note)
    // Whoever else listens has been called, and decides.
    for (const signal of came) if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
}
