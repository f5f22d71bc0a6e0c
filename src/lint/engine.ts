import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Community} from '../community/community.js'
import {confirm} from '../spelling/confirm.js'
import {decode} from '../text/decode.js'
import {Source} from '../text/source.js'
import {type Announcement, notice, problem} from './announcement.js'
import type {NewFiles} from './changes/new-files.js'
import type {SettingsInUse} from './changes/own-settings.js'
import type {PresetName} from './configuration/schema.js'
import {type ConfigurationOfFile, type Configurations, createConfigurations} from './configurations.js'
import {configured} from './configured.js'
import type {EngineOptions} from './engine-options.js'
import type {LintEvent} from './events.js'
import {createFileLinter, type ReadFile} from './file-linter.js'
import {candidatesFolder} from './files/candidates-folder.js'
import {createDirectoryCache} from './files/directory-cache.js'
import {discover} from './files/discover.js'
import type {DiscoveredFile, DiscoveryEvent} from './files/discovered-file.js'
import {readSource, Unread} from './files/read-file.js'
import {toSlashes} from './files/slashes.js'
import {internalError} from './internal-error.js'
import {lintAll} from './lint-all.js'
import {createPipelines} from './pipelines.js'
import {beginRun, type RunState} from './run-state.js'
import {standardFile} from './suppressions/standard-file.js'
import {createSurveys, type Survey} from './surveys.js'
import {tellUnjudgedPaths} from './unjudged-paths.js'

export type {EngineOptions, LintEvent}

/** Lints files in order, one after another. */
export interface Engine {
  /** Files, folders and globs; none means the current directory. */
  lint(paths: readonly string[]): AsyncGenerator<LintEvent>
  /** Lints bytes as the file at a path. */
  lintBytes(bytes: Uint8Array, path: string): AsyncGenerator<LintEvent>
  /** The configuration of a file, and what is wrong in it. */
  configurationOf(path: string): Promise<ConfigurationOfFile>
  /** Resolves a path from the working directory. */
  absolute(path: string): string
  /** The preset that overrides the configuration's; null for none. */
  readonly preset: PresetName | null
}

/** Reads nothing until a method is called. */
export function createEngine(options: EngineOptions): Engine {
  const cwd = options.cwd ?? process.cwd()
  const directories = createDirectoryCache()
  const configurations = createConfigurations(options.configuration ?? 'nearest', cwd, options.lintRules, options, directories, options.configurationCopy)
  const pipelines = createPipelines(options.readsOnly ? [] : options.lintRules, options.governance ?? null, options.elections)
  const {electionOf} = pipelines
  const surveys = createSurveys(directories, configurations, electionOf, cwd)
  const fileLinter = createFileLinter(options, {pipelines, surveyOf: surveys.of})
  const run = {cwd, fileLinter, suppressions: options.suppressions, links: options.links}
  const lintSteps = (steps: AsyncIterable<LintEvent | ReadFile>) => lintAll(options.readsOnly ? steps : tellUnjudgedPaths(steps, surveys.of, electionOf), run)

  async function* readFound(file: DiscoveredFile, ignored: string[]): AsyncGenerator<LintEvent | ReadFile> {
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
  const runState = ({repositories}: Survey, arriving?: string) =>
    beginRun({cwd, configurations, repositories, electionOf, base: options.base ?? null, findsNew, ...(arriving !== undefined && {arriving})})

  async function* discoverIn(paths: readonly string[], {repositories}: Survey, states: ReadonlyMap<Community, RunState>): AsyncGenerator<DiscoveryEvent> {
    const state = states.get(repositories.community)
    if (!state) return
    const {isOpen, isKnown, newFiles, releases} = state
    const shared = {cwd, repositories, commands: options.commands ?? [], problemOf: releases.newProblem}
    if (!options.changed) {
      yield* discover(paths, {...shared, all: options.all ?? false, directories, isOpen, newFiles})
      return
    }
    const {discoverChanged} = await import('./changes/changed-files.js')
    yield* discoverChanged(paths, {...shared, isKnown, settings: settingsInUse(options, configurations, cwd), ...options.changed})
  }

  return {
    async *lint(paths) {
      const ignored: string[] = []
      const groups = await surveys.byCommunity(paths)
      const states = new Map<Community, RunState>()
      for (const {survey} of groups) states.set(survey.repositories.community, await runState(survey))
      const discovered = async function* () {
        for (const {survey, paths: own} of groups) yield* discoverIn(own, survey, states)
      }
      const steps = async function* () {
        for await (const each of configured(discovered(), configurations, cwd)) {
          if (each.kind !== 'file') {
            yield each
            continue
          }
          const {repositories} = surveys.of((await configurations.forFile(each.absolute)).view.configuration.community)
          const fault = await states.get(repositories.community)?.releases.newProblem(repositories.around(dirname(each.absolute)))
          if (fault) yield {kind: 'problem', problem: fault} as const
          if (options.ownFiles?.has(each.absolute)) yield notice(`Skipped ${each.path}: it is a report of this run.`)
          else
            try {
              yield* readFound(each, ignored)
            } catch (cause) {
              yield problem(each.path, internalError('nomination-lint', cause))
            }
        }
      }
      yield* lintSteps(steps())
      const [first] = ignored
      if (first !== undefined)
        yield notice(`Skipped ${ignored.length === 1 ? first : `${ignored.length} files (${first} is the first)`}, as \`ignores\` in the configuration asks.`)
      for (const {newFiles} of states.values()) yield* troubleOf(newFiles)
    },
    async *lintBytes(bytes, path) {
      const absolute = resolve(cwd, path)
      const steps = async function* (): AsyncGenerator<LintEvent | ReadFile> {
        const {view, problems, notices} = await configurations.forFile(absolute)
        yield* notices.map(notice)
        for (const each of problems) yield {kind: 'problem', problem: each}
        if (problems.length > 0) return
        const survey = surveys.of(view.configuration.community)
        const {repositories} = survey
        const {
          newFiles,
          releases: {newProblem},
        } = await runState(survey, absolute)
        // For other paths git is not run: it would take several processes for each text.
        const placeAsWritten = repositories.community.layout.placeOf(toSlashes(absolute))
        const isInElection = placeAsWritten !== null && existsSync(candidatesFolder(absolute))
        const events = (isInElection && (await newFiles?.ask(dirname(absolute)))) || []
        for (const each of events) if (each.kind !== 'file') yield each
        const fault = await newProblem(repositories.around(dirname(absolute)))
        if (fault) yield {kind: 'problem', problem: fault}
        const misplaced = await newFiles?.misplaced(absolute)
        const place = misplaced ? misplaced.place : placeAsWritten
        const change = misplaced ? 'added' : null
        const source = decode(toSlashes(path), bytes, view.configuration.limits.bytes, confirm)
        yield {kind: 'read', view, file: {absolute, place, root: cwd, bytes, change}, source}
        yield* troubleOf(newFiles)
      }
      yield* lintSteps(steps())
    },
    configurationOf: (path) => configurations.forFile(resolve(cwd, path)),
    absolute: (path) => resolve(cwd, path),
    preset: options.preset ?? null,
  }
}

/** Why new files could not be found: a problem where the base was named, otherwise a notice. */
function* troubleOf(newFiles: NewFiles | null): Generator<Announcement> {
  const trouble = newFiles?.trouble() ?? null
  if (trouble === null) return
  yield newFiles?.isBaseNamed ? problem(null, trouble) : notice(`New nominations in the wrong place could not be looked for. ${trouble}`)
}

/** The settings of this run that a change may alter. */
function settingsInUse(
  {configuration = 'nearest', configurationCopy, suppressions, governanceFile}: EngineOptions,
  {forFile}: Pick<Configurations, 'forFile'>,
  cwd: string,
): SettingsInUse {
  const isNearest = configuration === 'nearest' && !configurationCopy
  return {
    isNearest,
    files: [...(suppressions ? [suppressions.file ?? standardFile] : []), ...(governanceFile === undefined ? [] : [governanceFile])].map((file) =>
      resolve(cwd, file),
    ),
    canComeFromBase: isNearest && !suppressions?.file && !suppressions?.change && governanceFile === undefined,
    async filesFor(absolute) {
      const {files, wordFiles} = (await forFile(absolute)).view.configuration
      return [...files, ...wordFiles]
    },
  }
}
