import {dirname} from 'node:path'
import type {Place} from '../election/election.js'
import type {Answer} from '../links/answer.js'
import {noOthers, type Others} from '../rule/context.js'
import type {Rule} from '../rule/define-rule.js'
import type {Source} from '../text/source.js'
import {problem} from './announcement.js'
import type {ConfigurationView} from './configuration/configuration.js'
import {createDeadline, type Deadline, DeadlinePassed} from './deadline.js'
import type {EngineOptions} from './engine-options.js'
import type {LintEvent} from './events.js'
import type {DiscoveredFile} from './files/discovered-file.js'
import type {Repair} from './fix/repair.js'
import {internalError, ruleFault} from './internal-error.js'
import {memoize} from './memoize.js'
import type {Pipeline, PipelineResult, Surroundings} from './pipeline.js'
import type {Pipelines} from './pipelines.js'
import type {SuppressibleFile, Suppressing} from './suppressions/suppressing.js'
import type {Surveys} from './surveys.js'

/** A file, or bytes in place of one. */
export interface Lintable extends Pick<DiscoveredFile, 'absolute' | 'place' | 'root' | 'change' | 'removed'> {
  /** The bytes, where it is not a file. */
  readonly bytes?: Uint8Array
}

/** A file that was read, before the rules run. */
export interface ReadFile {
  readonly kind: 'read'
  readonly view: ConfigurationView
  readonly file: Lintable
  readonly source: Source
}

/** What the files of an engine share. */
export interface Shared {
  readonly pipelines: Pipelines
  readonly surveyOf: Surveys['of']
}

/** The answers for links; null if they were not requested. */
type Answers = ReadonlyMap<string, Answer> | null

export interface FileLinter {
  lint(read: ReadFile, answers: Answers, suppressing: Suppressing | null): AsyncGenerator<LintEvent>
  /** Whether a rule that needs answers for links is on for a file. */
  wantsAnswers(read: ReadFile): boolean
}

export function createFileLinter(options: EngineOptions, {pipelines: {electionOf, pipelineOf}, surveyOf}: Shared): FileLinter {
  let repair: Repair | null = null

  /** The pipeline for a file, and the file's surroundings. */
  function prepare({view, file: {absolute, place, change, removed = []}}: ReadFile, answers: Answers): {pipeline: Pipeline; around: Surroundings} {
    const openRelease = surveyOf(view.configuration.community).releases.openFor(view, dirname(absolute))
    return {pipeline: pipelineOf(view, absolute, openRelease), around: {others: {...othersOf(view, absolute, place, openRelease), removed}, change, answers}}
  }

  async function* lint(read: ReadFile, answers: Answers, suppressing: Suppressing | null): AsyncGenerator<LintEvent> {
    const {view, file} = read
    const {absolute, place, root, bytes} = file
    let {source} = read
    try {
      const {pipeline, around} = prepare(read, answers)
      const lintSource = lintOnce(pipeline, place, around, createDeadline(view.configuration.limits.seconds))
      if (options.repairs) {
        repair ??= (await import('./fix/repair.js')).createRepair(options.repairs)
        const findingsOf = (each: Source) => lintSource(each).findings
        const maximumBytes = view.configuration.limits.bytes
        source = yield* repair({source, file: bytes ? null : {absolute, root}, ...(bytes && {bytes}), maximumBytes, lint: findingsOf})
      }
      const outcome = lintSource(source)
      yield* eventsOf(suppressing ? {...outcome, result: suppressing.resultOf(suppressible(view, absolute), outcome)} : outcome)
    } catch (cause) {
      yield problem(source.path, cause instanceof DeadlinePassed ? cause.message + suspects() : internalError('nomination-lint', cause))
    }
  }

  /** A sentence that suspects the rules added by a program, if there are any. */
  function suspects(): string {
    const names = [...(options.foreignRules ?? [])]
    return names.length === 0 ? '' : ` Or is it a rule that is not one of nomination-lint's own (${names.join(', ')})?`
  }

  /** A file for suppressions: rules that are off, or that lack answers for links, have not run. */
  function suppressible(view: ConfigurationView, absolute: string): SuppressibleFile {
    const isOff = (rule: Rule) => view.settingsFor(absolute).get(rule.name)?.severity === 'off' || (rule.readsAnswers && !options.links)
    const off = new Set(options.lintRules.filter(isOff).map(({name}) => name))
    return {absolute, hasRun: (rule) => !off.has(rule), maximumFindings: view.configuration.limits.findings}
  }

  /** Cached, because many files have the same settings. */
  const rulesBySettings = new WeakMap<object, readonly Rule[]>()
  function rulesOn(view: ConfigurationView, absolute: string): readonly Rule[] {
    const settings = view.settingsFor(absolute)
    return memoize(rulesBySettings, settings, () => options.lintRules.filter(({name}) => settings.get(name)?.severity !== 'off'))
  }

  /** The other nominations that the rules for a file need. */
  function othersOf(view: ConfigurationView, absolute: string, place: Place | null, openRelease: string | null): Others {
    if (options.readsOnly || !place || openRelease === null) return noOthers
    const asking = rulesOn(view, absolute)
    const wants = (kind: Rule['readsOthers']) => asking.some(({readsOthers}) => readsOthers === kind)
    const {siblings} = surveyOf(view.configuration.community)
    const file = {absolute, place, election: electionOf(view, openRelease)}
    return {
      ...noOthers,
      doubles: wants('doubles') ? siblings.doubles(file) : [],
      earlier: wants('earlier') ? siblings.earlier(file, view.configuration.limits.bytes) : [],
    }
  }

  /** The events of a file: rules that failed, and its result. */
  function eventsOf({result, errors}: PipelineResult): LintEvent[] {
    const faults = errors.map(({rule, cause}) => (options.foreignRules?.has(rule) ? ruleFault(rule, cause) : internalError(`the rule ${rule}`, cause)))
    return [...faults.map((fault) => problem(result.path, fault)), {kind: 'file', result}]
  }

  return {lint, wantsAnswers: ({view, file: {absolute}}) => rulesOn(view, absolute).some(({readsAnswers}) => readsAnswers)}
}

/** Lints one file within its deadline. The last source is not linted again, because the last round of repairs has already done it. */
function lintOnce(pipeline: Pipeline, place: Place | null, around: Surroundings, deadline: Deadline): (source: Source) => PipelineResult {
  let last: {source: Source; result: PipelineResult} | null = null
  return (source) => {
    if (last?.source !== source) last = {source, result: deadline.run(() => pipeline(source, place, around))}
    return last.result
  }
}
