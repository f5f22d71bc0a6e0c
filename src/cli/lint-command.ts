import {rules} from '../../rules/index.js'
import {checkRules, unknownRule} from '../lint/configuration/rule-settings.js'
import {countFindings} from '../lint/counts.js'
import {createLinter, type Linter} from '../lint/linter.js'
import {standardFile} from '../lint/suppressions/standard-file.js'
import {forTerminal, toJson} from '../report/escape.js'
import {type FormatName, reporters} from '../report/registry.js'
import {count} from '../report/words.js'
import type {Finding} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'
import type {Arguments} from './arguments.js'
import {filesOfConfigurations} from './configuration-files.js'
import {governanceAsked} from './governance-option.js'
import {linkRequest} from './link-options.js'
import {changedAsked, colorAsked, configurationSource, filesRead, formatTargets, presetAsked, repairsAsked, stdinPath} from './options.js'
import {wantsColor, writeError, writeOutput} from './output.js'
import {repairAdvice} from './repair-advice.js'
import {problemLine, runReports} from './run-reports.js'
import {showRepairs} from './show-repairs.js'
import {lintStdin} from './stdin.js'
import {suppressionsAsked} from './suppressions-option.js'
import {type TrustedSettings, trustedSettings} from './trusted-settings.js'
import {UsageError} from './usage-error.js'
import {checkReportFiles} from './written-files.js'

/** Does `lint`. */
export async function runLint(given: Arguments): Promise<number> {
  const suppressions = suppressionsAsked(given, {isStandardInput: given.flag('stdin'), isDryRun: repairsAsked(given)?.isDryRun ?? false})
  const settings = await trustedSettings(given, suppressions)
  try {
    return await lintWith(given, settings)
  } finally {
    settings.remove()
  }
}

async function lintWith(given: Arguments, settings: TrustedSettings): Promise<number> {
  const paths = given.positionals('paths')
  const formatNames = Object.keys(reporters).filter((name): name is FormatName => Object.hasOwn(reporters, name))
  const targets = formatTargets(given, formatNames, 'pretty')
  const maximumWarnings = given.count('max-warnings')
  const standardInput = stdinPath(given, paths)
  const preset = presetAsked(given)
  const repairs = repairsAsked(given)
  const changed = changedAsked(given)
  const base = given.text('base')
  if (changed && standardInput !== null) throw new UsageError('--changed and --stdin cannot be used together.')
  const reportFiles = targets.flatMap(({file}) => file ?? [])
  const writesMore = reportFiles.length > 0 || given.flag('cache') || given.text('cache-location') !== null
  const configurations = writesMore ? await filesOfConfigurations(given, paths) : []
  const read = [...paths, ...filesRead(given), ...(settings.suppressions ? [settings.suppressions.file ?? standardFile] : []), ...configurations]
  const ownFiles = checkReportFiles(reportFiles, read)
  const links = await linkRequest(given, [...read, ...reportFiles])
  const governance = await governanceAsked(given)
  const linter = createLinter({
    lintRules: rules,
    configuration: configurationSource(given),
    all: given.flag('all'),
    rules: ruleSettings(given.texts('rule')),
    ownFiles,
    commands: ['lint', 'outline', 'rules', 'explain', 'new', 'init', 'words'],
    ...(preset && {preset}),
    ...(repairs && {repairs}),
    ...(changed && {changed}),
    ...(settings.suppressions && {suppressions: settings.suppressions}),
    ...(base !== null && {base}),
    ...(settings.copy && {configurationCopy: settings.copy}),
    ...(links && {links}),
    ...(governance && {governance}),
  })
  const configured = given.text('print-config')
  if (configured !== null) return printConfiguration(linter, configured)

  const reports = await Promise.all(targets.map(async ({name, file}) => ({reporter: await reporters[name](), file})))
  const events = standardInput === null ? linter.lint(paths) : lintStdin(linter, standardInput)
  const color = colorAsked(given)
  const shown = {isStandardInput: standardInput !== null, color: repairs !== null && wantsColor(color, 'stdout')}
  const outcome = await runReports(repairs ? showRepairs(events, repairs, shown) : events, {
    reports,
    rules,
    color,
    repairs: repairAdvice(given, paths, repairs),
    pathPrefix: given.text('path-prefix'),
    // Standard output then holds the diff or the repaired text, and nothing else.
    isOutputTaken: repairs !== null && (repairs.isDryRun || standardInput !== null),
    ...(given.flag('quiet') && {shown: errorsOnly}),
  })
  const tooMany = maximumWarnings !== null && outcome.warnings > maximumWarnings
  if (tooMany) writeError(`note: ${count(outcome.warnings, 'warning')}, but --max-warnings allows ${maximumWarnings}.\n`)
  if (outcome.problems.length > 0) return 2
  return (outcome.summary.errors > 0 || tooMany) && !given.flag('exit-zero') ? 1 : 0
}

function errorsOnly(result: FileResult): FileResult {
  const isError = ({severity}: Finding) => severity === 'error'
  const findings = result.findings.filter(isError)
  const {errors, suppressed = 0} = result.counts
  const counts = {...countFindings(findings), errors, ...(suppressed > 0 && {suppressed})}
  return {...result, findings, more: errors - findings.length, counts, ...(result.accepted && {accepted: result.accepted.filter(isError)})}
}

/** Reads `--rule 'NAME: SEVERITY'`. */
function ruleSettings(texts: readonly string[]) {
  const settings = texts.map((text): [string, string] => {
    const [, name, severity] = /^\s*([^:\s]+)\s*:\s*(\S+)\s*$/.exec(text) ?? []
    if (name === undefined || severity === undefined)
      throw new UsageError(`Unexpected --rule ${text}, expected NAME: SEVERITY, such as --rule 'spelling: off'.`)
    if (!rules.some((rule) => rule.name === name)) throw new UsageError(`--rule ${text}: ${unknownRule(name, rules)}`)
    return [name, severity]
  })
  const {entries, faults} = checkRules(Object.fromEntries(settings), rules, [])
  const [fault] = faults
  if (fault) throw new UsageError(`--rule ${fault.path.join('.')}: ${fault.message}`)
  return entries
}

/** Shows which files the settings of a file come from, and what they are. */
async function printConfiguration(linter: Linter, path: string): Promise<number> {
  const {view, problems, notices} = await linter.configurationOf(path)
  for (const message of notices) writeError(`note: ${forTerminal(message)}\n`)
  for (const problem of problems) writeError(`${problemLine(problem)}\n`)
  if (problems.length > 0) return 2
  const settings = view.settingsFor(linter.absolute(path))
  const {files, preset: fromFiles, ignores, words, cycles, teams, links, limits} = view.configuration
  const rulesShown = Object.fromEntries(
    [...settings].map(([name, {severity, options}]) => [name, Object.keys(options).length > 0 ? [severity, options] : severity]),
  )
  const ignored = view.ignoredBy(linter.absolute(path))
  if (ignored !== null) writeError(`note: ${forTerminal(path)} is ignored (\`${forTerminal(ignored)}\`).\n`)
  await writeOutput(`${toJson({files, preset: linter.preset ?? fromFiles, rules: rulesShown, ignores, words, cycles, teams, links, limits}, 2)}\n`)
  return 0
}
