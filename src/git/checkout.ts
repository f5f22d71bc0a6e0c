import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import {entriesIn, type GitEntry, type GitName, namesIn} from './entries.js'
import {GitError} from './error.js'
import type {CheckoutLocation} from './find.js'
import {type Reading, runGit} from './run.js'

/** Reads the data that git has of a checkout. Changes nothing in it, and runs nothing that it names. */
export interface Checkout {
  /** Absolute, without links. */
  readonly root: string
  /** The full hash of the commit that a revision means; null if there is none. */
  commitOf(name: string): Promise<string | null>
  /** Where two histories diverge; null if the repository does not know. */
  mergeBase(one: string, other: string): Promise<string | null>
  isShallow(): Promise<boolean>
  /** The branch that is checked out, `refs/heads/main`; null if there is none. */
  branch(): Promise<string | null>
  /** All branches, including remote ones: `refs/heads/main`, `refs/remotes/origin/main`. */
  branches(): Promise<string[]>
  /** The entries of a commit; cached by commit. */
  entries(commit: string): Promise<GitEntry[]>
  /** The entries of the index; a file with conflicts is listed more than once. */
  tracked(): Promise<GitEntry[]>
  /** Files that git neither tracks nor ignores. */
  untracked(): Promise<GitName[]>
  /** Files that git neither tracks nor would add, because a rule excludes them. @param glob from the root, with `**` */
  ignored(glob: string): Promise<GitName[]>
  /** A setting; null where it is not set. */
  setting(name: string): Promise<string | null>
  /** Attributes of files: `[path, attribute, value]`. */
  attributes(paths: readonly string[], attributes: readonly string[]): Promise<[string, string, string][]>
  /** The sizes of contents in bytes, in the order of their hashes; null for one that is missing. */
  sizes(ids: readonly string[]): Promise<(number | null)[]>
  /** The contents, in the order of their hashes; all must exist. */
  contents(ids: readonly string[]): Promise<Buffer[]>
}

/** @throws {GitError} if git refuses to read it, or is not installed */
export async function openCheckout(found: CheckoutLocation): Promise<Checkout> {
  // With this call git checks who owns the repository; later calls name the folder explicitly, and are not checked again.
  const text = async (...args: [Reading, ...string[]]) => (await runGit({root: found.root, gitDirectory: null}, args)).toString('utf8').replace(/\r?\n$/, '')
  const gitDirectory = await text('rev-parse', '--absolute-git-dir')
  if (realpathSync(gitDirectory) !== realpathSync(found.gitDirectory))
    throw new GitError(`git uses ${gitDirectory} as the repository of ${found.root}, instead of its .git, so nothing was read.`)
  const root = realpathSync(resolve(await text('rev-parse', '--show-toplevel')))
  return checkoutAt(root, gitDirectory)
}

function checkoutAt(root: string, gitDirectory: string): Checkout {
  const git = (args: readonly [Reading, ...string[]], input?: string) => runGit({root, gitDirectory}, args, input)
  /** For commands whose exit status says that there is no result. */
  const optional = async (...args: [Reading, ...string[]]) => {
    try {
      return (await git(args)).toString('utf8').trim() || null
    } catch (cause) {
      if (cause instanceof GitError) return null
      throw cause
    }
  }
  const entries = new Map<string, Promise<GitEntry[]>>()
  const entriesOf = (commit: string) => {
    const found = entries.get(commit) ?? git(['ls-tree', '-z', '-r', '--full-tree', commit]).then(entriesIn)
    entries.set(commit, found)
    return found
  }
  return {
    root,
    commitOf: (name) => optional('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`),
    mergeBase: (one, other) => optional('merge-base', one, other),
    isShallow: async () => (await optional('rev-parse', '--is-shallow-repository')) === 'true',
    branch: () => optional('symbolic-ref', '--quiet', 'HEAD'),
    branches: async () => (await git(['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes'])).toString('utf8').split('\n').filter(Boolean),
    entries: entriesOf,
    tracked: async () => entriesIn(await git(['ls-files', '-z', '--stage'])),
    untracked: async () => namesIn(await git(['ls-files', '-z', '--others', '--exclude-standard'])),
    ignored: async (glob) => namesIn(await git(['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', `:(top,glob)${glob}`])),
    setting: (name) => optional('config', '--get', name),
    attributes: async (paths, attributes) => {
      const words = namesIn(await git(['check-attr', '-z', '--stdin', ...attributes], paths.map((path) => `${path}\0`).join(''))).map(({path}) => path)
      return Array.from({length: words.length / 3}, (_, index) => [words[3 * index] ?? '', words[3 * index + 1] ?? '', words[3 * index + 2] ?? ''])
    },
    sizes: async (ids) => {
      const lines = (await git(['cat-file', '--batch-check'], linesOf(ids))).toString('latin1').trimEnd().split('\n')
      return ids.map((_, index) => {
        const [, type, size] = lines[index]?.split(' ') ?? []
        return type === 'blob' ? Number(size) : null
      })
    },
    contents: async (ids) => contentsIn(await git(['cat-file', '--batch'], linesOf(ids))),
  }
}

function linesOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('')
}

/** The output of `git cat-file --batch`: for each object `id type size`, a line feed, its bytes, a line feed. */
function contentsIn(output: Buffer): Buffer[] {
  const contents: Buffer[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const header = output.subarray(at, end).toString('latin1')
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1] ?? Number.NaN)
    if (Number.isNaN(size))
      throw new GitError(`git does not have the file ${header.split(' ')[0]}, and nomination-lint never fetches; make a clone without --filter.`)
    contents.push(output.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return contents
}
