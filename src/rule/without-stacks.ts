/**
 * Runs code that makes messages without recording stacks, which would take most of its time and which vfile drops. Thrown errors have no stack
 * either.
 */
export function withoutStacks<Result>(run: () => Result): Result {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
