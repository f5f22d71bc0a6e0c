/**
 * The schema of a rule's options: one of valibot, or of any other library that follows Standard Schema (version 1), whose interface this
 * is. It must accept `{}`, fill in missing options, and be synchronous.
 */
export interface OptionsSchema<Options extends object = object> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => OptionsResult<Options> | Promise<OptionsResult<Options>>
    readonly types?: {readonly input: unknown; readonly output: Options} | undefined
  }
}

/** Complete options, or what is wrong with them. */
export type OptionsResult<Options extends object = object> = {readonly value: Options; readonly issues?: undefined} | {readonly issues: readonly OptionsIssue[]}

/** One fault of the given options: a sentence, and the keys that lead to it. */
export interface OptionsIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | {readonly key: PropertyKey})[] | undefined
}

/**
 * Checks options against a rule's schema.
 *
 * @throws {TypeError} if the schema returns no result, for example a promise, because rules are synchronous
 */
export function validated<Options extends object>(schema: OptionsSchema<Options>, options: unknown): OptionsResult<Options> {
  let result: unknown
  try {
    result = schema['~standard'].validate(options)
  } catch (cause) {
    return {issues: [{message: `the schema threw ${cause instanceof Error ? cause.message : 'what is no error'}`}]}
  }
  if (!isResult(result)) throw new TypeError('the schema of its options gives no result at once, expected a synchronous one')
  return result

  function isResult(value: unknown): value is OptionsResult<Options> {
    return typeof value === 'object' && value !== null && ('value' in value || 'issues' in value)
  }
}

/**
 * The options of a rule, with its defaults for what is not given.
 *
 * @throws {TypeError} if the schema refuses them
 */
export function filledIn({name, options: schema}: {readonly name: string; readonly options?: OptionsSchema}, given: object = {}): object {
  if (!schema) return given
  const result = validated(schema, given)
  if (result.issues)
    throw new TypeError(`the schema of the options of ${name} refuses ${JSON.stringify(given)}: ${result.issues[0]?.message ?? 'no reason given'}`)
  return result.value
}
