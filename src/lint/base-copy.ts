import {existsSync, mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {openCheckout} from '../git/checkout.js'
import {GitError} from '../git/error.js'
import {findCheckout} from '../git/find.js'
import {layOut} from '../git/lay-out.js'
import {findBaseCommit} from './changes/base-commit.js'
import type {ConfigurationCopy} from './configurations.js'
import {standardFile} from './suppressions/standard-file.js'

/** The files of the commit that a change will be merged into, in a temporary folder. */
export interface BaseCopy {
  readonly copy: ConfigurationCopy
  /** The path of its suppressions file for the working directory; null where it has none. */
  readonly suppressions: string | null
  /** Deletes the files. */
  remove(): void
}

/**
 * Writes the files of a base commit to a temporary folder, for the settings in them.
 *
 * @param cwd a folder of the checkout
 * @param base the value of `--base`; null for the usual base
 * @returns a sentence if git cannot determine the base
 */
export async function copyBase(cwd: string, base: string | null, environment: NodeJS.ProcessEnv = process.env): Promise<BaseCopy | string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nomination-lint-base-')))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  try {
    const found = findCheckout(realpathSync(cwd))
    if (!found) throw new GitError('The settings of the base are in its git repository, but this folder is in none.')
    const checkout = await openCheckout(found)
    const {tip, name} = await findBaseCommit(checkout, base, environment, '--config-from-base cannot tell what the base is')
    if (tip === null) throw new GitError('There is no base to take settings from: nothing is committed yet.')
    await layOut(checkout, tip, folder)
    const suppressions = join(folder, relative(checkout.root, realpathSync(cwd)), standardFile)
    return {copy: {folder, of: checkout.root, name}, suppressions: existsSync(suppressions) ? suppressions : null, remove}
  } catch (cause) {
    remove()
    if (cause instanceof GitError) return cause.message
    throw cause
  }
}
