import {rules} from '../../rules/index.js'
import {createLinter, type Linter, type LinterOptions} from '../lint/linter.js'
import type {Arguments} from './arguments.js'
import {commandNames} from './command.js'
import {configurationSource} from './options.js'

/** Makes the linter of a command from `--config`, `--no-config` and `--all`, and from what the command itself needs. */
export function linterFor(given: Arguments, options: Partial<LinterOptions> = {}): Linter {
  return createLinter({lintRules: rules, configuration: configurationSource(given), all: given.flag('all'), commands: commandNames, ...options})
}
