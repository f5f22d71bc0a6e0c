import {closeSync, lstatSync, openSync, readSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {openReleaseOf} from '../election/open-release.js'
import {type Listings, nothingListed} from './listings.js'
import {isSystemError, sentenceOf} from './read-file.js'
import {remember} from './remember.js'

/** OpenStack's own has 1 KB; more than so many bytes of one are not looked at. */
const mostBytes = 256 * 1024

/** A checkout of an election repository: a folder with `candidates/` and `configuration.yaml`. */
export interface Repository {
  readonly root: string
  /** The release that is being elected for, as its `configuration.yaml` names it; null where that names none. */
  readonly openRelease: string | null
  /** Why its `configuration.yaml` cannot be read, as a sentence that goes on after the file's name. */
  readonly fault?: string
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
    const stat = statSync(file, {throwIfNoEntry: false})
    if (!stat) return null
    if (!stat.isFile()) return {root, openRelease: null, fault: `${stat.isDirectory() ? 'is a directory' : 'is not a regular file'}, ${expected}`}
  } catch (cause) {
    // Links that go in a circle: no repository.
    if (isSystemError(cause)) return null
    throw cause
  }
  const beginning = beginningOf(file)
  if (typeof beginning === 'string') return {root, openRelease: null, fault: beginning}
  const encoding = encodingOf(beginning)
  if (encoding !== null) return {root, openRelease: null, fault: `is ${encoding}, ${expected} Save it as plain text in UTF-8.`}
  return {root, openRelease: openReleaseOf(beginning.toString('utf8'))}
}

const expected = 'so it does not tell which election is open; expected YAML with the line `release: <cycle>`.'

/** What bytes are that are no text in UTF-8 or a relative of it; null for a text. */
function encodingOf(bytes: Buffer): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'in UTF-16'
  // Zero bytes beyond the beginning are those of a file that was made larger than it is.
  const zeros = bytes.subarray(0, 1024).filter((byte) => byte === 0).length
  if (zeros === 0 || openReleaseOf(bytes.toString('utf8')) !== null) return null
  return openReleaseOf(bytes.toString('latin1').replaceAll('\0', '')) !== null ? 'in UTF-16 or UTF-32' : 'binary'
}

/** The first bytes of a file; a sentence where it cannot be read. */
function beginningOf(file: string): Buffer | string {
  const bytes = Buffer.alloc(mostBytes)
  try {
    const handle = openSync(file, 'r')
    try {
      return bytes.subarray(0, readSync(handle, bytes, 0, mostBytes, 0))
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    if (isSystemError(cause)) return sentenceOf(cause)
    throw cause
  }
}
