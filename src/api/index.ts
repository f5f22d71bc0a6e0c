/**
 * The public API: for linting from a program, and for rules of your own; docs/api.md describes it.
 *
 *     const linter = createLinter({preset: 'advisory'})
 *     const {files} = await linter.lintText(text, 'candidates/2027.1/Nova/jane@example.org')
 *     for (const {line, message} of files[0].messages) …
 */
export type {Cycle, Election, Place, Team} from '../election/election.js'
export type {PresetName} from '../lint/configuration/preset-names.js'
export type {ConfigurationSource} from '../lint/configuration/source.js'
export {GovernanceError, type GovernedTeam} from '../lint/governance.js'
export type {RuleInfo} from '../lint/rule-info.js'
export type {Citation, Goals, GoalsForm, Mention, Nomination, ReferenceEntry} from '../nomination/nomination.js'
export type {LintedFile, Message, Replacement} from '../report/message.js'
export type {Outline, OutlinePart} from '../report/outline-json.js'
export {type FormatName, formatNames} from '../report/registry.js'
export type {RuleContext} from '../rule/context.js'
export type {Example, LesserFindings, Rule, RuleDefinition} from '../rule/define-rule.js'
export type {Edit, Report, Severity, SeveritySetting} from '../rule/finding.js'
export type {OptionsSchema} from '../rule/options-schema.js'
export type {Problem, Summary} from '../rule/result.js'
export type {RuleOption} from '../rule/rule-options.js'
export type {FilesOptions, FixFilesOptions, FixTextOptions, Signal} from './call-options.js'
export {defineRule} from './define-rule.js'
export type {FormatOptions, Formattable} from './format.js'
export {createLinter, type NominationLinter} from './linter.js'
export type {LinterOptions} from './linter-options.js'
export {OptionsError} from './options-error.js'
export {readGovernance} from './read-governance.js'
export type {FixedFile, FixReport, LintReport, OutlineReport, StreamEvent} from './results.js'
export {ExampleError, testRule} from './test-rule.js'
