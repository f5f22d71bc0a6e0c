import {realpathSync} from 'node:fs'
import {openCheckout} from '../git/checkout.js'
import {copyCommit, pathInCopy} from '../git/commit-copy.js'
import {GitError} from '../git/error.js'
import {findCheckout} from '../git/find.js'
import {findBaseCommit} from './changes/base-commit.js'
import type {ConfigurationCopy} from './configurations.js'
import {checkoutAround} from './data/reach.js'
import {standardFile} from './suppressions/standard-file.js'

/** The files of the commit that a change will be merged into, for the settings in them. */
export interface BaseCopy {
  readonly copy: ConfigurationCopy
  /** The path of its suppressions file for the working directory; null where it has none. */
  readonly suppressions: string | null
  /** Deletes temporary files. */
  remove(): void
}

/**
 * Writes the files of a base commit to a temporary folder.
 *
 * @param cwd a folder of the checkout
 * @param base the value of `--base`; null for the usual base
 * @returns a sentence if git cannot determine the base
 */
export async function copyBase(cwd: string, base: string | null, environment: NodeJS.ProcessEnv = process.env): Promise<BaseCopy | string> {
  try {
    const found = findCheckout(realpathSync(cwd))
    if (!found) throw new GitError('The settings of the base are in its git repository, but this folder is in none.')
    const checkout = await openCheckout(found)
    const {tip, name} = await findBaseCommit(checkout, base, environment, '--config-from-base cannot tell what the base is')
    if (tip === null) throw new GitError('There is no base to take settings from: nothing is committed yet.')
    const {folder, at, remove} = await copyCommit(checkout, tip, cwd)
    return {copy: {folder, of: checkout.root, name}, suppressions: at(standardFile), remove}
  } catch (cause) {
    if (cause instanceof GitError) return cause.message
    throw cause
  }
}

/** The same for a copy that somebody else has made (`--config-copy`), and deletes. @param folder must exist */
export function givenCopy(cwd: string, folder: string): BaseCopy {
  const of = realpathSync(checkoutAround(cwd).root ?? cwd)
  const copy = {folder: realpathSync(folder), of, name: 'the base branch'}
  return {copy, suppressions: pathInCopy(copy.folder, of, cwd, standardFile), remove: () => {}}
}
