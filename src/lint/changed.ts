import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {placeOf} from '../election/place.js'
import type {Problem} from '../rule/result.js'
import type {Found} from './found.js'
import {type Git, GitError, openGit} from './git.js'
import {lookUp} from './given.js'
import {isInside} from './read-file.js'
import {toSlashes} from './slashes.js'

/** What changes are looked for. */
export interface ChangedOptions {
  readonly cwd: string
  /** The branch or commit that the changes are for (`--base`); null for the usual ones. */
  readonly base: string | null
  /** Commands of the command line, in case a path was meant as one. */
  readonly commands?: readonly string[]
}

/** Where changes usually go, in this order: what the branch follows, the remote's main branch, the one of this repository. */
const usualBases = ['@{upstream}', 'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master', 'HEAD']

/**
 * The nominations that were added, copied, changed or renamed since the history parted from the base, and those that git does not know
 * of yet; below the given paths only. Those of closed elections too: one that was put there by mistake is what a check is for.
 */
export async function* discoverChanged(paths: readonly string[], {cwd, base, commands = []}: ChangedOptions): AsyncGenerator<Found> {
  let root: string
  let files: string[]
  let since: string
  try {
    const git = await openGit(cwd)
    root = git.root
    const start = await startOf(git, base)
    since = start.name
    files = [...new Set([...(await git.changedSince(start.commit)), ...(await git.untracked())])].sort()
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    yield {kind: 'problem', problem: {path: null, message: cause.message}}
    return
  }
  const scopes: string[] = []
  for (const path of paths.length > 0 ? paths : ['.']) {
    const {problem, below} = await scopeOf(path, root, {cwd, commands})
    scopes.push(...below)
    if (problem) yield {kind: 'problem', problem}
  }
  const nominations = files.map((file) => join(root, file)).filter((file) => isNomination(toSlashes(file)) && scopes.some((folder) => isInside(file, folder)))
  if (nominations.length === 0 && scopes.length > 0) yield {kind: 'notice', message: `No nomination was changed since ${since}.`}
  for (const absolute of nominations) {
    const path = toSlashes(relative(cwd, absolute))
    yield {kind: 'file', path, absolute, place: placeOf(toSlashes(absolute)), root, isLinkless: false, isNamed: false, isChanged: true}
  }
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
  return {below: [], problem: {path: given.path, message: 'lies outside of the git repository that --changed asks; run it in that of the path.'}}
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

/** The commit from which on changes count, and the name to tell it by. */
async function startOf(git: Git, base: string | null): Promise<{commit: string; name: string}> {
  if (!(await git.commitOf('HEAD'))) return {commit: emptyTree, name: 'the beginning: nothing is committed yet'}
  for (const name of base === null ? usualBases : [base]) {
    const commit = await git.commitOf(name)
    if (!commit) continue
    const parting = await git.mergeBase(commit, 'HEAD')
    if (parting) return {commit: parting, name: base === null && name === 'HEAD' ? 'the last commit' : name}
    throw new GitError(await noHistory(git, `the history of ${name} and that of HEAD have no commit in common here`))
  }
  throw new GitError(await noHistory(git, `there is no ${base}; --base takes a branch or a commit`))
}

/** What git knows the tree without files by. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

async function noHistory(git: Git, what: string): Promise<string> {
  const isShallow = await git.isShallow()
  const how = isShallow
    ? 'This clone is shallow: fetch the history that is missing (`git fetch --unshallow`, or `git fetch --deepen=100`; `fetch-depth: 0` for actions/checkout).'
    : 'Fetch it (`git fetch origin`), or name another with --base.'
  return `--changed cannot tell what was changed: ${what}. ${how}`
}
