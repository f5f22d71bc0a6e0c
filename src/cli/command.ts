import type {Options} from 'yargs'
import type {Arguments} from './arguments.js'

/** A command of the command line, one in a file. */
export interface Command {
  readonly name: string
  /** As yargs writes it: `[paths..]`. */
  readonly positional: string
  readonly summary: string
  readonly isDefault?: boolean
  readonly options: Readonly<Record<string, Options>>
  /** Example calls and what they do, for the help. */
  readonly examples?: readonly (readonly [call: string, what: string])[]
  /** Does it, and gives the exit status: 0, 1 for findings, 2 for what could not be done. */
  run(given: Arguments): Promise<number>
}
