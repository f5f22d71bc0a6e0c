import type {Options} from 'yargs'
import type {Arguments} from './arguments.js'

/** The names of all commands: a mistyped command, or a path that was meant as one, is compared with them. */
export const commandNames = ['lint', 'outline', 'rules', 'explain', 'words', 'new', 'init'] as const

/** A command of the command line; each has a file in `commands/`, which loads what it needs inside `run`. */
export interface Command {
  readonly name: (typeof commandNames)[number]
  /** In the syntax of yargs: `[paths..]`. */
  readonly positional: string
  readonly summary: string
  readonly isDefault?: boolean
  readonly options: Readonly<Record<string, Options>>
  /** Example calls and what they do, for the help. */
  readonly examples?: readonly (readonly [call: string, what: string])[]
  /** Runs the command and returns the exit status: 0, 1 for findings, 2 for problems. */
  run(given: Arguments): Promise<number>
}
