/**
 * The public API: linting from a program, and rules of one's own.
 *
 *     const linter = createLinter({preset: 'advisory'})
 *     const {files} = await linter.lintText(text, 'candidates/2027.1/Nova/jane@example.org')
 *     for (const {message, position} of files[0].findings) …
 */
import {rules as ownRules} from '../../rules/index.js'
import type {Rule} from '../rule/define-rule.js'
import type {FileResult, Problem, Summary} from '../rule/result.js'
import {keyPath} from './configuration/issues.js'
import {checkRules} from './configuration/rule-settings.js'
import type {PresetName} from './configuration/schema.js'
import type {ConfigurationSource} from './configurations.js'
import {addToSummary, emptySummary} from './counts.js'
import type {GovernedTeam} from './governance.js'
import {createLinter as createEngine, type LintEvent} from './linter.js'

export type {Cycle, Election, Place, Team} from '../election/election.js'
export type {Citation, Goals, GoalsForm, Mention, Nomination, ReferenceEntry} from '../nomination/nomination.js'
export type {RuleContext} from '../rule/context.js'
export {createRule as defineRule, type Example, type Rule, type RuleDefinition} from '../rule/define-rule.js'
export type {Edit, Finding, Report, Severity, SeveritySetting} from '../rule/finding.js'
export type {Counts, FileResult, Problem, Summary} from '../rule/result.js'
export {GovernanceError, readGovernance} from './governance.js'
export type {ConfigurationSource, GovernedTeam, LintEvent, PresetName}

/** How to lint. */
export interface LintSettings {
  /** What relative paths count from; the current directory. */
  readonly cwd?: string
  /** The configuration: the file nearest to each linted one (`nearest`, the default), `none`, or the file named. */
  readonly configuration?: ConfigurationSource
  /** Outweighs the configuration's preset. */
  readonly preset?: PresetName
  /** Outweighs the configuration's rules, in the same form: `{spelling: 'off', 'cycle-named': ['error', {missing: 'warning'}]}`. */
  readonly rules?: Readonly<Record<string, unknown>>
  /** Rules beside the linter's own, made by `defineRule`. */
  readonly additionalRules?: readonly Rule[]
  /** In an election repository, closed elections too. */
  readonly all?: boolean
  /** Today's teams, as `readGovernance` reads them; left out, those of the snapshot. */
  readonly governance?: readonly GovernedTeam[]
  /** A suppressions file, whose findings are left out; without it none is looked for. */
  readonly suppressions?: string
}

/** What a run came to. */
export interface LintReport {
  readonly files: readonly FileResult[]
  /** What could not be done. */
  readonly problems: readonly Problem[]
  /** What a person should know, such as nominations that were left out. */
  readonly notices: readonly string[]
  readonly summary: Summary
}

/** Lints texts, bytes and files; it may be used again and again. */
export interface NominationLinter {
  /** Lints a text that stands, or would stand, at a path. */
  lintText(text: string, path?: string): Promise<LintReport>
  /** The same with undecoded bytes. */
  lintBytes(bytes: Uint8Array, path?: string): Promise<LintReport>
  /** Lints files, folders and globs; none means the current directory. */
  lintFiles(paths: readonly string[]): Promise<LintReport>
  /** The same, file by file as they are done. */
  streamFiles(paths: readonly string[]): AsyncGenerator<LintEvent>
}

/** Settings given by a program that mean nothing; `message` tells all that is wrong. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Makes a linter.
 *
 * @throws {SettingsError} for a rule, severity or option in `rules` that does not exist, and for two rules of one name
 */
export function createLinter(settings: LintSettings = {}): NominationLinter {
  const lintRules = [...ownRules, ...(settings.additionalRules ?? [])]
  const twice = lintRules.find(({name}, index) => lintRules.findIndex((rule) => rule.name === name) !== index)
  if (twice) throw new SettingsError(`Two rules are named ${twice.name}; give yours another name.`)
  const {entries, faults} = checkRules(settings.rules ?? {}, lintRules, ['rules'])
  if (faults.length > 0) throw new SettingsError(faults.map(({path, message}) => `${keyPath(path)}: ${message}`).join('\n'))
  const {cwd, configuration, preset, all, governance, suppressions} = settings
  const engine = createEngine({
    lintRules,
    rules: entries,
    ...(cwd && {cwd}),
    ...(configuration && {configuration}),
    ...(preset && {preset}),
    ...(all && {all}),
    ...(governance && {governance}),
    ...(suppressions && {suppressions: {file: suppressions}}),
  })
  const lintBytes = (bytes: Uint8Array, path = '<text>') => reportOf(engine.lintBytes(bytes, path))
  return {
    lintText: (text, path) => lintBytes(new TextEncoder().encode(text), path),
    lintBytes,
    lintFiles: (paths) => reportOf(engine.lint(paths)),
    streamFiles: (paths) => engine.lint(paths),
  }
}

async function reportOf(events: AsyncIterable<LintEvent>): Promise<LintReport> {
  const files: FileResult[] = []
  const problems: Problem[] = []
  const notices: string[] = []
  for await (const event of events) {
    if (event.kind === 'file') files.push(event.result)
    else if (event.kind === 'problem') problems.push(event.problem)
    else if (event.kind === 'notice') notices.push(event.message)
  }
  return {files, problems, notices, summary: files.reduce(addToSummary, emptySummary)}
}
