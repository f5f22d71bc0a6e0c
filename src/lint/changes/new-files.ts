import {dirname, join, relative} from 'node:path'
import {isInCandidates, isMisplaced, isPlaced, placeOf} from '../../community/openstack/place.js'
import type {Place} from '../../election/election.js'
import type {Names, Stored} from '../../git/changes.js'
import {GitError} from '../../git/error.js'
import {type Found as FoundCheckout, findCheckout} from '../../git/find.js'
import type {Found} from '../files/discovered-file.js'
import {realPathOf} from '../files/real-path.js'
import type {Repositories, Repository} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import {remember} from '../memoize.js'

/** What git knows of a checkout, and where its work tree is. */
interface Known extends Names {
  /** Without links. */
  readonly root: string
  /** What is to be known of the open election. */
  readonly told: readonly Found[]
}

/** What makes a place wrong, and what new files are compared with. */
export interface NewFilesOptions {
  readonly repositories: Repositories
  readonly isOpen: (cycle: string, openRelease: string) => boolean
  /** Whether a folder is called like a cycle or a team. */
  readonly isKnown: (folder: string) => boolean
  readonly cwd: string
  /** The branch or commit that new files are compared with; null for what a change here is merged into. */
  readonly base: string | null
  readonly environment: NodeJS.ProcessEnv
  /** A nomination that is about to be a file, absolute: the text of standard input. */
  readonly arriving: string | null
}

/** A new file in a wrong place. */
export interface NewFile {
  /** Below the root of its repository as that was given. */
  readonly absolute: string
  /** Null where it lies in none, even if its path ends like one. */
  readonly place: Place | null
  readonly stored: Stored
  readonly isUtf8: boolean
}

/**
 * Finds nominations in the wrong place that a checkout adds to what it will be merged into: in the folder of a closed election, one folder
 * too high, at the root, behind a link. What has always lain there is history. Git is asked only for folders and where a file lies so, and
 * once a checkout; then the election that is open there counts.
 */
export interface NewFiles {
  /** Somebody said what new files are compared with, so that git is asked in any case. */
  readonly isBaseNamed: boolean
  /** Asks git about the checkout that a folder lies in: what is to be known of its open election, once. Nothing where git is not at hand. */
  ask(folder: string): Promise<readonly Found[]>
  /** The place of a file that lies in a wrong one and is new; null for others, and where git is not at hand or cannot say it. */
  misplaced(absolute: string): Promise<Pick<NewFile, 'place'> | null>
  /** All such files of an election repository, in order. */
  newIn(repository: Repository): Promise<readonly NewFile[]>
  /** Why git could not say what is new where that was of interest; null where it could, or was not asked. */
  trouble(): string | null
}

/** Makes the finder of one run. */
export function createNewFiles({isOpen, ...options}: NewFilesOptions): NewFiles {
  const {repositories, isKnown, base} = options
  const checkouts = new Map<string, Promise<Known | null>>()
  const asked = new Set<string>()
  let trouble: string | null = null
  let isOfInterest = base !== null

  async function checkoutOf(folder: string): Promise<Known | null> {
    const found = findCheckout(folder)
    return (
      found &&
      remember(checkouts, found.root, async () => {
        const known = await ask(found, options)
        if (!(known instanceof GitError)) return known
        trouble = known.message
        return null
      })
    )
  }

  /** Whether no nomination of the open election lies there. */
  function isWrong(way: string, openRelease: string): boolean {
    const place = placeOf(`/${way}`)
    return isMisplaced(way, isKnown) || (isPlaced(way) && place !== null && !isOpen(place.cycle, openRelease))
  }

  return {
    isBaseNamed: base !== null,
    async ask(folder) {
      const checkout = await checkoutOf(dirname(realPathOf(join(folder, 'any'))))
      if (!checkout || asked.has(checkout.root)) return []
      asked.add(checkout.root)
      return checkout.told
    },
    async misplaced(absolute) {
      const nearest = repositories.around(dirname(absolute))
      const real = realPathOf(absolute)
      // Whether one within another is an election repository at all, git says.
      if (nearest && repositories.around(dirname(nearest.root))) await checkoutOf(dirname(real))
      const repository = repositories.around(dirname(absolute))
      if (repository?.openRelease == null) return null
      const way = toSlashes(relative(repository.root, absolute))
      if (!isWrong(way, repository.openRelease)) return null
      const checkout = await checkoutOf(dirname(real))
      return checkout && !checkout.holds(toSlashes(relative(checkout.root, real))) ? {place: placeIn(way)} : null
    },
    async newIn({root, openRelease}) {
      const real = realPathOf(join(root, 'any'))
      const checkout = await checkoutOf(dirname(real))
      isOfInterest = true
      if (openRelease === null || !checkout) return []
      const before = toSlashes(relative(checkout.root, dirname(real)))
      return checkout.added.flatMap(({path, isUtf8, stored}) => {
        const way = before === '' ? path : path.startsWith(`${before}/`) ? path.slice(before.length + 1) : null
        if (way === null || !(isWrong(way, openRelease) || (stored !== 'file' && isInCandidates(way)))) return []
        return [{absolute: join(root, way), place: placeIn(way), stored, isUtf8}]
      })
    },
    trouble: () => (isOfInterest ? trouble : null),
  }
}

/** A path may end like a place and be none, in a copy of `candidates/` further down. */
function placeIn(way: string): Place | null {
  return isPlaced(way) ? placeOf(`/${way}`) : null
}

/** The error where git is not at hand, refuses or knows no base, null where nothing is committed yet: then nothing is known to be new. */
async function ask(found: FoundCheckout, options: Omit<NewFilesOptions, 'isOpen'>): Promise<Known | GitError | null> {
  const {repositories, isKnown, cwd, base, environment, arriving} = options
  // Most runs on a single file need none of it.
  const [{openCheckout}, {namesSince}, {startOf}, {settleElections}, {createJudge}] = await Promise.all([
    import('../../git/checkout.js'),
    import('../../git/changes.js'),
    import('./base-commit.js'),
    import('./settle-elections.js'),
    import('./touched-nominations.js'),
  ])
  try {
    const checkout = await openCheckout(found)
    const start = await startOf(checkout, base, environment, base === null ? 'Git cannot tell what is new' : '--base cannot tell what is new')
    if (start.commit === null) return null
    const names = await namesSince(checkout, start.commit)
    const {root} = checkout
    const way = arriving && toSlashes(relative(root, realPathOf(arriving)))
    const {isNomination} = createJudge(root, repositories, isKnown)
    const told = await settleElections({checkout, start, root: found.root, cwd, repositories}, async () => ({
      nominations: names.added.some(({path, stored}) => isNomination(path, stored)) || (way !== null && !names.holds(way) && isNomination(way, 'file')),
      added: names.added.map(({path}) => path),
    }))
    return {root, told, ...names}
  } catch (cause) {
    if (cause instanceof GitError) return cause
    throw cause
  }
}
