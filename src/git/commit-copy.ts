import {existsSync, mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, posix, relative} from 'node:path'
import type {Checkout} from './checkout.js'
import {layOut} from './lay-out.js'

/** The files of a commit in a temporary folder, where nothing that is done in the checkout reaches them. */
export interface CommitCopy {
  readonly folder: string
  /** The copy of a file or folder, by its path from the working directory; null for what the commit does not have. */
  at(path: string): string | null
  /** Deletes the files. */
  remove(): void
}

/**
 * Copies the files of a commit, exactly as they are stored.
 *
 * @param directory the working directory, in the checkout
 * @param parent the folder in which the copy gets one of its own
 * @throws {GitError} if the clone lacks some of the files
 */
export async function copyCommit(checkout: Checkout, commit: string, directory: string, parent = tmpdir()): Promise<CommitCopy> {
  const folder = realpathSync(mkdtempSync(join(parent, 'nomination-lint-base-')))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  try {
    await layOut(checkout, commit, folder)
  } catch (cause) {
    remove()
    throw cause
  }
  return {folder, at: (path) => pathInCopy(folder, checkout.root, directory, path), remove}
}

/**
 * The path in a copy of what a checkout has, or had, at another path; null if the copy has nothing there, or if the path leads out of the
 * checkout.
 *
 * @param copy the folder of the copy
 * @param root of the checkout
 * @param directory the folder of the checkout that the path starts at
 */
export function pathInCopy(copy: string, root: string, directory: string, path: string): string | null {
  const slashed = path.replaceAll('\\', '/')
  const fromRoot = posix.join(relative(root, realpathSync(directory)).replaceAll('\\', '/'), slashed)
  if (posix.isAbsolute(slashed) || fromRoot === '..' || fromRoot.startsWith('../')) return null
  const file = join(copy, fromRoot)
  return existsSync(file) ? file : null
}
