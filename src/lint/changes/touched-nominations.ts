import {realpathSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {isInCandidates, isMisplaced, isPlaced, placeOf} from '../../community/openstack/place.js'
import type {Place} from '../../election/election.js'
import {type Change, changesSince, type Staged, type Stored} from '../../git/changes.js'
import type {Checkout} from '../../git/checkout.js'
import {linkMode, type Name} from '../../git/entries.js'
import {isInside, isSystemError} from '../files/read-file.js'
import type {Repositories} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'

/** What a change does to the nominations of a checkout. */
export interface TouchedNominations {
  /** Added or changed, and what stands where nominations lie without being a file. */
  readonly changed: readonly Change[]
  /** To be committed, but not in the work tree. */
  readonly missing: readonly Name[]
  readonly removed: readonly Name[]
  /** The index of git holds them otherwise than the work tree. */
  readonly staged: readonly Staged[]
  /** New files called `configuration.yaml`, and all that lies in `candidates/`, from the root of the checkout. */
  readonly added: readonly string[]
  /** Files called `configuration.yaml` that are new or changed. */
  readonly configurations: readonly string[]
}

/** Tells nominations from other files of a checkout, each by its path from the root. */
export interface Judge {
  isNomination(path: string, stored: Stored): boolean
  /** The place of a nomination; null where it lies in none, even if its path ends like one. */
  placeOf(path: string): Place | null
}

/**
 * Makes the judge of a checkout.
 *
 * @param isKnown whether a folder is called like a cycle or a team
 */
export function createJudge(root: string, repositories: Repositories, isKnown: (folder: string) => boolean): Judge {
  return {
    isNomination(path, stored) {
      const absolute = join(root, path)
      const election = repositories.around(dirname(absolute))
      const way = election && toSlashes(relative(election.root, absolute))
      if (stored !== 'file') return way === null ? path.split('/').includes('candidates') : isInCandidates(way) || isMisplaced(way, isKnown)
      if (way !== null) return isPlaced(way) || isMisplaced(way, isKnown)
      return isCalledLikeOne(toSlashes(absolute))
    },
    placeOf(path) {
      const absolute = join(root, path)
      const election = repositories.around(dirname(absolute))
      return election && !isPlaced(toSlashes(relative(election.root, absolute))) ? null : placeOf(toSlashes(absolute))
    },
  }
}

/** Outside of an election repository: a file at the place of a nomination, or one at another below `candidates/` that is called like one. */
export function isCalledLikeOne(path: string): boolean {
  const segments = path.split('/')
  const name = segments.at(-1) ?? ''
  if (name.startsWith('.')) return false
  return placeOf(path) !== null || (segments.includes('candidates') && name.includes('@'))
}

/** Compares a checkout with a commit; null for the commit: nothing is committed yet. */
export async function touchedNominations(checkout: Checkout, commit: string | null, {isNomination}: Judge): Promise<TouchedNominations> {
  const isConfiguration = (path: string) => path === 'configuration.yaml' || path.endsWith('/configuration.yaml')
  const all = await changesSince(
    checkout,
    commit,
    (path) => isConfiguration(path) || path.split('/').includes('candidates') || isNomination(path, 'file') || isNomination(path, 'link'),
  )
  const changed = all.changed.filter(({path, stored}) => isNomination(path, stored))
  const links = await linksToChanges(checkout, commit, {isNomination}, new Set(changed.map(({bytes}) => bytes)))
  const isFile = ({path}: Name) => isNomination(path, 'file')
  const paths = all.changed.map(({path}) => path)
  return {
    configurations: paths.filter(isConfiguration),
    changed: [...changed, ...links].sort((a, b) => (a.bytes < b.bytes ? -1 : 1)),
    missing: all.missing.filter(isFile),
    removed: all.removed.filter(isFile),
    staged: all.staged.filter(isFile),
    added: all.changed.filter(({isNew}) => isNew).map(({path}) => path),
  }
}

/** Links in the places of nominations that are as they were, but lead to something that is not. */
async function linksToChanges(
  checkout: Checkout,
  commit: string | null,
  {isNomination}: Pick<Judge, 'isNomination'>,
  known: ReadonlySet<string>,
): Promise<Change[]> {
  const links = (await checkout.tracked()).filter(({mode, bytes, path}) => mode === linkMode && !known.has(bytes) && isNomination(path, 'link'))
  const leading = links.flatMap((link) => {
    const target = targetIn(checkout.root, link.path)
    return target === null ? [] : [{link, target}]
  })
  if (leading.length === 0) return []
  const isBelow = (path: string, target: string) => target === '' || path === target || path.startsWith(`${target}/`)
  const {changed, missing, removed} = await changesSince(checkout, commit, (path) => leading.some(({target}) => isBelow(path, target)))
  const touched = [...changed, ...missing, ...removed]
  return leading.flatMap(({link, target}) => (touched.some(({path}) => isBelow(path, target)) ? [{...link, stored: 'link', isNew: false}] : []))
}

/** Where a link leads, from the root of its checkout; null where it leads nowhere, or out of it. */
function targetIn(root: string, path: string): string | null {
  try {
    const real = realpathSync.native(join(root, path))
    return isInside(real, root) ? toSlashes(relative(root, real)) : null
  } catch (cause) {
    if (isSystemError(cause)) return null
    throw cause
  }
}
