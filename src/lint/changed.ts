import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {isMisplaced, placeOf} from '../election/place.js'
import {type Change, changesSince} from '../git/changes.js'
import {openCheckout} from '../git/checkout.js'
import {GitError} from '../git/error.js'
import {findCheckout} from '../git/find.js'
import type {Problem} from '../rule/result.js'
import {startOf} from './base-commit.js'
import type {Found} from './found.js'
import {lookUp} from './given.js'
import {isInside, isSystemError, sentenceOf} from './read-file.js'
import {createRepositories} from './repository.js'
import {toSlashes} from './slashes.js'

/** What changes are looked for. */
export interface ChangedOptions {
  readonly cwd: string
  /** The branch or commit that the changes are for (`--base`); null for what a change here is merged into. */
  readonly base: string | null
  /** Commands of the command line, in case a path was meant as one. */
  readonly commands?: readonly string[]
  /** Variables that may tell what a pull request is for; those of this process unless given. */
  readonly environment?: NodeJS.ProcessEnv
}

/**
 * The nominations that were added, copied, changed or renamed since the history parted from the base, and those that git does not know
 * of yet; below the given paths only. Those of closed elections too: one that was put there by mistake is what a check is for.
 */
export async function* discoverChanged(paths: readonly string[], {cwd, base, commands = [], environment = process.env}: ChangedOptions): AsyncGenerator<Found> {
  let changes: Changes
  try {
    changes = await changesIn(cwd, base, environment)
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    yield {kind: 'problem', problem: {path: null, message: cause.message}}
    return
  }
  const {root, since, names, hasNominations} = changes
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
  const inScope = names.filter((name) => scopes.some((folder) => isInside(join(root, name.path), folder)))
  if (inScope.length === 0 && scopes.length > 0) yield {kind: 'notice', message: `No nomination was changed since ${since}.`}
  for (const {path: way, isUtf8, isNew} of inScope) {
    const absolute = join(root, way)
    const path = toSlashes(relative(cwd, absolute))
    if (isUtf8)
      yield {kind: 'file', path, absolute, place: placeOf(toSlashes(absolute)), root, isLinkless: false, isNamed: false, change: isNew ? 'added' : 'changed'}
    else yield {kind: 'problem', problem: {path, message: 'has a name that is not UTF-8, so it was not read; rename it.'}}
  }
}

const noNominations =
  'This git repository holds no nominations: they belong at candidates/<cycle>/<team>/<e-mail address>. Run --changed in the election repository.'

/** What was changed in the repository that a folder lies in. */
interface Changes {
  readonly root: string
  /** What the changes are compared with, as people know it. */
  readonly since: string
  /** The nominations among what was changed. */
  readonly names: readonly Change[]
  /** Nominations can lie here; otherwise it is the wrong repository. */
  readonly hasNominations: boolean
}

/** @throws {GitError} where git cannot say it */
async function changesIn(folder: string, base: string | null, environment: NodeJS.ProcessEnv): Promise<Changes> {
  const found = findCheckout(realFolder(folder))
  if (!found) throw new GitError('--changed asks git what was changed, but this folder is not in a git repository.')
  const checkout = await openCheckout(found)
  const {root} = checkout
  const {commit, name: since} = await startOf(checkout, base, environment)
  const repositories = createRepositories()
  const isWanted = (path: string) => {
    const absolute = join(root, path)
    const election = repositories.around(dirname(absolute))
    return isNomination(toSlashes(absolute)) || (election !== null && isMisplaced(toSlashes(relative(election.root, absolute))))
  }
  const names = await changesSince(checkout, commit, isWanted)
  const hasNominations = names.length > 0 || (await checkout.tracked()).some(({path}) => mayHold(path, root))
  return {root, since, names, hasNominations}
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
  return path.split('/').slice(0, -1).includes('candidates') || isNomination(toSlashes(join(root, path)))
}

/** The files and folders that a given path stands for, as git names them; a path that git cannot know of is a problem. */
async function scopeOf(
  path: string,
  root: string,
  {cwd, commands}: Required<Pick<ChangedOptions, 'commands'>> & {readonly cwd: string},
): Promise<{below: string[]; problem?: Problem}> {
  const given = await lookUp(path, cwd, commands)
  if (given.kind === 'problem') return {below: [], problem: given.problem}
  if (given.kind === 'glob') return {below: given.files.map((file) => withRealFolder(resolve(cwd, file)))}
  const real = given.kind === 'folder' ? realpathSync(given.absolute) : withRealFolder(given.absolute)
  if (isInside(real, root) || isInside(root, real)) return {below: [real]}
  return {below: [], problem: {path: given.path, message: 'is outside the git repository that --changed asks; run it in the repository of the path.'}}
}

/** Git knows no links among the folders above a file; a link at the end is a file to it. */
function withRealFolder(absolute: string): string {
  return join(realpathSync(dirname(absolute)), basename(absolute))
}

/** A file at the place of a nomination, or one at another below `candidates/` that is called like one. */
function isNomination(path: string): boolean {
  const segments = path.split('/')
  const name = segments.at(-1) ?? ''
  if (name.startsWith('.')) return false
  return placeOf(path) !== null || (segments.includes('candidates') && name.includes('@'))
}
