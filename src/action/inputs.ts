/** The inputs of the action (`action.yml`), which the runner passes in the environment. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly isChangedOnly: boolean
  /** A path in the base branch; null for the usual file names. */
  readonly config: string | null
  /** The path of a projects.yaml; null for the built-in snapshot. */
  readonly governance: string | null
  /** More formats, `NAME:FILE`, in addition to the annotations. */
  readonly formats: readonly string[]
  readonly isCheckingLinks: boolean
  readonly failOn: 'error' | 'warning' | 'never'
  readonly maximumWarnings: string | null
  /** The folder of the election repository in the workspace. */
  readonly directory: string
}

/** An invalid input; the message names it and says what was expected. */
export class InputError extends Error {}

/** Reads the inputs from `INPUT_…` variables. @throws {InputError} */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  const text = (name: string) => environment[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`]?.trim() ?? ''
  const lines = (name: string) =>
    text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const flag = (name: string) => {
    const value = text(name)
    if (value !== 'true' && value !== 'false') throw new InputError(`The input ${name} is "${value}"; expected true or false.`)
    return value === 'true'
  }
  const failOn = text('fail-on')
  if (failOn !== 'error' && failOn !== 'warning' && failOn !== 'never')
    throw new InputError(`The input fail-on is "${failOn}"; expected error, warning or never.`)
  return {
    paths: lines('paths'),
    isChangedOnly: flag('changed-only'),
    config: text('config') || null,
    governance: text('governance') || null,
    formats: lines('format'),
    isCheckingLinks: flag('check-links'),
    failOn,
    maximumWarnings: text('max-warnings') || null,
    directory: text('working-directory') || '.',
  }
}
