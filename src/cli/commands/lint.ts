import {builtIn} from '../../community/index.js'
import {standardFile} from '../../lint/suppressions/standard-file.js'
import type {Arguments} from '../arguments.js'
import type {Command} from '../command.js'
import {changedOption, colorOption, filesRead, formatTargets, presetOption, readingOptions, repairOptions, stdinPath} from '../options.js'
import {wantsColor, writeError} from '../output.js'
import type {TrustedSettings} from '../trusted-settings.js'
import {UsageError} from '../usage-error.js'

/** `nomination-lint [lint] [paths..]`. */
export const lint: Command = {
  name: 'lint',
  positional: '[paths..]',
  isDefault: true,
  summary: 'Lint nominations: files, folders, globs',
  options: {
    ...readingOptions,
    preset: {type: 'string', describe: 'Base settings: recommended, strict or advisory'},
    rule: {type: 'string', describe: "Set the severity of one rule, 'NAME: SEVERITY'; may be repeated"},
    quiet: {type: 'boolean', describe: 'Show errors only'},
    'check-links': {type: 'boolean', describe: 'Check that every link works (the only option that uses the network)'},
    cache: {type: 'boolean', describe: 'With --check-links: keep the answers for the next run'},
    'cache-location': {type: 'string', describe: 'File in which --cache keeps the answers', defaultDescription: '~/.cache/nomination-lint/links.json'},
    'max-warnings': {type: 'string', describe: 'Exit with status 1 if there are more warnings than this'},
    'exit-zero': {type: 'boolean', describe: 'Exit with status 0 even if there are findings'},
    fix: {type: 'boolean', describe: 'Repair what is mechanical and certain: encoding, hidden characters, line ends; with --stdin, print the repaired text'},
    'fix-suggestions': {type: 'boolean', describe: 'Repair words too, where only one reading is possible; check the result'},
    'fix-dry-run': {type: 'boolean', describe: 'Show what would be repaired as a diff, and change nothing'},
    changed: {type: 'boolean', describe: 'Lint only the nominations that were added or changed, according to git'},
    base: {
      type: 'string',
      requiresArg: true,
      describe: 'Branch or commit that --changed compares with; without --changed, it only helps to find new files in the wrong place',
      defaultDescription: "that of the pull request, or the remote's main branch",
    },
    'suppress-all': {type: 'boolean', describe: 'Accept all current errors and warnings: write them into the suppressions file'},
    'suppress-rule': {type: 'string', requiresArg: true, describe: 'Accept the current findings of one rule; may be repeated'},
    'prune-suppressions': {type: 'boolean', describe: 'Remove from the suppressions file what is no longer found'},
    'suppressions-location': {
      type: 'string',
      requiresArg: true,
      describe: 'Path of the suppressions file',
      defaultDescription: 'nomination-lint-suppressions.json',
    },
    'suppressions-base': {
      type: 'string',
      requiresArg: true,
      describe: 'Folder that the paths in the suppressions file are relative to',
      defaultDescription: "the file's own",
    },
    'no-suppressions': {type: 'boolean', describe: 'Use no suppressions file'},
    'path-prefix': {
      type: 'string',
      requiresArg: true,
      describe: 'Put this before each path in reports, such as the folder of this checkout in a larger repository',
    },
    'config-from-base': {
      type: 'boolean',
      describe: 'Take the configuration and the suppressions file from the base, so that a change cannot switch its own checks off',
    },
    'config-copy': {
      type: 'string',
      requiresArg: true,
      describe: 'Folder with a copy of this checkout at another commit, to take the configuration and the suppressions file from',
    },
    'print-config': {type: 'string', describe: 'Show the settings for a file, and exit'},
  },
  examples: [
    ['$0', 'lint the nominations of the open election'],
    [`$0 ${builtIn.example.path}`, 'lint one nomination'],
    ["$0 --preset advisory --rule 'signature: off'", 'warn about what is missing, but ignore the signature'],
    ['$0 --all --suppress-all', 'accept what is there now, and report only what is new'],
  ],
  async run(given) {
    const {suppressionsOption} = await import('../suppressions-option.js')
    const {trustedSettings} = await import('../trusted-settings.js')
    const suppressions = suppressionsOption(given, {isStandardInput: given.flag('stdin'), isDryRun: repairOptions(given)?.isDryRun ?? false})
    const settings = await trustedSettings(given, suppressions)
    try {
      return await lintWith(given, settings)
    } finally {
      settings.remove()
    }
  },
}

async function lintWith(given: Arguments, settings: TrustedSettings): Promise<number> {
  const {formatNames, reporters} = await import('../../report/registry.js')
  const {filesOfConfigurations} = await import('../configuration-files.js')
  const {checkReportFiles} = await import('../written-files.js')
  const {linkRequest} = await import('../link-options.js')
  const {governanceOption} = await import('../governance-option.js')
  const {ruleSettings} = await import('../rule-option.js')
  const {linterFor} = await import('../linter-for.js')
  const paths = given.positionals('paths')
  const targets = formatTargets(given, formatNames, 'pretty')
  const maximumWarnings = given.count('max-warnings')
  const standardInput = stdinPath(given, paths)
  const preset = presetOption(given)
  const repairs = repairOptions(given)
  const changed = changedOption(given)
  const base = given.text('base')
  if (changed && standardInput !== null) throw new UsageError('--changed and --stdin cannot be used together.')
  const reportFiles = targets.flatMap(({file}) => file ?? [])
  const writesMore = reportFiles.length > 0 || given.flag('cache') || given.text('cache-location') !== null
  const configurations = writesMore ? await filesOfConfigurations(given, paths) : []
  const read = [...paths, ...filesRead(given), ...(settings.suppressions ? [settings.suppressions.file ?? standardFile] : []), ...configurations]
  const ownFiles = checkReportFiles(reportFiles, read)
  const links = await linkRequest(given, [...read, ...reportFiles])
  const governance = await governanceOption(given)
  const linter = linterFor(given, {
    rules: ruleSettings(given.texts('rule')),
    ownFiles,
    ...(preset && {preset}),
    ...(repairs && {repairs}),
    ...(changed && {changed}),
    ...(settings.suppressions && {suppressions: settings.suppressions}),
    ...(base !== null && {base}),
    ...(settings.copy && {configurationCopy: settings.copy}),
    ...(links && {links}),
    ...(governance && {governance, governanceFile: given.text('governance') ?? ''}),
  })
  const configured = given.text('print-config')
  if (configured !== null) return (await import('../print-configuration.js')).printConfiguration(linter, configured)

  const {rules} = await import('../../../rules/index.js')
  const {repairAdvice} = await import('../repair-advice.js')
  const {runReports} = await import('../run-reports.js')
  const {showRepairs} = await import('../show-repairs.js')
  const {lintStdin} = await import('../stdin.js')
  const {count} = await import('../../report/words.js')
  const {errorsOnly} = await import('../errors-only.js')
  const reports = await Promise.all(targets.map(async ({name, file}) => ({reporter: await reporters[name](), file})))
  const events = standardInput === null ? linter.lint(paths) : lintStdin(linter, standardInput)
  const color = colorOption(given)
  const shown = {isStandardInput: standardInput !== null, color: repairs !== null && wantsColor(color, 'stdout')}
  const outcome = await runReports(repairs ? showRepairs(events, repairs, shown) : events, {
    reports,
    rules,
    color,
    repairs: repairAdvice(given, paths, repairs),
    pathPrefix: given.text('path-prefix'),
    // Standard output then holds only the diff or the repaired text.
    isOutputTaken: repairs !== null && (repairs.isDryRun || standardInput !== null),
    ...(given.flag('quiet') && {shown: errorsOnly}),
  })
  const tooMany = maximumWarnings !== null && outcome.warnings > maximumWarnings
  if (tooMany) writeError(`note: ${count(outcome.warnings, 'warning')}, but --max-warnings allows ${maximumWarnings}.\n`)
  if (outcome.problems.length > 0) return 2
  return (outcome.summary.errors > 0 || tooMany) && !given.flag('exit-zero') ? 1 : 0
}
