import {join} from 'node:path'
import {rules} from '../../rules/index.js'
import {createLinter} from '../lint/linter.js'
import type {Arguments} from './arguments.js'
import {configurationSource} from './options.js'

/**
 * The configurations that hold for paths and for the working directory, with all that they extend and their word files, absolute. Nothing may
 * be written over them, even where they are empty.
 */
export async function filesOfConfigurations(given: Arguments, paths: readonly string[]): Promise<string[]> {
  const linter = createLinter({lintRules: rules, configuration: configurationSource(given)})
  // A configuration holds for the files of a folder.
  const files = ['', ...paths].flatMap((path) => [path, join(path, 'file')])
  const found = await Promise.all(files.map((file) => linter.configurationOf(file)))
  return found.flatMap(({view: {configuration}}) => [...configuration.files, ...configuration.wordFiles])
}
