import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Election, Place} from '../election/election.js'
import {placeOf} from '../election/place.js'
import type {Answer} from '../links/answer.js'
import type {Nomination} from '../nomination/nomination.js'
import {readNomination} from '../nomination/read.js'
import {noOthers, type Others} from '../rule/context.js'
import type {Postponed, Rule, RuleError} from '../rule/define-rule.js'
import type {Finding, Report, Severity, SeveritySetting} from '../rule/finding.js'
import type {Counts, FileResult} from '../rule/result.js'
import {isInBrokenText} from '../text/broken-text.js'
import {parse} from '../text/parse.js'
import type {Source} from '../text/source.js'
import type {SecondThread} from './thread/second-thread.js'

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
  readonly isChanged?: boolean
}

/** Lints one decoded file; its place is the path's where none is given. */
export interface Pipeline {
  (source: Source, place?: Place | null, around?: Surroundings): PipelineResult
  /** The same, with what can be done apart done by another thread: meanwhile this one may go on to the next file. */
  beside(thread: SecondThread, source: Source, place: Place | null, around: Surroundings): Promise<PipelineResult>
}

/** What one file gave: its result, and the rules that broke on it. */
export interface PipelineResult {
  readonly result: FileResult
  readonly errors: readonly RuleError[]
}

const weight: Readonly<Record<Severity, number>> = {
  info: 0,
  warning: 1,
  error: 2,
}

/**
 * Makes the function that lints one decoded file: tree, Nomination, then every rule one after another. The place is the path's
 * where none is given. A rule that throws is told in `errors`; what the readers throw is thrown.
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  const processor = unified()
  for (const rule of options.rules) {
    const setting = options.settings.get(rule.name)
    if (setting && setting.severity !== 'off') processor.use(rule.plugin, [setting.severity === 'error' ? 'error' : 'warn', setting.options])
  }
  processor.freeze()
  const ranks = new Map(options.rules.map(({name}, rank) => [name, rank]))
  const readsBroken = new Set(options.rules.flatMap(({name, readsBrokenText}) => (readsBrokenText ? [name] : [])))

  /** What a rule finds within text that is broken says nothing of what the author wrote. */
  function isOfText({rule, report: {position}}: Reported, source: Source): boolean {
    const {start, end} = position
    return readsBroken.has(rule) || !isInBrokenText(source, start.offset ?? 0, end.offset ?? 0)
  }

  function begin(source: Source, place: Place | null, {others = noOthers, isChanged = false}: Surroundings, postponed: Postponed[] | null): Begun {
    const tree = parse(source)
    const nomination = readNomination(tree, source, place, options.election)
    const file = new VFile({value: source.text})
    file.data.context = {source, tree, nomination, election: options.election, words: options.words, answers: options.answers, others, isChanged}
    if (postponed) file.data.postponed = postponed
    processor.runSync(tree, file)
    return {source, nomination, reported: file.messages.flatMap(reportedBy), errors: [...(file.data.ruleErrors ?? []), ...file.messages.flatMap(strayError)]}
  }

  function end({source, nomination, reported, errors}: Begun): PipelineResult {
    const told = reported.filter((each) => isOfText(each, source)).map((each) => (source.undecided ? withoutRepair(each) : each))
    const findings = told.flatMap((each) => findingOf(each, options.settings))
    const shown = gravest(findings, options.maximumFindings).sort(byPlace)
    return {result: {path: source.path, findings: shown, more: findings.length - shown.length, counts: countOf(findings), source, nomination}, errors}
  }

  const lint = (source: Source, place: Place | null = placeOf(source.path), around: Surroundings = {}) => end(begin(source, place, around, null))
  return Object.assign(lint, {
    async beside(thread: SecondThread, source: Source, place: Place | null, around: Surroundings): Promise<PipelineResult> {
      const postponed: Postponed[] = []
      const begun = begin(source, place, around, postponed)
      const {reported, errors} = begun
      const finish = async (each: Postponed) => {
        const {rule, apart} = each
        try {
          apart.tell(await thread.judge(each), source, (report) => reported.push({rule, report}))
        } catch (cause) {
          errors.push({rule, cause})
        }
      }
      await Promise.all(postponed.map(finish))
      // As if each rule had spoken in its turn.
      for (const told of [reported, errors]) told.sort((a, b) => (ranks.get(a.rule) ?? 0) - (ranks.get(b.rule) ?? 0))
      return end(begun)
    },
  })
}

/** What a rule reported. */
interface Reported {
  readonly rule: string
  readonly report: Report
}

/** A file that the rules have looked at, apart from those that were postponed. */
interface Begun {
  readonly source: Source
  readonly nomination: Nomination
  readonly reported: Reported[]
  readonly errors: RuleError[]
}

function reportedBy({report, ruleId}: VFileMessage): Reported[] {
  return report && ruleId ? [{rule: ruleId, report}] : []
}

function findingOf({rule, report}: Reported, settings: PipelineOptions['settings']): Finding[] {
  const setting = settings.get(rule)
  if (!setting || setting.severity === 'off') return []
  const lesser = report.severity && weight[report.severity] < weight[setting.severity] ? report.severity : setting.severity
  return [{...report, ruleId: rule, severity: lesser === 'warning' && setting.warningsAreErrors ? 'error' : lesser}]
}

/** Edits of a text that stands for other bytes would not fit the file. */
function withoutRepair({rule, report: {fix: _fix, suggestion: _suggestion, ...report}}: Reported): Reported {
  return {rule, report}
}

/** A message that no rule of ours sent: unified-lint-rule tells so of what a plug-in threw. */
function strayError(message: VFileMessage): RuleError[] {
  return message.report ? [] : [{rule: message.ruleId ?? 'unknown', cause: message.cause ?? message.reason}]
}

/** As many as the limit allows, errors before warnings, what comes first before what comes later. */
function gravest(findings: readonly Finding[], limit: number): Finding[] {
  if (findings.length <= limit) return [...findings]
  return [...findings].sort((a, b) => weight[b.severity] - weight[a.severity] || byPlace(a, b)).slice(0, limit)
}

function byPlace({position: {start: a}}: Finding, {position: {start: b}}: Finding): number {
  return a.line - b.line || a.column - b.column
}

function countOf(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return {errors: count('error'), warnings: count('warning'), infos: count('info')}
}
