import {resolve} from 'node:path'
import type {Options} from 'yargs'
import {builtIn} from '../community/index.js'
import {type PresetName, presetNames} from '../lint/configuration/preset-names.js'
import type {ConfigurationSource} from '../lint/configuration/source.js'
import {unknownName} from '../lint/did-you-mean.js'
import type {RepairOptions} from '../lint/fix/repair.js'
import type {Arguments} from './arguments.js'
import {UsageError} from './usage-error.js'

/** The options of every command that reads nominations. */
export const readingOptions = {
  format: {type: 'string', describe: 'Format of the report, NAME or NAME:FILE; may be repeated', defaultDescription: 'pretty'},
  config: {type: 'string', describe: 'Configuration file to use instead of the nearest one'},
  'no-config': {type: 'boolean', describe: 'Use no configuration file'},
  all: {type: 'boolean', describe: 'In an election repository, include closed elections'},
  governance: {
    type: 'string',
    requiresArg: true,
    describe: `${builtIn.governance.name}, which says which teams elect a lead`,
    defaultDescription: 'a built-in snapshot',
  },
  stdin: {type: 'boolean', describe: 'Read one nomination from standard input'},
  'stdin-filename': {type: 'string', describe: 'Path to assume for standard input'},
  color: {type: 'boolean', describe: 'Use colour even if the output is not a terminal'},
  'no-color': {type: 'boolean', describe: 'Use no colour (the environment variables NO_COLOR and FORCE_COLOR work too)'},
} as const satisfies Readonly<Record<string, Options>>

/** A format, and the file that it is written to; null for standard output. */
export interface FormatTarget<Name extends string> {
  readonly name: Name
  readonly file: string | null
}

/** Reads `--format NAME[:FILE]`. */
export function formatTargets<Name extends string>(given: Arguments, known: readonly Name[], standard: Name): FormatTarget<Name>[] {
  const targets = given.texts('format').map((text) => {
    const [, name = '', file = null] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? []
    const found = known.find((candidate) => candidate === name)
    if (!found) throw new UsageError(unknownName('format', name, known, text))
    if (file === '') throw new UsageError(`--format ${text} names no file after the colon.`)
    return {name: found, file}
  })
  if (targets.filter(({file}) => file === null).length > 1)
    throw new UsageError('Only one format can go to standard output; give the others a file, NAME:FILE.')
  const files = targets.flatMap(({file}) => (file === null ? [] : [file]))
  const again = files.find((file, at) => files.slice(0, at).some((other) => resolve(other) === resolve(file)))
  if (again !== undefined) throw new UsageError(`Two formats go to ${again}; give each its own file.`)
  return targets.length > 0 ? targets : [{name: standard, file: null}]
}

/** Reads `--config` and `--no-config`. */
export function configurationSource(given: Arguments): ConfigurationSource {
  const file = given.text('config')
  if (given.flag('no-config') && file !== null) throw new UsageError('--config and --no-config cannot be used together.')
  if (given.flag('no-config')) return 'none'
  return file === null ? 'nearest' : {file}
}

/** Input files that the options of these commands name. */
export function filesRead(given: Arguments): string[] {
  return ['config', 'governance'].flatMap((name) => given.text(name) ?? [])
}

/** Reads `--color` and `--no-color`; null where neither is given. */
export function colorOption(given: Arguments): boolean | null {
  if (given.flag('no-color')) return false
  return given.flag('color') ? true : null
}

/** Reads `--fix`, `--fix-suggestions`, `--fix-dry-run`; null where none is given. */
export function repairOptions(given: Arguments): RepairOptions | null {
  const withSuggestions = given.flag('fix-suggestions')
  const isDryRun = given.flag('fix-dry-run')
  return withSuggestions || isDryRun || given.flag('fix') ? {withSuggestions, isDryRun} : null
}

/** Reads `--changed` and its `--base`; null without `--changed`. */
export function changedOption(given: Arguments): {base: string | null} | null {
  return given.flag('changed') ? {base: given.text('base')} : null
}

/** Reads `--preset`. */
export function presetOption(given: Arguments): PresetName | null {
  const name = given.text('preset')
  const found = presetNames.find((candidate) => candidate === name)
  if (name !== null && !found) throw new UsageError(unknownName('preset', name, presetNames))
  return found ?? null
}

/** The path to assume for standard input; null where it is not to be read. */
export function stdinPath(given: Arguments, paths: readonly string[]): string | null {
  const name = given.text('stdin-filename')
  if (!given.flag('stdin')) {
    if (name !== null) throw new UsageError('--stdin-filename needs --stdin.')
    return null
  }
  if (paths.length > 0) throw new UsageError('--stdin reads one nomination from standard input and takes no paths.')
  return name ?? '<stdin>'
}
