import {join} from 'node:path'
import type {Arguments} from './arguments.js'
import {linterFor} from './linter-for.js'

/**
 * The absolute paths of the configuration files that apply to paths and to the working directory, with all that they extend and their word
 * files. Nothing may be written over them, even if they are empty.
 */
export async function filesOfConfigurations(given: Arguments, paths: readonly string[]): Promise<string[]> {
  const linter = linterFor(given)
  // A configuration applies to the files of a folder.
  const files = ['', ...paths].flatMap((path) => [path, join(path, 'file')])
  const found = await Promise.all(files.map((file) => linter.configurationOf(file)))
  return found.flatMap(({view: {configuration}}) => [...configuration.files, ...configuration.wordFiles])
}
