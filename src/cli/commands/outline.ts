import {builtIn} from '../../community/index.js'
import type {Command} from '../command.js'
import {colorOption, filesRead, formatTargets, readingOptions, stdinPath} from '../options.js'

/** `nomination-lint outline [paths..]`. */
export const outline: Command = {
  name: 'outline',
  positional: '[paths..]',
  summary: 'Show what the linter understands of nominations, with line numbers',
  options: readingOptions,
  examples: [[`$0 outline ${builtIn.example.path}`, 'what the statement names, plans and cites']],
  async run(given) {
    const paths = given.positionals('paths')
    const targets = formatTargets(given, ['pretty', 'json'] as const, 'pretty')
    const standardInput = stdinPath(given, paths)
    const reportFiles = targets.flatMap(({file}) => file ?? [])
    const {checkReportFiles} = await import('../written-files.js')
    const {filesOfConfigurations} = await import('../configuration-files.js')
    const configurations = reportFiles.length > 0 ? await filesOfConfigurations(given, paths) : []
    const ownFiles = checkReportFiles(reportFiles, [...paths, ...filesRead(given), ...configurations])
    const {governanceOption} = await import('../governance-option.js')
    const governance = await governanceOption(given)
    const {linterFor} = await import('../linter-for.js')
    const linter = linterFor(given, {readsOnly: true, ownFiles, ...(governance && {governance})})
    const {outlineReporters} = await import('../../report/registry.js')
    const reports = await Promise.all(targets.map(async ({name, file}) => ({reporter: await outlineReporters[name](), file})))
    const {lintStdin} = await import('../stdin.js')
    const {runReports} = await import('../run-reports.js')
    const events = standardInput === null ? linter.lint(paths) : lintStdin(linter, standardInput)
    const {problems} = await runReports(events, {reports, rules: [], color: colorOption(given)})
    return problems.length > 0 ? 2 : 0
  },
}
