import {community} from '../../community/index.js'
import type {Checkout} from '../../git/checkout.js'
import {type GitEntry, linkMode, submoduleMode} from '../../git/entries.js'

/** An election repository in a commit. */
export interface ElectionBefore {
  /** From the root of the checkout, `/` between segments; empty for the root itself. */
  readonly folder: string
  /** Null where its `configuration.yaml` names none. */
  readonly openRelease: string | null
  /** Whether the commit has files in its `candidates/`. */
  readonly hasCandidates: boolean
}

const {layout, openElection} = community
const name = openElection.file

/**
 * Lists the folders of a commit that have a `configuration.yaml`.
 *
 * @throws {GitError} where the clone lacks one of these files
 */
export async function electionsBefore(checkout: Checkout, commit: string): Promise<readonly ElectionBefore[]> {
  const entries = (await checkout.entries(commit)).filter(({isUtf8}) => isUtf8)
  const files = entries.filter(({path, mode}) => (path === name || path.endsWith(`/${name}`)) && mode !== submoduleMode && mode !== linkMode)
  if (files.length === 0) return []
  const contents = await checkout.contents(files.map(({id}) => id))
  return files.map(({path}, index) => {
    const prefix = path.slice(0, -name.length)
    return {
      folder: prefix.slice(0, -1),
      openRelease: openElection.cycleIn(contents[index]?.toString('utf8') ?? ''),
      hasCandidates: holdsBelow(entries, `${prefix}${layout.folder}/`),
    }
  })
}

function holdsBelow(entries: readonly GitEntry[], folder: string): boolean {
  return entries.some(({path}) => path.startsWith(folder))
}
