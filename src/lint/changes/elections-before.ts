import type {Community} from '../../community/community.js'
import type {Checkout} from '../../git/checkout.js'
import {type GitEntry, linkMode, submoduleMode} from '../../git/entries.js'
import {linkedRelease, type Repository, releaseIn} from '../files/repository.js'

/** An election repository in a commit. */
export interface ElectionBefore extends Omit<Repository, 'root'> {
  /** From the root of the checkout, `/` between segments; empty for the root itself. */
  readonly folder: string
  /** Whether the commit has files in its `candidates/`. */
  readonly hasCandidates: boolean
}

/**
 * Lists the folders of a commit that have a `configuration.yaml`.
 *
 * @throws {GitError} if the clone lacks one of these files
 */
export async function electionsBefore(checkout: Checkout, commit: string, {layout, openElection}: Community): Promise<readonly ElectionBefore[]> {
  const name = openElection.file
  const entries = (await checkout.entries(commit)).filter(({isUtf8}) => isUtf8)
  const files = entries.filter(({path, mode}) => (path === name || path.endsWith(`/${name}`)) && mode !== submoduleMode)
  if (files.length === 0) return []
  const contents = await checkout.contents(files.map(({id}) => id))
  return files.map(({path, mode}, index) => {
    const prefix = path.slice(0, -name.length)
    return {
      folder: prefix.slice(0, -1),
      ...(mode === linkMode ? linkedRelease(openElection) : releaseIn(contents[index] ?? Buffer.alloc(0), openElection)),
      hasCandidates: holdsBelow(entries, `${prefix}${layout.folder}/`),
    }
  })
}

function holdsBelow(entries: readonly GitEntry[], folder: string): boolean {
  return entries.some(({path}) => path.startsWith(folder))
}
