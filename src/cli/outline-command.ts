import {rules} from '../../rules/index.js'
import {createLinter} from '../lint/linter.js'
import {outlineReporters} from '../report/registry.js'
import type {Arguments} from './arguments.js'
import {filesOfConfigurations} from './configuration-files.js'
import {governanceAsked} from './governance-option.js'
import {colorAsked, configurationSource, filesRead, formatTargets, stdinPath} from './options.js'
import {runReports} from './run-reports.js'
import {lintStdin} from './stdin.js'
import {checkReportFiles} from './written-files.js'

/** Does `outline`. */
export async function runOutline(given: Arguments): Promise<number> {
  const paths = given.positionals('paths')
  const targets = formatTargets(given, ['pretty', 'json'] as const, 'pretty')
  const standardInput = stdinPath(given, paths)
  const reportFiles = targets.flatMap(({file}) => file ?? [])
  const configurations = reportFiles.length > 0 ? await filesOfConfigurations(given, paths) : []
  const ownFiles = checkReportFiles(reportFiles, [...paths, ...filesRead(given), ...configurations])
  const governance = await governanceAsked(given)
  const linter = createLinter({
    lintRules: rules,
    configuration: configurationSource(given),
    all: given.flag('all'),
    readsOnly: true,
    ownFiles,
    ...(governance && {governance}),
    commands: ['lint', 'outline', 'rules', 'explain', 'new', 'init', 'words'],
  })
  const reports = await Promise.all(targets.map(async ({name, file}) => ({reporter: await outlineReporters[name](), file})))
  const events = standardInput === null ? linter.lint(paths) : lintStdin(linter, standardInput)
  const {problems} = await runReports(events, {reports, rules, color: colorAsked(given)})
  return problems.length > 0 ? 2 : 0
}
