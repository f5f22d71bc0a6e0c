import {lstatSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {openReleaseOf} from '../election/open-release.js'

/** A checkout of an election repository: a folder with `candidates/` and `configuration.yaml`. */
export interface Repository {
  readonly root: string
  /** The release that is being elected for, as its `configuration.yaml` names it; null where that names none. */
  readonly openRelease: string | null
}

/** Finds election repositories; remembers what it saw. */
export interface Repositories {
  /** The repository that a folder is the root of. */
  at(directory: string): Repository | null
  /** The innermost repository that a folder lies in. */
  around(directory: string): Repository | null
}

/** Makes the finder of one run. */
export function createRepositories(): Repositories {
  const known = new Map<string, Repository | null>()
  const at = (directory: string): Repository | null => {
    let found = known.get(directory)
    if (found === undefined) {
      found = readRepository(directory)
      known.set(directory, found)
    }
    return found
  }
  const around = (directory: string): Repository | null => {
    const parent = dirname(directory)
    return at(directory) ?? (parent === directory ? null : around(parent))
  }
  return {at, around}
}

function readRepository(root: string): Repository | null {
  const file = join(root, 'configuration.yaml')
  const isRepository = lstatSync(join(root, 'candidates'), {throwIfNoEntry: false})?.isDirectory() && statSync(file, {throwIfNoEntry: false})?.isFile()
  if (!isRepository) return null
  return {root, openRelease: openReleaseOf(readFileSync(file, 'utf8'))}
}
