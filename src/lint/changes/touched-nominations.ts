import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {community} from '../../community/index.js'
import type {Place} from '../../election/election.js'
import {type Change, changesSince, type Stored} from '../../git/changes.js'
import type {Checkout} from '../../git/checkout.js'
import {linkMode, type Name} from '../../git/entries.js'
import {configurationIn, fileNames} from '../configuration/find.js'
import {isInside, isSystemError} from '../files/read-file.js'
import type {Repositories} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import {standardFile} from '../suppressions/suppressing.js'

const {layout, openElection} = community

/** What a change does to the nominations of a checkout. */
export interface TouchedNominations {
  /** Added or changed, and what stands where nominations lie without being a file. */
  readonly changed: readonly Change[]
  /** To be committed, but not in the work tree. */
  readonly missing: readonly Name[]
  readonly removed: readonly Name[]
  /** New files called `configuration.yaml`, and all that lies in `candidates/`, from the root of the checkout. */
  readonly added: readonly string[]
  /** Files called `configuration.yaml` that are new or changed. */
  readonly configurations: readonly string[]
  /** Configurations of the linter and suppressions files that are new, changed or removed. */
  readonly settings: readonly string[]
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
      if (stored !== 'file') return way === null ? layout.namesFolder(path) : layout.isInFolder(way) || layout.isMisplaced(way, isKnown)
      if (way !== null) return layout.isPlaced(way) || layout.isMisplaced(way, isKnown)
      return layout.isLikely(toSlashes(absolute))
    },
    placeOf(path) {
      const absolute = join(root, path)
      const election = repositories.around(dirname(absolute))
      return election && !layout.isPlaced(toSlashes(relative(election.root, absolute))) ? null : layout.placeOf(toSlashes(absolute))
    },
  }
}

/** Compares a checkout with a commit; null for the commit: nothing is committed yet. */
export async function touchedNominations(checkout: Checkout, commit: string | null, {isNomination}: Judge): Promise<TouchedNominations> {
  const isConfiguration = (path: string) => basename(path) === openElection.file
  const isSetting = (path: string) => settingNames.has(basename(path)) || (basename(path) === 'package.json' && isConfigurationHere(join(checkout.root, path)))
  const all = await changesSince(
    checkout,
    commit,
    (path) => isConfiguration(path) || isSetting(path) || layout.namesFolder(path) || isNomination(path, 'file') || isNomination(path, 'link'),
  )
  const changed = all.changed.filter(({path, stored}) => isNomination(path, stored))
  const links = await linksToChanges(checkout, commit, {isNomination}, new Set(changed.map(({bytes}) => bytes)))
  const isFile = ({path}: Name) => isNomination(path, 'file')
  const paths = all.changed.map(({path}) => path)
  return {
    configurations: paths.filter(isConfiguration),
    settings: [...paths, ...all.removed.map(({path}) => path)].filter(isSetting).sort(),
    changed: [...changed, ...links].sort((a, b) => (a.bytes < b.bytes ? -1 : 1)),
    missing: all.missing.filter(isFile),
    removed: all.removed.filter(isFile),
    added: all.changed.filter(({isNew}) => isNew).map(({path}) => path),
  }
}

const settingNames: ReadonlySet<string> = new Set([...fileNames, standardFile])

/** Whether a `package.json` is the configuration of its folder. */
function isConfigurationHere(manifest: string): boolean {
  return configurationIn(dirname(manifest)).file === manifest
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
