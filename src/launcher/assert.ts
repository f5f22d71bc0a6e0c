/**
 * Replaces node:assert, of which yargs needs two functions. Node 22 and newer warn on standard error when they load it while both
 * FORCE_COLOR and NO_COLOR are set, which is not useful to somebody who lints.
 */
export function strictEqual(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`Expected ${String(expected)}, got ${String(actual)}`)
}

/** The opposite. */
export function notStrictEqual(actual: unknown, expected: unknown): void {
  if (Object.is(actual, expected)) throw new Error(`Expected another value than ${String(expected)}`)
}
