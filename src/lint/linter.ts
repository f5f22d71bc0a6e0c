import {dirname, resolve} from 'node:path'
import type {GovernedTeam} from '../election/create.js'
import type {Place} from '../election/election.js'
import {placeOf} from '../election/place.js'
import {confirm} from '../language/confirm.js'
import {noOthers, type Others} from '../rule/context.js'
import type {Rule} from '../rule/define-rule.js'
import type {FileResult, Problem} from '../rule/result.js'
import {decode} from '../text/decode.js'
import {isCostlyMarkdown, prepareParse} from '../text/parse.js'
import {Source} from '../text/source.js'
import type {ChangedOptions} from './changed.js'
import type {ConfigurationView, TopSettings} from './configuration/configuration.js'
import type {PresetName} from './configuration/schema.js'
import {type ConfigurationOfFile, type ConfigurationSource, type Copy, createConfigurations} from './configurations.js'
import {configured} from './configured.js'
import {createDeadline, type Deadline, DeadlinePassed} from './deadline.js'
import {discover} from './discover.js'
import type {FoundFile} from './found.js'
import {internalError} from './internal-error.js'
import {gatherAnswers, type LinkRequest} from './links.js'
import {createListings} from './listings.js'
import {createOthers} from './others.js'
import type {Pipeline, PipelineResult, Surroundings} from './pipeline.js'
import {type Answers, createPipelines} from './pipelines.js'
import {readSource, Unread} from './read-file.js'
import {createReleases} from './releases.js'
import {remember} from './remember.js'
import type {Repair, RepairEvent, RepairOptions} from './repair.js'
import {createRepositories} from './repository.js'
import {beginRun} from './run-state.js'
import {toSlashes} from './slashes.js'
import type {LintedFile, Suppressing, SuppressionsOptions} from './suppressions/suppressing.js'

/** What a linter is made of. */
export interface LinterOptions extends TopSettings {
  /** The rules that there are; a configuration says which of them run, and how. */
  readonly lintRules: readonly Rule[]
  /** What relative paths count from; the current directory. */
  readonly cwd?: string
  /** Where the configuration comes from; `nearest`. */
  readonly configuration?: ConfigurationSource
  /** Where configurations are looked for in place of the checkout (`--config-copy`). */
  readonly configurationCopy?: Copy
  /** Closed elections too. */
  readonly all?: boolean
  /** Reads only, runs no rule (`outline`). */
  readonly readsOnly?: boolean
  /** Of the paths, only what git says was changed since a base (`--base`; null for the usual one). */
  readonly changed?: Pick<ChangedOptions, 'base'>
  /** What new files are compared with, where changes are not asked for (`--base`); left out, what a change here is merged into. */
  readonly base?: string
  /** Repairs what can be repaired before it says what is left. */
  readonly repairs?: RepairOptions
  /** Findings of the past that a file accepts; left out, no such file is looked for. */
  readonly suppressions?: SuppressionsOptions
  /** Asks links before the rules run; left out, no byte leaves the machine. */
  readonly links?: LinkRequest
  /** The teams that exist today (`--governance`); left out, those of the snapshot. */
  readonly governance?: readonly GovernedTeam[]
  /** Absolute paths of files that this run writes, such as its report: they are not linted. */
  readonly ownFiles?: ReadonlySet<string>
  /** Names that a path may have been meant as, for did-you-mean. */
  readonly commands?: readonly string[]
}

/** What comes out of a run, in the order of the files. */
export type LintEvent =
  | {readonly kind: 'file'; readonly result: FileResult}
  | RepairEvent
  /** What could not be done: exit status 2. */
  | {readonly kind: 'problem'; readonly problem: Problem}
  /** What a person should know, and no fault: nominations that were left out. */
  | {readonly kind: 'notice'; readonly message: string}

/** Lints files in order, one after another. */
export interface Linter {
  /** Files, folders and globs; none means the current directory. */
  lint(paths: readonly string[]): AsyncGenerator<LintEvent>
  /** Bytes that stand, or would stand, at a path. */
  lintBytes(bytes: Uint8Array, path: string): AsyncGenerator<LintEvent>
  /** The configuration that a file gets, and what is wrong in it. */
  configurationOf(path: string): Promise<ConfigurationOfFile>
  /** A path from the linter's working directory. */
  absolute(path: string): string
  /** The preset that outweighs the configuration's; null for none. */
  readonly preset: PresetName | null
}

/** A file, or what stands for one. */
interface Lintable extends Pick<FoundFile, 'absolute' | 'place' | 'root' | 'change'> {
  /** Its bytes, where it is no file. */
  readonly bytes?: Uint8Array
}

/** A file that was read and waits for the rules. */
interface ReadFile {
  readonly kind: 'read'
  readonly view: ConfigurationView
  readonly file: Lintable
  readonly source: Source
}

/** Makes a linter. Nothing is read before it is asked to. */
export function createLinter(options: LinterOptions): Linter {
  const cwd = options.cwd ?? process.cwd()
  const listings = createListings()
  const configurations = createConfigurations(options.configuration ?? 'nearest', cwd, options.lintRules, options, listings, options.configurationCopy)
  const repositories = createRepositories(listings)
  const {electionOf, pipelineOf, clear} = createPipelines(options.readsOnly ? [] : options.lintRules, options.governance ?? null)
  const others = createOthers(listings)
  const releases = createReleases(repositories, configurations, electionOf, cwd)
  let repair: Repair | null = null

  /** What the rules for a file go through, and what stands around it. */
  function prepare({view, file: {absolute, place, change}}: ReadFile, answers: Answers): {pipeline: Pipeline; around: Surroundings} {
    const openRelease = releases.openFor(view, dirname(absolute))
    return {pipeline: pipelineOf(view, absolute, openRelease, answers), around: {others: othersOf(view, absolute, place, openRelease), change}}
  }

  async function* lintRead(read: ReadFile, answers: Answers, suppressing: Suppressing | null): AsyncGenerator<LintEvent> {
    const {view, file} = read
    const {absolute, place, root, bytes} = file
    let {source} = read
    try {
      const {pipeline, around} = prepare(read, answers)
      const judge = judgeOnce(pipeline, place, around, createDeadline(view.configuration.limits.seconds))
      if (options.repairs) {
        repair ??= (await import('./repair.js')).createRepair(options.repairs)
        const lint = (each: Source) => judge(each).findings
        const maximumBytes = view.configuration.limits.bytes
        source = yield* repair({source, file: bytes ? null : {absolute, root}, ...(bytes && {bytes}), maximumBytes, lint})
      }
      const outcome = judge(source)
      yield* told(suppressing ? {...outcome, result: suppressing.resultOf(judged(view, absolute), outcome)} : outcome)
    } catch (cause) {
      yield problem(source.path, cause instanceof DeadlinePassed ? cause.message : internalError('nomination-lint', cause))
    }
  }

  /** A file as suppressions see it: rules that are off, or that wait for answers of links, find nothing whatever there is. */
  function judged(view: ConfigurationView, absolute: string): LintedFile {
    const isOff = (rule: Rule) => view.settingsFor(absolute).get(rule.name)?.severity === 'off' || (rule.readsAnswers && !options.links)
    const off = new Set(options.lintRules.filter(isOff).map(({name}) => name))
    return {absolute, isJudged: (rule) => !off.has(rule), maximumFindings: view.configuration.limits.findings}
  }

  /** Lints with the suppressions that are asked for; where they cannot be used, nothing is linted. */
  async function* lintSuppressing(steps: AsyncIterable<LintEvent | ReadFile>): AsyncGenerator<LintEvent> {
    if (!options.suppressions) {
      yield* lintAll(steps, null)
      return
    }
    const {openSuppressing} = await import('./suppressions/suppressing.js')
    const suppressing = await openSuppressing(options.suppressions, cwd)
    if ('message' in suppressing) {
      yield {kind: 'problem', problem: suppressing}
      return
    }
    yield* lintAll(steps, suppressing)
    const {problems, notices} = await suppressing.end()
    yield* notices.map(notice)
    for (const each of problems) yield {kind: 'problem', problem: each}
  }

  /** Lints files as they come, or, where links are asked, when all of them are read and every link has its answer. */
  async function* lintAll(steps: AsyncIterable<LintEvent | ReadFile>, suppressing: Suppressing | null): AsyncGenerator<LintEvent> {
    const waiting: ReadFile[] = []
    for await (const step of steps) {
      if (step.kind !== 'read') {
        yield step
        continue
      }
      await prepareParse(step.source.path)
      if (isCostlyMarkdown(step.source)) yield notice(`${step.source.path} is ${plainlyRead}`)
      if (options.links) waiting.push(step)
      else yield* lintRead(step, null, suppressing)
    }
    if (!options.links || waiting.length === 0) return
    const asking = waiting.filter(({view, file}) => wantsAnswers(view, file.absolute))
    const {answers, notices} = await gatherAnswers(
      asking.map(({view, source}) => ({source, options: view.configuration.links})),
      options.links,
    )
    yield* notices.map(notice)
    clear() // those of an earlier call hold its answers
    for (const read of waiting) yield* lintRead(read, answers.get(read.view.configuration.links) ?? null, suppressing)
  }

  function wantsAnswers(view: ConfigurationView, absolute: string): boolean {
    return rulesOn(view, absolute).some(({readsAnswers}) => readsAnswers)
  }

  /** Remembered, for many files have the same settings. */
  const rulesBySettings = new WeakMap<object, readonly Rule[]>()
  function rulesOn(view: ConfigurationView, absolute: string): readonly Rule[] {
    const settings = view.settingsFor(absolute)
    return remember(rulesBySettings, settings, () => options.lintRules.filter(({name}) => settings.get(name)?.severity !== 'off'))
  }

  /** The other nominations that the rules for a file ask for. */
  function othersOf(view: ConfigurationView, absolute: string, place: Place | null, openRelease: string | null): Others {
    if (options.readsOnly || !place || openRelease === null) return noOthers
    const asking = rulesOn(view, absolute)
    const wants = (kind: keyof Others) => asking.some(({readsOthers}) => readsOthers === kind)
    const file = {absolute, place, election: electionOf(view, openRelease)}
    return {
      doubles: wants('doubles') ? others.doubles(file) : [],
      earlier: wants('earlier') ? others.earlier(file, view.configuration.limits.bytes) : [],
    }
  }

  async function* readFound(file: FoundFile, ignored: string[]): AsyncGenerator<LintEvent | ReadFile> {
    const {view} = await configurations.forFile(file.absolute)
    const glob = view.ignoredBy(file.absolute)
    if (glob !== null && !file.isNamed) {
      ignored.push(file.path)
      return
    }
    if (glob !== null) yield notice(`${file.path} is linted because you named it, although the configuration ignores it (\`${glob}\`).`)
    let source: Source
    try {
      source = file.stored ? new Source(file.path, '', {unreadable: {kind: file.stored}}) : readSource(file.path, file, view.configuration.limits.bytes)
    } catch (cause) {
      if (!(cause instanceof Unread)) throw cause
      yield problem(file.path, cause.message)
      return
    }
    yield {kind: 'read', view, file, source}
  }

  const findsNew = !options.changed && !options.readsOnly
  const runState = () => beginRun({cwd, configurations, repositories, electionOf, base: options.base ?? null, findsNew})

  return {
    async *lint(paths) {
      const ignored: string[] = []
      const {isOpen, isKnown, newFiles, releases: own} = await runState()
      const shared = {cwd, repositories, commands: options.commands ?? [], problemOf: own.newProblem}
      const hasOwnSettings = !options.configurationCopy && !configurations.isNamed
      const discovered = options.changed
        ? (await import('./changed.js')).discoverChanged(paths, {...shared, isKnown, hasOwnSettings, ...options.changed})
        : discover(paths, {...shared, all: options.all ?? false, listings, isOpen, newFiles})
      const steps = async function* () {
        for await (const each of configured(discovered, configurations, cwd)) {
          if (each.kind !== 'file') {
            yield each
            continue
          }
          const fault = await own.newProblem(repositories.around(dirname(each.absolute)))
          if (fault) yield {kind: 'problem', problem: fault} as const
          if (options.ownFiles?.has(each.absolute)) yield notice(`${each.path} left out: it is a report of this run.`)
          else
            try {
              yield* readFound(each, ignored)
            } catch (cause) {
              yield problem(each.path, internalError('nomination-lint', cause))
            }
        }
      }
      yield* lintSuppressing(steps())
      const [first] = ignored
      if (first !== undefined)
        yield notice(`${ignored.length === 1 ? first : `${ignored.length} files (${first} is the first)`} left out by \`ignores\` of the configuration.`)
      const trouble = newFiles?.trouble() ?? null
      if (trouble !== null && newFiles?.isBaseNamed) yield problem(null, trouble)
      else if (trouble !== null) yield notice(`Nominations that are new in a wrong place were not looked for. ${trouble}`)
    },
    async *lintBytes(bytes, path) {
      const absolute = resolve(cwd, path)
      const steps = async function* (): AsyncGenerator<LintEvent | ReadFile> {
        const {view, problems, notices} = await configurations.forFile(absolute)
        yield* notices.map(notice)
        for (const each of problems) yield {kind: 'problem', problem: each}
        if (problems.length > 0) return
        const {
          newFiles,
          releases: {newProblem},
        } = await runState()
        const fault = await newProblem(repositories.around(dirname(absolute)))
        if (fault) yield {kind: 'problem', problem: fault}
        const misplaced = await newFiles?.misplaced(absolute)
        const place = misplaced ? misplaced.place : placeOf(toSlashes(absolute))
        const change = misplaced ? 'added' : null
        const source = decode(toSlashes(path), bytes, view.configuration.limits.bytes, confirm)
        yield {kind: 'read', view, file: {absolute, place, root: cwd, bytes, change}, source}
      }
      yield* lintSuppressing(steps())
    },
    configurationOf: (path) => configurations.forFile(resolve(cwd, path)),
    absolute: (path) => resolve(cwd, path),
    preset: options.preset ?? null,
  }
}

/** What judges one file within its deadline; what was judged last, as the last round of repairs left it, is not judged again. */
function judgeOnce(pipeline: Pipeline, place: Place | null, around: Surroundings, deadline: Deadline): (source: Source) => PipelineResult {
  let last: {source: Source; result: PipelineResult} | null = null
  return (source) => {
    if (last?.source !== source) last = {source, result: deadline.run(() => pipeline(source, place, around))}
    return last.result
  }
}

/** What came of a file: rules that broke, and its result. */
function told({result, errors}: PipelineResult): LintEvent[] {
  return [...errors.map(({rule, cause}) => problem(result.path, internalError(`the rule ${rule}`, cause))), {kind: 'file', result}]
}

const plainlyRead =
  'read as plain text: it holds too many lines, marks or nested lists to be read as Markdown. Headings, lists, links and code are known there too; tables, quotes and HTML are not.'

function problem(path: string | null, message: string): LintEvent {
  return {kind: 'problem', problem: {path, message}}
}

function notice(message: string): LintEvent {
  return {kind: 'notice', message}
}
