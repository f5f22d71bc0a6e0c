import {realpathSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {Place} from '../../election/election.js'
import type {Change} from '../../git/changes.js'
import {type Checkout, openCheckout} from '../../git/checkout.js'
import type {Name} from '../../git/entries.js'
import {GitError} from '../../git/error.js'
import {findCheckout} from '../../git/find.js'
import type {Problem} from '../../rule/result.js'
import type {Found} from '../files/discovered-file.js'
import {lookUp} from '../files/path-argument.js'
import {isInside, isSystemError, sentenceOf} from '../files/read-file.js'
import {realPathOf} from '../files/real-path.js'
import {createRepositories, type Repositories, type Repository} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import {startOf} from './base-commit.js'
import {ownSettings, type SettingsInUse} from './own-settings.js'
import {settleElections} from './settle-elections.js'
import {createJudge, isCalledLikeOne, type TouchedNominations, touchedNominations} from './touched-nominations.js'

/** What changes are looked for. */
export interface ChangedOptions {
  readonly cwd: string
  /** The branch or commit that the changes are for (`--base`); null for what a change here is merged into. */
  readonly base: string | null
  /** Commands of the command line, in case a path was meant as one. */
  readonly commands?: readonly string[]
  /** Variables that may tell what a pull request is for; those of this process unless given. */
  readonly environment?: NodeJS.ProcessEnv
  /** A change may bring its own; left out, nothing is said of them. */
  readonly settings?: SettingsInUse
  /** They learn here which election is open. */
  readonly repositories?: Repositories
  /** Whether a folder is called like a cycle or a team. */
  isKnown?(folder: string): boolean
  /** What is wrong with what says which election is open; null where nothing is, or it was told already. */
  problemOf?(repository: Repository | null): Promise<Problem | null>
}

/**
 * The nominations that were added, copied, changed or renamed since the history parted from the base, and those that git does not know
 * of yet; below the given paths only. Those of closed elections too: one that was put there by mistake is what a check is for.
 */
export async function* discoverChanged(paths: readonly string[], options: ChangedOptions): AsyncGenerator<Found> {
  const {cwd, commands = []} = options
  let changes: Changes
  try {
    changes = await changesIn(options)
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    yield {kind: 'problem', problem: {path: null, message: cause.message}}
    return
  }
  const {root, since, touched, told, hasNominations} = changes
  yield* told
  if (!hasNominations) {
    yield {kind: 'problem', problem: {path: null, message: noNominations}}
    return
  }
  const scopes: string[] = []
  for (const path of paths.length > 0 ? paths : ['.']) {
    const {problem, below} = await scopeOf(path, root, {cwd, commands})
    scopes.push(...below)
    if (problem) yield {kind: 'problem', problem}
  }
  const isInScope = ({path}: Name) => scopes.some((folder) => isInside(join(root, path), folder))
  const shown = ({path}: Pick<Name, 'path'>) => toSlashes(relative(cwd, join(root, path)))
  const changed = touched.changed.filter(isInScope)
  const missing = touched.missing.filter(isInScope)
  const removed = touched.removed.filter(isInScope)
  if (changed.length + missing.length + removed.length === 0 && scopes.length > 0) yield {kind: 'notice', message: `No nomination was changed since ${since}.`}
  for (const change of changed) yield foundAt(shown(change), change, changes)
  for (const file of changes.silent(changed)) yield {kind: 'notice', message: `${shown({path: file})} names no release, so every nomination counts as open.`}
  const settings = options.settings ? await ownSettings(changes.checkout, changes.commit, options.settings, changed) : []
  if (settings.length > 0) {
    const remedy = options.settings?.canComeFromBase ? `--config-from-base takes the settings from ${since} instead` : 'review that change, too'
    const message = `${listed(settings.map((path) => shown({path})))} ${settings.length === 1 ? 'is' : 'are'} changed here, too, and had a say in what was checked; ${remedy}.`
    yield {kind: 'notice', message}
  }
  for (const name of touched.staged.filter((each) => each.isUndone && isInScope(each)))
    yield {kind: 'problem', problem: {path: shown(name), message: isUndone(since)}}
  const staged = touched.staged.filter((each) => !each.isUndone && isInScope(each))
  if (staged.length > 0)
    yield {
      kind: 'notice',
      message: `Read from the work tree, but the index of git has another text: ${listed(staged.map(shown))}. \`git add\` takes what was read.`,
    }
  for (const name of missing) yield {kind: 'problem', problem: {path: shown(name), message: isMissing}}
  if (removed.length > 0) yield {kind: 'notice', message: `No longer here since ${since}: ${listed(removed.map(shown))}.`}
}

const noNominations =
  'This git repository holds no nominations: they belong at candidates/<cycle>/<team>/<e-mail address>. Run --changed in the election repository.'

const isMissing =
  'is in the index of git, to be committed or committed already, but not in the work tree, so it was not read; restore it with `git restore`, or take it out with `git rm --cached`.'

function isUndone(since: string): string {
  return `is as in ${since} in the work tree, but the index of git has another text, which is to be committed or committed already and was not read; \`git add\` takes the text of the work tree, \`git restore\` that of the index.`
}

/** Paths in a sentence; of many, the first. */
function listed(paths: readonly string[]): string {
  const most = 20
  return paths.slice(0, most).join(', ') + (paths.length > most ? ` and ${paths.length - most} more` : '')
}

function foundAt(path: string, {path: way, isUtf8, isNew, stored}: Change, {root, placeOfChange}: Changes): Found {
  if (!isUtf8) return {kind: 'problem', problem: {path, message: 'has a name that is not UTF-8, so it was not read; rename it.'}}
  const change = isNew ? 'added' : 'changed'
  const file = {kind: 'file', path, absolute: join(root, way), place: placeOfChange(way), root, isLinkless: false, isNamed: false, change} as const
  return stored === 'file' ? file : {...file, stored}
}

/** What was changed in the repository that a folder lies in. */
interface Changes {
  readonly checkout: Checkout
  /** What the changes are compared with; null where nothing is committed yet. */
  readonly commit: string | null
  readonly root: string
  /** What the changes are compared with, as people know it. */
  readonly since: string
  readonly touched: TouchedNominations
  /** What is to be known of the open election. */
  readonly told: readonly Found[]
  /** Nominations can lie here; otherwise it is the wrong repository. */
  readonly hasNominations: boolean
  placeOfChange(path: string): Place | null
  /** The `configuration.yaml` of each repository around some of the changes that does not say which election is open. */
  silent(changed: readonly Change[]): Iterable<string>
}

/** @throws {GitError} where git cannot say it */
async function changesIn({cwd, base, environment = process.env, repositories = createRepositories(), isKnown, problemOf}: ChangedOptions): Promise<Changes> {
  const found = findCheckout(realFolder(cwd))
  if (!found) throw new GitError('--changed asks git what was changed, but this folder is not in a git repository.')
  const checkout = await openCheckout(found)
  const {root} = checkout
  const start = await startOf(checkout, base, environment, '--changed cannot tell what was changed')
  const judge = createJudge(root, repositories, (folder) => isKnown?.(folder) ?? false)
  let touched: TouchedNominations = {changed: [], missing: [], removed: [], staged: [], added: [], configurations: []}
  const told = await settleElections({checkout, start, root, cwd, repositories}, async () => {
    touched = await touchedNominations(checkout, start.commit, judge)
    return {nominations: touched.changed.length + touched.missing.length > 0, added: touched.added}
  })
  for (const folder of new Set(touched.configurations.map((path) => dirname(join(root, path))))) {
    const problem = await problemOf?.(repositories.at(folder))
    if (problem) told.push({kind: 'problem', problem})
  }
  const isAny = touched.changed.length > 0
  const hasNominations = isAny || (await checkout.tracked()).some(({path}) => mayHold(path, root))
  const placeOfChange = (path: string) => judge.placeOf(path)
  const silent = (changed: readonly Change[]) =>
    new Set(
      changed.flatMap(({path}) => {
        const election = repositories.around(dirname(join(root, path)))
        return election?.openRelease === null && election.fault === undefined ? toSlashes(relative(root, join(election.root, 'configuration.yaml'))) : []
      }),
    )
  return {checkout, commit: start.commit, root, since: start.name, touched, told, hasNominations, placeOfChange, silent}
}

/** @throws {GitError} for a folder that is not there */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch (cause) {
    throw isSystemError(cause) ? new GitError(`--changed asks git about ${folder}, which ${sentenceOf(cause)}`) : cause
  }
}

/** Whether a tracked file shows that nominations lie in this repository: it is one, or a file below `candidates/` such as a placeholder. */
function mayHold(path: string, root: string): boolean {
  return path.split('/').slice(0, -1).includes('candidates') || isCalledLikeOne(toSlashes(join(root, path)))
}

/** The files and folders that a given path stands for, as git names them; a path that git cannot know of is a problem. */
async function scopeOf(
  path: string,
  root: string,
  {cwd, commands}: Required<Pick<ChangedOptions, 'commands'>> & {readonly cwd: string},
): Promise<{below: string[]; problem?: Problem}> {
  const given = await lookUp(path, cwd, commands)
  if (given.kind === 'problem') return {below: [], problem: given.problem}
  if (given.kind === 'glob') return {below: given.files.map((file) => realPathOf(resolve(cwd, file)))}
  // A link to a folder stands for what lies behind it, and is a change itself.
  const all = given.kind === 'folder' ? [realpathSync(given.absolute), realPathOf(given.absolute)] : [realPathOf(given.absolute)]
  const below = all.filter((real) => isInside(real, root) || isInside(root, real))
  if (below.length > 0) return {below}
  return {below: [], problem: {path: given.path, message: 'is outside the git repository that --changed asks; run it in the repository of the path.'}}
}
