import type {Engine} from '../lint/engine.js'
import {toJson} from '../report/escape.js'
import {writeNote, writeOutput, writeProblem} from './output.js'

/** Shows which files the settings of a nomination come from, and what they are (`--print-config`); returns the exit status. */
export async function printConfiguration(linter: Engine, path: string): Promise<number> {
  const {view, problems, notices} = await linter.configurationOf(path)
  for (const message of notices) writeNote(message)
  for (const problem of problems) writeProblem(problem)
  if (problems.length > 0) return 2
  const settings = view.settingsFor(linter.absolute(path))
  const {files, preset: fromFiles, ignores, words, cycles, teams, links, limits} = view.configuration
  const rulesShown = Object.fromEntries(
    [...settings].map(([name, {severity, options}]) => [name, Object.keys(options).length > 0 ? [severity, options] : severity]),
  )
  const ignored = view.ignoredBy(linter.absolute(path))
  if (ignored !== null) writeNote(`${path} is ignored (\`${ignored}\`).`)
  await writeOutput(`${toJson({files, preset: linter.preset ?? fromFiles, rules: rulesShown, ignores, words, cycles, teams, links, limits}, 2)}\n`)
  return 0
}
