/**
 * Runs what makes messages. A message is an error to JavaScript; its stack, which takes most of its time, is dropped by vfile, and here
 * it is never made. What is thrown has none either.
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
