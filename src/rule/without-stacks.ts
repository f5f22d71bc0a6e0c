/**
 * Runs code that makes messages without recording their stacks, which would take most of the time and which vfile discards. Errors that it throws
 * have no stack either.
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
