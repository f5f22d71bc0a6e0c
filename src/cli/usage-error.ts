/** Wrong use of the command line: a short message, exit status 2, and no stack. */
export class UsageError extends Error {
  override name = 'UsageError'
}
