/**
 * Stands in for node:assert, of which yargs wants two functions. As it is loaded, Node 22 and newer warn on standard error where both
 * FORCE_COLOR and NO_COLOR are set: no matter of whoever lints.
 */
export function strictEqual(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`Expected ${String(expected)}, got ${String(actual)}`)
}

/** The opposite. */
export function notStrictEqual(actual: unknown, expected: unknown): void {
  if (Object.is(actual, expected)) throw new Error(`Expected another value than ${String(expected)}`)
}
