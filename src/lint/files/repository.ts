import {closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import type {Community, OpenElectionFile} from '../../community/community.js'
import {builtIn} from '../../community/index.js'
import {isInside} from '../../system/inside.js'
import {memoize} from '../memoize.js'
import {type DirectoryCache, emptyDirectoryCache} from './directory-cache.js'
import {entryAt} from './entry.js'
import {toSlashes} from './slashes.js'
import {isSystemError, whyUnreadable} from './system-error.js'

/** OpenStack's own has 1 KB; longer ones are read only up to this size. */
const mostBytes = 256 * 1024

/** A checkout of an election repository: a folder with `candidates/` and `configuration.yaml`. */
export interface Repository {
  readonly root: string
  /** As `configuration.yaml` names it; null where it names none. */
  readonly openRelease: string | null
  /** Why `configuration.yaml` cannot be read, as a sentence that continues its name. */
  readonly fault?: string
}

/** Finds election repositories; results are cached. */
export interface Repositories {
  readonly community: Community
  /** The repository with this root. */
  at(directory: string): Repository | null
  /** The innermost repository around a folder. */
  around(directory: string): Repository | null
  /** Overrides what is in the work tree of a checkout, and any earlier override of it. */
  override(added: ElectionOverride): void
}

/** Which folders of a checkout are election repositories, and which election is open in each. */
export interface ElectionOverride {
  /** The root of the checkout, in each form in which a path may begin with it. */
  readonly roots: ReadonlySet<string>
  /**
   * By path from the root, `/` between segments; empty for the root itself. Folders inside one of them are part of it; those around one are
   * not election repositories.
   */
  readonly elections: ReadonlyMap<string, Omit<Repository, 'root'>>
}

export function createRepositories({lacks}: Pick<DirectoryCache, 'lacks'> = emptyDirectoryCache, community: Community = builtIn): Repositories {
  const known = new Map<string, Repository | null>()
  const knownAround = new Map<string, Repository | null>()
  let overrides: readonly ElectionOverride[] = []
  const at = (directory: string): Repository | null =>
    memoize(known, directory, () => {
      const overridden = overriddenAt(directory, overrides)
      if (overridden !== undefined) return overridden && {root: directory, ...overridden}
      return lacks(directory, community.layout.folder) ? null : readRepository(directory, community)
    })
  const around = (directory: string): Repository | null =>
    memoize(knownAround, directory, () => {
      const parent = dirname(directory)
      return at(directory) ?? (parent === directory ? null : around(parent))
    })
  return {
    community,
    at,
    around,
    override(added) {
      overrides = [added, ...overrides.filter(({roots}) => [...roots].every((root) => !added.roots.has(root)))]
      known.clear()
      knownAround.clear()
    },
  }
}

/** The override of a folder; null where it is not a repository of its own, undefined where there is no override. */
function overriddenAt(directory: string, overrides: readonly ElectionOverride[]): Omit<Repository, 'root'> | null | undefined {
  for (const {roots, elections} of overrides)
    for (const root of roots) {
      if (!isInside(directory, root)) continue
      const relativePath = toSlashes(relative(root, directory))
      const isRelated = [...elections.keys()].some((other) => isBelow(relativePath, other) || isBelow(other, relativePath))
      return elections.get(relativePath) ?? (isRelated ? null : undefined)
    }
  return undefined
}

function isBelow(path: string, outer: string): boolean {
  return outer === '' || path.startsWith(`${outer}/`)
}

function readRepository(root: string, community: Community): Repository | null {
  if (!entryAt(join(root, community.layout.folder))?.isDirectory()) return null
  const said = readRelease(root, community)
  return said && {root, ...said}
}

/**
 * What the `configuration.yaml` in a folder says; null where there is none. A link is not followed: it may lead anywhere, and git compares only
 * its target.
 */
export function readRelease(root: string, {openElection}: Community): Omit<Repository, 'root'> | null {
  const file = join(root, openElection.file)
  try {
    const stat = lstatSync(file, {throwIfNoEntry: false})
    if (!stat) return null
    if (!stat.isFile()) return {openRelease: null, fault: `is ${kindOf(stat)}, ${expectedIn(openElection)}`}
  } catch (cause) {
    if (isSystemError(cause)) return {openRelease: null, fault: whyUnreadable(cause)}
    throw cause
  }
  const beginning = beginningOf(file, openElection)
  if (typeof beginning === 'string') return {openRelease: null, fault: beginning}
  return releaseIn(beginning, openElection)
}

/** Reads the release from the bytes of a `configuration.yaml`, of which only the first 256 KB are used. */
export function releaseIn(bytes: Buffer, openElection: OpenElectionFile): Omit<Repository, 'root'> {
  const beginning = bytes.subarray(0, mostBytes)
  const encoding = encodingOf(beginning, openElection)
  if (encoding !== null) return {openRelease: null, fault: `is ${encoding}, ${expectedIn(openElection)} Save it as plain text in UTF-8.`}
  const text = beginning.toString('utf8')
  const [release = null, other] = openElection.cyclesIn(text)
  if (release === null && openElection.namesOtherwise(text))
    return {openRelease: null, fault: `has a \`${openElection.key}\` that is not one plain value, ${expectedIn(openElection)}`}
  if (other !== undefined) return {openRelease: null, fault: `names two releases, ${release} and ${other}, ${expectedIn(openElection)}`}
  return {openRelease: release}
}

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return 'a directory'
  return stat.isSymbolicLink() ? 'a symbolic link' : 'not a regular file'
}

function expectedIn({key}: OpenElectionFile): string {
  return `so it does not say which election is open; expected YAML with the line \`${key}: <cycle>\`.`
}

/** The same for a symbolic link in place of a `configuration.yaml`. */
export function linkedRelease(openElection: OpenElectionFile): Omit<Repository, 'root'> {
  return {openRelease: null, fault: `is a symbolic link, ${expectedIn(openElection)}`}
}

/** The encoding of bytes that are not UTF-8 or a superset of ASCII; null for text. */
function encodingOf(bytes: Buffer, openElection: OpenElectionFile): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'in UTF-16'
  // Zero bytes further on are those of a sparse file.
  const zeros = bytes.subarray(0, 1024).filter((byte) => byte === 0).length
  if (zeros === 0 || openElection.cycleIn(bytes.toString('utf8')) !== null) return null
  return openElection.cycleIn(bytes.toString('latin1').replaceAll('\0', '')) !== null ? 'in UTF-16 or UTF-32' : 'binary'
}

/** The first bytes of a file, or why it cannot be read. */
function beginningOf(file: string, openElection: OpenElectionFile): Buffer | string {
  const bytes = Buffer.alloc(mostBytes)
  try {
    // Not blocking, in case a named pipe has replaced it.
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    try {
      if (!fstatSync(handle).isFile()) return `is not a regular file, ${expectedIn(openElection)}`
      return bytes.subarray(0, readSync(handle, bytes, 0, mostBytes, 0))
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    if (isSystemError(cause)) return whyUnreadable(cause)
    throw cause
  }
}
