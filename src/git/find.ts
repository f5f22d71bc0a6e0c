import {existsSync, lstatSync, readFileSync, type Stats, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {errorCode} from '../system/error-code.js'
import {GitError} from './error.js'

/** The folder of a checkout, and where git keeps its data. */
export interface CheckoutLocation {
  /** The folder that holds `.git`. */
  readonly root: string
  /** `.git` itself or, in a worktree or a submodule, the folder that it names. */
  readonly gitDirectory: string
}

/**
 * The innermost checkout around an absolute path, or null.
 *
 * Git itself would also accept a folder with `HEAD`, `objects/` and `refs/`, which a pull request can add as plain files, with a configuration
 * and hooks of its own. It cannot add `.git`, which git refuses to track, so only `.git` counts here.
 *
 * @throws {GitError} for a `.git` that cannot be read or is damaged
 */
export function findCheckout(folder: string): CheckoutLocation | null {
  try {
    return checkoutAround(folder)
  } catch (cause) {
    throw new GitError(`git's own file or folder .git, in ${folder} or above it, is damaged or cannot be read (${errorCode(cause) ?? ''}).`, {cause})
  }
}

function checkoutAround(folder: string): CheckoutLocation | null {
  const gitDirectory = gitDirectoryOf(folder)
  if (gitDirectory !== null) return {root: folder, gitDirectory}
  const parent = dirname(folder)
  return parent === folder ? null : checkoutAround(parent)
}

function gitDirectoryOf(folder: string): string | null {
  const path = join(folder, '.git')
  const stat = statOf(path)
  if (stat?.isDirectory()) return isGitDirectory(path) ? path : null
  return stat?.isFile() ? namedIn(path, folder) : null
}

/** Null if nothing is there, below a file, or in a folder that may not be entered, which hides no usable checkout. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path, {throwIfNoEntry: false}) ?? null
  } catch (cause) {
    if (['EACCES', 'ENOTDIR'].includes(errorCode(cause) ?? '')) return null
    throw cause
  }
}

/** The folder that a file `.git` names; git writes such files into worktrees and submodules. */
function namedIn(file: string, folder: string): string | null {
  const text = readFileSync(file, 'utf8')
  const before = 'gitdir: '
  const [named = ''] = text.startsWith(before) ? text.slice(before.length).split(/[\r\n]/, 1) : []
  if (named === '') return null
  const directory = resolve(folder, named)
  return isGitDirectory(directory) ? directory : null
}

/** Git searches further up if `.git` is an empty folder. */
function isGitDirectory(path: string): boolean {
  const holds = (name: string) => existsSync(join(path, name))
  const hasHead = lstatSync(join(path, 'HEAD'), {throwIfNoEntry: false}) !== undefined
  return hasHead && (holds('commondir') || (holds('objects') && holds('refs')))
}
