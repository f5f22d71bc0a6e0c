import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import type {Community} from '../../community/community.js'
import type {Place} from '../../election/election.js'
import {type ChangedFile, changesSince, type StagedFile, type Stored} from '../../git/changes.js'
import type {Checkout} from '../../git/checkout.js'
import {type GitName, linkMode} from '../../git/entries.js'
import {isInside} from '../../system/inside.js'
import type {Repositories} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import {unlessRefused} from '../files/system-error.js'

/** What a change does to the nominations of a checkout. */
export interface TouchedNominations {
  /** Added or changed, including what is not a file but is where a nomination belongs. */
  readonly changed: readonly ChangedFile[]
  /** In the index, but not in the work tree. */
  readonly missing: readonly GitName[]
  readonly removed: readonly GitName[]
  /** Different in the index and the work tree. */
  readonly staged: readonly StagedFile[]
  /** In the work tree, but excluded from commits by `.gitignore` or other settings of git. */
  readonly ignored: readonly GitName[]
  /** New `configuration.yaml` files, and new files in `candidates/`, from the root of the checkout. */
  readonly added: readonly string[]
  /** New or changed files called `configuration.yaml`. */
  readonly configurations: readonly string[]
}

/** Distinguishes nominations from other files of a checkout, by their paths from its root. */
export interface NominationClassifier {
  /** @param isNew whether the base lacks the file: an existing file in a wrong place is not a nomination. */
  isNomination(path: string, stored: Stored, isNew?: boolean): boolean
  readonly community: Community
  /** The place of a nomination; null for other files, even if the path ends like that of one. */
  placeOf(path: string): Place | null
}

/** @param isKnown whether a folder is named like a cycle or a team */
export function createClassifier(root: string, repositories: Repositories, isKnown: (folder: string) => boolean): NominationClassifier {
  const {community} = repositories
  const {layout} = community
  return {
    community,
    isNomination(path, stored, isNew = true) {
      const absolute = join(root, path)
      const election = repositories.around(dirname(absolute))
      const relativePath = election && toSlashes(relative(election.root, absolute))
      if (stored !== 'file')
        return relativePath === null ? layout.namesFolder(path) : layout.isInFolder(relativePath) || layout.isMisplaced(relativePath, isKnown)
      if (relativePath !== null)
        return layout.isPlaced(relativePath) || ((isNew || layout.isInFolder(relativePath)) && layout.isMisplaced(relativePath, isKnown))
      return layout.isLikely(toSlashes(absolute))
    },
    placeOf(path) {
      const absolute = join(root, path)
      const election = repositories.around(dirname(absolute))
      return election && !layout.isPlaced(toSlashes(relative(election.root, absolute))) ? null : layout.placeOf(toSlashes(absolute))
    },
  }
}

/** Compares a checkout with a commit; null where nothing is committed yet. */
export async function touchedNominations(
  checkout: Checkout,
  commit: string | null,
  {isNomination, community}: NominationClassifier,
): Promise<TouchedNominations> {
  const {layout, openElection} = community
  const isConfiguration = (path: string) => basename(path) === openElection.file
  const all = await changesSince(
    checkout,
    commit,
    (path) => isConfiguration(path) || layout.namesFolder(path) || isNomination(path, 'file') || isNomination(path, 'link'),
  )
  const changed = all.changed.filter(({path, stored, isNew}) => isNomination(path, stored, isNew))
  const links = await linksToChanges(checkout, commit, {isNomination}, new Set(changed.map(({bytes}) => bytes)))
  const isFile = ({path}: GitName) => isNomination(path, 'file')
  const paths = all.changed.map(({path}) => path)
  return {
    configurations: paths.filter(isConfiguration),
    changed: [...changed, ...links].sort((a, b) => (a.bytes < b.bytes ? -1 : 1)),
    missing: all.missing.filter(isFile),
    removed: all.removed.filter(isFile),
    staged: all.staged.filter(isFile),
    ignored: (await checkout.ignored(`**/${layout.folder}/**`)).filter(isFile),
    added: all.changed.filter(({isNew}) => isNew).map(({path}) => path),
  }
}

/** Unchanged links in nominations' places that lead to something that changed. */
async function linksToChanges(
  checkout: Checkout,
  commit: string | null,
  {isNomination}: Pick<NominationClassifier, 'isNomination'>,
  known: ReadonlySet<string>,
): Promise<ChangedFile[]> {
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

/** The target of a link, from the root of its checkout; null if it does not exist or is outside. */
function targetIn(root: string, path: string): string | null {
  return unlessRefused(() => {
    const real = realpathSync.native(join(root, path))
    return isInside(real, root) ? toSlashes(relative(root, real)) : null
  }, null)
}
