import {closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {openReleaseOf, releasesIn} from '../../community/openstack/open-release.js'
import {remember} from '../memoize.js'
import {type Listings, nothingListed} from './directory-cache.js'
import {isInside, isSystemError, sentenceOf} from './read-file.js'
import {toSlashes} from './slashes.js'

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
  /** From now on, what was decided about a checkout outweighs what lies in its work tree; a later decision takes the place of an earlier one. */
  settle(settlement: Settlement): void
}

/** Which folders of a checkout are election repositories, and which election is open in each. */
export interface Settlement {
  /** The root of the checkout, in every form in which the path of a file may begin with it. */
  readonly roots: ReadonlySet<string>
  /** By the way from the root, `/` between segments, empty for the root itself. What lies below one of them is part of it, and what lies around one is none. */
  readonly elections: ReadonlyMap<string, Omit<Repository, 'root'>>
}

/** Makes the finder of one run; a folder that was read already is not asked again. */
export function createRepositories({lacks}: Pick<Listings, 'lacks'> = nothingListed): Repositories {
  const known = new Map<string, Repository | null>()
  const knownAround = new Map<string, Repository | null>()
  let settlements: readonly Settlement[] = []
  const at = (directory: string): Repository | null =>
    remember(known, directory, () => {
      const settled = settledAt(directory, settlements)
      if (settled !== undefined) return settled && {root: directory, ...settled}
      return lacks(directory, 'candidates') ? null : readRepository(directory)
    })
  const around = (directory: string): Repository | null =>
    remember(knownAround, directory, () => {
      const parent = dirname(directory)
      return at(directory) ?? (parent === directory ? null : around(parent))
    })
  return {
    at,
    around,
    settle(settlement) {
      settlements = [settlement, ...settlements.filter(({roots}) => [...roots].every((root) => !settlement.roots.has(root)))]
      known.clear()
      knownAround.clear()
    },
  }
}

/** What was decided about a folder; null where it is none of its own, undefined where its work tree decides. */
function settledAt(directory: string, settlements: readonly Settlement[]): Omit<Repository, 'root'> | null | undefined {
  for (const {roots, elections} of settlements)
    for (const root of roots) {
      if (!isInside(directory, root)) continue
      const way = toSlashes(relative(root, directory))
      return elections.get(way) ?? ([...elections.keys()].some((other) => isBelow(way, other) || isBelow(other, way)) ? null : undefined)
    }
  return undefined
}

function isBelow(way: string, outer: string): boolean {
  return outer === '' || way.startsWith(`${outer}/`)
}

function readRepository(root: string): Repository | null {
  try {
    // Asked of every folder: where nothing is there, which is the rule, no error is made, for that takes longer than to look.
    if (!lstatSync(join(root, 'candidates'), {throwIfNoEntry: false})?.isDirectory()) return null
  } catch (cause) {
    // A folder that may not be entered is no repository to us.
    if (isSystemError(cause)) return null
    throw cause
  }
  const said = readRelease(root)
  return said && {root, ...said}
}

/** What the `configuration.yaml` in a folder says; null where there is none. A link is not followed: it may lead anywhere, and git compares only where to. */
export function readRelease(root: string): Omit<Repository, 'root'> | null {
  const file = join(root, 'configuration.yaml')
  try {
    const stat = lstatSync(file, {throwIfNoEntry: false})
    if (!stat) return null
    if (!stat.isFile()) return {openRelease: null, fault: `is ${kindOf(stat)}, ${expected}`}
  } catch (cause) {
    if (isSystemError(cause)) return {openRelease: null, fault: sentenceOf(cause)}
    throw cause
  }
  const beginning = beginningOf(file)
  if (typeof beginning === 'string') return {openRelease: null, fault: beginning}
  return releaseIn(beginning)
}

/** What the bytes of a `configuration.yaml` say; those beyond the first 256 KB are not looked at. */
export function releaseIn(bytes: Buffer): Omit<Repository, 'root'> {
  const beginning = bytes.subarray(0, mostBytes)
  const encoding = encodingOf(beginning)
  if (encoding !== null) return {openRelease: null, fault: `is ${encoding}, ${expected} Save it as plain text in UTF-8.`}
  const [release = null, other] = releasesIn(beginning.toString('utf8'))
  if (other !== undefined) return {openRelease: null, fault: `names two releases, ${release} and ${other}, ${expected}`}
  return {openRelease: release}
}

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return 'a directory'
  return stat.isSymbolicLink() ? 'a symbolic link' : 'not a regular file'
}

const expected = 'so it does not tell which election is open; expected YAML with the line `release: <cycle>`.'

/** What a symbolic link in place of a `configuration.yaml` says. */
export const linkedRelease: Omit<Repository, 'root'> = {openRelease: null, fault: `is a symbolic link, ${expected}`}

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
    // Not blocking, should a named pipe have come in its place since.
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    try {
      if (!fstatSync(handle).isFile()) return `is not a regular file, ${expected}`
      return bytes.subarray(0, readSync(handle, bytes, 0, mostBytes, 0))
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    if (isSystemError(cause)) return sentenceOf(cause)
    throw cause
  }
}
