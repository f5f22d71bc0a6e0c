import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const run = promisify(execFile)

/** What git was asked for could not be had: a sentence for people. */
export class GitError extends Error {
  override name = 'GitError'
}

/** Reads a git repository; changes nothing in it. */
export interface Git {
  /** The root of the work tree. */
  readonly root: string
  /** The full name of the commit that a name means; null where it means none. */
  commitOf(name: string): Promise<string | null>
  /** Where two lines of history part; null where the repository does not know. */
  mergeBase(one: string, other: string): Promise<string | null>
  /** A clone that holds a part of the history only. */
  isShallow(): Promise<boolean>
  /** Files that a commit has not, or has otherwise, and that are there now; from the root. */
  changedSince(commit: string): Promise<string[]>
  /** Files that git does not know of, but for the ignored; from the root. */
  untracked(): Promise<string[]>
}

/**
 * Opens the repository that a folder lies in.
 *
 * @throws {GitError} where there is none, or no git
 */
export async function openGit(folder: string): Promise<Git> {
  const git = (...args: string[]) => output(folder, args)
  const optional = (...args: string[]) => git(...args).catch(() => null)
  const root = (await git('rev-parse', '--show-toplevel')).replace(/\n$/, '')
  const listed = async (...args: string[]) => (await output(root, args)).split('\0').filter((path) => path !== '')
  return {
    root,
    commitOf: async (name) => (await optional('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`))?.trim() ?? null,
    mergeBase: async (one, other) => (await optional('merge-base', one, other))?.trim() || null,
    isShallow: async () => (await optional('rev-parse', '--is-shallow-repository'))?.trim() === 'true',
    changedSince: (commit) => listed('diff', '--name-only', '-z', '--diff-filter=ACMRT', '--no-ext-diff', '--no-renames', '--ignore-submodules', commit, '--'),
    untracked: () => listed('ls-files', '-z', '--others', '--exclude-standard', '--full-name'),
  }
}

/**
 * What git prints. A monitor of files that the repository's configuration names is not started, no lock is taken, and a partial clone
 * fetches nothing of what it lacks.
 */
async function output(cwd: string, args: readonly string[]): Promise<string> {
  try {
    const {stdout} = await run('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd,
      maxBuffer: 64 * 1024 * 1024,
      env: {...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_ALLOW_PROTOCOL: 'none', LC_ALL: 'C'},
    })
    return stdout
  } catch (cause) {
    throw new GitError(sentence(cause), {cause})
  }
}

function sentence(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 'git is needed for --changed, and is not installed.'
  const told = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause)
  if (told.includes('not a git repository')) return '--changed asks git what was changed, but this folder is in no git repository.'
  if (told.includes("transport '") && told.includes("' not allowed"))
    return '--changed compares with commits that this partial clone holds no files of, and nothing is fetched unasked; make a clone without --filter.'
  return `git could not say what was changed: ${told.replace(/^fatal: /, '')}`
}
