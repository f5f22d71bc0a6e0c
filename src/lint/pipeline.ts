import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Community} from '../community/community.js'
import {builtIn} from '../community/index.js'
import type {Election, Place} from '../election/election.js'
import type {Answer} from '../links/answer.js'
import {readNomination} from '../nomination/read.js'
import {type Change, noOthers, type Others} from '../rule/context.js'
import type {Rule} from '../rule/define-rule.js'
import type {Finding, SeveritySetting} from '../rule/finding.js'
import {pluginOf, type RuleError} from '../rule/plugin.js'
import type {FileResult} from '../rule/result.js'
import {isInBrokenText} from '../text/broken-text.js'
import {Document} from '../text/document.js'
import type {Source} from '../text/source.js'
import {rangeAt} from '../text/spans.js'
import {limitFindings, lowerSeverity} from './limit-findings.js'

/** The setting of a rule. */
export interface RuleSetting {
  readonly severity: SeveritySetting
  readonly options: object
  /** Whether a configuration or the command line sets the severity, so that all findings of the rule have it. */
  readonly isExplicit?: boolean
  /** Whether findings that the rule reports as warnings become errors (preset `strict`). */
  readonly warningsAreErrors?: boolean
}

export interface PipelineOptions {
  readonly rules: readonly Rule[]
  /** By rule name; a rule without a setting is off. */
  readonly settings: ReadonlyMap<string, RuleSetting>
  readonly election: Election
  /** The built-in one by default. */
  readonly community?: Community
  readonly words: readonly string[]
  readonly maximumFindings: number
}

/** What the rules may know about a file in addition to its text. */
export interface Surroundings {
  readonly others?: Others
  readonly change?: Change | null
  /** The answers for links; null if they were not requested. */
  readonly answers?: ReadonlyMap<string, Answer> | null
}

/** Lints one decoded file. By default, its place is that of its path. */
export type Pipeline = (source: Source, place?: Place | null, around?: Surroundings) => PipelineResult

/** The result of one file, and the rules that failed on it. */
export interface PipelineResult {
  readonly result: FileResult
  /** All findings, including those beyond the limit of the result. */
  readonly findings: readonly Finding[]
  readonly errors: readonly RuleError[]
}

/**
 * Makes the function that lints one decoded file: parses it, reads the Nomination, then runs every rule. If a rule throws, its error is
 * returned in `errors`; errors of the readers are thrown.
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  const processor = unified()
  for (const rule of options.rules) {
    const setting = options.settings.get(rule.name)
    if (setting && setting.severity !== 'off') processor.use(pluginOf(rule), [setting.severity === 'error' ? 'error' : 'warn', setting.options])
  }
  processor.freeze()
  const readsBroken = new Set(options.rules.flatMap(({name, readsBrokenText}) => (readsBrokenText ? [name] : [])))

  /** Whether a finding is about what the author wrote; those inside broken text are not. */
  function isOfText({ruleId, position}: Finding, source: Source): boolean {
    const {start, end} = rangeAt(position)
    return readsBroken.has(ruleId) || !isInBrokenText(source, start, end)
  }

  const {community = builtIn} = options
  return (source, place = community.layout.placeOf(source.path), {others = noOthers, change = null, answers = null} = {}) => {
    const document = new Document(source)
    const {statement, tree} = document
    const nomination = readNomination(document, place, options.election)
    const file = new VFile({value: source.text})
    file.data.context = {
      document,
      source,
      statement,
      tree,
      nomination,
      election: options.election,
      community,
      words: options.words,
      answers,
      others,
      change,
    }
    processor.runSync(tree, file)
    const findings = file.messages
      .flatMap((message) => findingOf(message, options.settings))
      .filter((finding) => isOfText(finding, source))
      .map((finding) => (source.undecided ? withoutRepair(finding) : finding))
    return {
      result: {path: source.path, ...limitFindings(findings, options.maximumFindings), source, nomination},
      findings,
      errors: [...(file.data.ruleErrors ?? []), ...file.messages.flatMap(strayError)],
    }
  }
}

/** A message as a finding, with its rule's configured severity. */
function findingOf({report, ruleId: rule, url}: VFileMessage, settings: PipelineOptions['settings']): Finding[] {
  if (!report || !rule) return []
  const setting = settings.get(rule)
  if (!setting || setting.severity === 'off') return []
  const isOwn = !setting.isExplicit || report.isByOption
  const lesser = report.severity && isOwn ? lowerSeverity(report.severity, setting.severity) : setting.severity
  const {isByOption: _, ...said} = report
  return [{...said, ...(url !== undefined && {url}), ruleId: rule, severity: lesser === 'warning' && setting.warningsAreErrors ? 'error' : lesser}]
}

/** Edits of a text that was decoded from other bytes would not fit the file. */
function withoutRepair({fix: _fix, suggestion: _suggestion, ...finding}: Finding): Finding {
  return finding
}

/** The error in a message that none of our rules sent: unified-lint-rule makes a message of what a plug-in threw. */
function strayError(message: VFileMessage): RuleError[] {
  return message.report ? [] : [{rule: message.ruleId ?? 'unknown', cause: message.cause ?? message.reason}]
}
