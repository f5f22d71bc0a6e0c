/** Stands in for node:assert, of which yargs wants two functions; loading it costs every start 5 ms. */
export function strictEqual(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`Expected ${String(expected)}, got ${String(actual)}`)
}

/** The opposite. */
export function notStrictEqual(actual: unknown, expected: unknown): void {
  if (Object.is(actual, expected)) throw new Error(`Expected another value than ${String(expected)}`)
}
