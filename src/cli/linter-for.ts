import {rules} from '../../rules/index.js'
import {createEngine, type Engine, type EngineOptions} from '../lint/engine.js'
import type {Arguments} from './arguments.js'
import {commandNames} from './command.js'
import {configurationSource} from './options.js'

/** Makes the linter of a command from `--config`, `--no-config` and `--all`, and the command's own options. */
export function linterFor(given: Arguments, options: Partial<EngineOptions> = {}): Engine {
  return createEngine({lintRules: rules, configuration: configurationSource(given), all: given.flag('all'), commands: commandNames, ...options})
}
