import {closeSync, lstatSync, openSync, readSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {openReleaseOf} from '../election/open-release.js'
import {type Listings, nothingListed} from './listings.js'
import {isSystemError} from './read-file.js'
import {remember} from './remember.js'

/** OpenStack's own has 1 KB; more than so many bytes of one are not looked at. */
const mostBytes = 256 * 1024

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

/** Makes the finder of one run; a folder that was read already is not asked again. */
export function createRepositories({lacks}: Pick<Listings, 'lacks'> = nothingListed): Repositories {
  const known = new Map<string, Repository | null>()
  const knownAround = new Map<string, Repository | null>()
  const at = (directory: string): Repository | null => remember(known, directory, () => (lacks(directory, 'candidates') ? null : readRepository(directory)))
  const around = (directory: string): Repository | null =>
    remember(knownAround, directory, () => {
      const parent = dirname(directory)
      return at(directory) ?? (parent === directory ? null : around(parent))
    })
  return {at, around}
}

function readRepository(root: string): Repository | null {
  const file = join(root, 'configuration.yaml')
  try {
    // Asked of every folder: where nothing is there, which is the rule, no error is made, for that takes longer than to look.
    if (!lstatSync(join(root, 'candidates'), {throwIfNoEntry: false})?.isDirectory()) return null
    if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return null
  } catch (cause) {
    // Links that go in a circle: no repository.
    if (isSystemError(cause)) return null
    throw cause
  }
  return {root, openRelease: openReleaseOf(beginningOf(file))}
}

/** The first bytes of a file as text; of one that cannot be read none, so that it names no release, which is told. */
function beginningOf(file: string): string {
  const bytes = Buffer.alloc(mostBytes)
  try {
    const handle = openSync(file, 'r')
    try {
      return bytes.toString('utf8', 0, readSync(handle, bytes, 0, mostBytes, 0))
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    if (isSystemError(cause)) return ''
    throw cause
  }
}
