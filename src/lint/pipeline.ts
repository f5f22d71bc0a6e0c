import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {placeOf} from '../community/openstack/place.js'
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
import {lesserOf, shownOf} from './shown.js'

/** A rule as a configuration has set it. */
export interface RuleSetting {
  readonly severity: SeveritySetting
  readonly options: object
  /** Findings that the rule itself makes warnings are errors (preset `strict`). */
  readonly warningsAreErrors?: boolean
}

/** What the pipeline needs beside the source. */
export interface PipelineOptions {
  readonly rules: readonly Rule[]
  /** By rule name; a rule without a setting is off. */
  readonly settings: ReadonlyMap<string, RuleSetting>
  readonly election: Election
  readonly words: readonly string[]
  readonly answers: ReadonlyMap<string, Answer> | null
  readonly maximumFindings: number
}

/** What stands around a file. */
export interface Surroundings {
  readonly others?: Others
  readonly change?: Change | null
}

/** Lints one decoded file; its place is the path's where none is given. */
export type Pipeline = (source: Source, place?: Place | null, around?: Surroundings) => PipelineResult

/** What one file gave: its result, and the rules that broke on it. */
export interface PipelineResult {
  readonly result: FileResult
  /** All findings, also those that a limit keeps out of the result. */
  readonly findings: readonly Finding[]
  readonly errors: readonly RuleError[]
}

/**
 * Makes the function that lints one decoded file: tree, Nomination, then every rule one after another. The place is the path's
 * where none is given. A rule that throws is told in `errors`; what the readers throw is thrown.
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  const processor = unified()
  for (const rule of options.rules) {
    const setting = options.settings.get(rule.name)
    if (setting && setting.severity !== 'off') processor.use(pluginOf(rule), [setting.severity === 'error' ? 'error' : 'warn', setting.options])
  }
  processor.freeze()
  const readsBroken = new Set(options.rules.flatMap(({name, readsBrokenText}) => (readsBrokenText ? [name] : [])))

  /** What a rule finds within text that is broken says nothing of what the author wrote. */
  function isOfText({ruleId, position: {start, end}}: Finding, source: Source): boolean {
    return readsBroken.has(ruleId) || !isInBrokenText(source, start.offset ?? 0, end.offset ?? 0)
  }

  return (source, place = placeOf(source.path), {others = noOthers, change = null} = {}) => {
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
      words: options.words,
      answers: options.answers,
      others,
      change,
    }
    processor.runSync(tree, file)
    const findings = file.messages
      .flatMap((message) => findingOf(message, options.settings))
      .filter((finding) => isOfText(finding, source))
      .map((finding) => (source.undecided ? withoutRepair(finding) : finding))
    return {
      result: {path: source.path, ...shownOf(findings, options.maximumFindings), source, nomination},
      findings,
      errors: [...(file.data.ruleErrors ?? []), ...file.messages.flatMap(strayError)],
    }
  }
}

/** A message as a finding, with the severity that the configuration gives to its rule. */
function findingOf({report, ruleId: rule, url}: VFileMessage, settings: PipelineOptions['settings']): Finding[] {
  if (!report || !rule) return []
  const setting = settings.get(rule)
  if (!setting || setting.severity === 'off') return []
  const lesser = report.severity ? lesserOf(report.severity, setting.severity) : setting.severity
  return [{...report, ...(url !== undefined && {url}), ruleId: rule, severity: lesser === 'warning' && setting.warningsAreErrors ? 'error' : lesser}]
}

/** Edits of a text that stands for other bytes would not fit the file. */
function withoutRepair({fix: _fix, suggestion: _suggestion, ...finding}: Finding): Finding {
  return finding
}

/** A message that no rule of ours sent: unified-lint-rule tells so of what a plug-in threw. */
function strayError(message: VFileMessage): RuleError[] {
  return message.report ? [] : [{rule: message.ruleId ?? 'unknown', cause: message.cause ?? message.reason}]
}
