import {dirname, join, relative} from 'node:path'
import type {Layout} from '../../community/community.js'
import type {Place} from '../../election/election.js'
import type {CheckoutNames, Stored} from '../../git/changes.js'
import {GitError} from '../../git/error.js'
import {type CheckoutLocation, findCheckout} from '../../git/find.js'
import type {DiscoveryEvent} from '../files/discovered-file.js'
import {realPathOf} from '../files/real-path.js'
import type {Repositories, Repository} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import {memoize} from '../memoize.js'

interface KnownCheckout extends CheckoutNames {
  /** The root of the work tree, without links. */
  readonly root: string
  /** Announcements about the open election. */
  readonly events: readonly DiscoveryEvent[]
}

/** What new files are compared with, and what makes their path wrong. */
export interface NewFilesOptions {
  readonly repositories: Repositories
  readonly isOpen: (cycle: string, openRelease: string) => boolean
  /** Whether a folder is named like a cycle or a team. */
  readonly isKnown: (folder: string) => boolean
  readonly cwd: string
  /** The branch or commit to compare with; null for the usual base. */
  readonly base: string | null
  readonly environment: NodeJS.ProcessEnv
  /** The absolute path of a nomination that is not a file yet: the text of standard input. */
  readonly arriving: string | null
}

/** A new file in a wrong place. */
export interface NewFile {
  /** Below the root of its repository, as that was given. */
  readonly absolute: string
  /** Null where the path is not that of a nomination, even if it ends like one. */
  readonly place: Place | null
  readonly stored: Stored
  readonly isUtf8: boolean
}

/** A nomination that is in git's index, but not in the work tree. */
export interface AbsentFile {
  readonly absolute: string
  /** Whether it is so in the base too, so that a change does not bring it. */
  readonly isUnchanged: boolean
}

/**
 * Finds new nominations in a wrong place: in the folder of a closed election, one folder too high, at the root, behind a link. Only files
 * that the base does not have count. Git runs once per checkout, and only if a folder is linted or a file is in such a place.
 */
export interface NewFiles {
  /** Whether the base was named, so that git runs in any case. */
  readonly isBaseNamed: boolean
  /** Asks git about the checkout of a folder; returns the announcements about its open election, once. Empty where git cannot answer. */
  ask(folder: string): Promise<readonly DiscoveryEvent[]>
  /** The place of a new file that is in a wrong place; null for other files, and where git cannot answer. */
  misplaced(absolute: string): Promise<Pick<NewFile, 'place'> | null>
  /** All such files of an election repository, sorted. */
  newIn(repository: Repository): Promise<readonly NewFile[]>
  /** Nominations of an election repository that git has and the work tree lacks: those of the open election, and new ones in a wrong place. */
  missingIn(repository: Repository): Promise<readonly AbsentFile[]>
  /** Why git could not say what is new, if that was needed; null otherwise. */
  trouble(): string | null
}

export function createNewFiles({isOpen, ...options}: NewFilesOptions): NewFiles {
  const {repositories, isKnown, base} = options
  const {layout} = repositories.community
  const checkouts = new Map<string, Promise<KnownCheckout | null>>()
  const asked = new Set<string>()
  let trouble: string | null = null
  let isOfInterest = base !== null

  async function checkoutOf(folder: string): Promise<KnownCheckout | null> {
    const found = checkoutAround(folder)
    return (
      found &&
      memoize(checkouts, found.root, async () => {
        const known = await ask(found, options)
        if (!(known instanceof GitError)) return known
        trouble = known.message
        return null
      })
    )
  }

  function checkoutAround(folder: string) {
    try {
      return findCheckout(folder)
    } catch (cause) {
      if (!(cause instanceof GitError)) throw cause
      trouble = cause.message
      return null
    }
  }

  /** The checkout around an election repository, and how paths from its root become paths from that of the repository; null for others. */
  async function within(root: string) {
    const real = realPathOf(join(root, 'any'))
    const checkout = await checkoutOf(dirname(real))
    const before = checkout ? toSlashes(relative(checkout.root, dirname(real))) : ''
    const below = (path: string) => (before === '' ? path : path.startsWith(`${before}/`) ? path.slice(before.length + 1) : null)
    return {checkout, below}
  }

  /** Whether no nomination of the open election can be there. */
  function isWrong(relativePath: string, openRelease: string): boolean {
    const place = layout.placeOf(`/${relativePath}`)
    return layout.isMisplaced(relativePath, isKnown) || (layout.isPlaced(relativePath) && place !== null && !isOpen(place.cycle, openRelease))
  }

  return {
    isBaseNamed: base !== null,
    async ask(folder) {
      const checkout = await checkoutOf(dirname(realPathOf(join(folder, 'any'))))
      if (!checkout || asked.has(checkout.root)) return []
      asked.add(checkout.root)
      return checkout.events
    },
    async misplaced(absolute) {
      const nearest = repositories.around(dirname(absolute))
      const real = realPathOf(absolute)
      // Git decides whether a repository inside another one is an election repository.
      if (nearest && repositories.around(dirname(nearest.root))) {
        isOfInterest = true
        await checkoutOf(dirname(real))
      }
      const repository = repositories.around(dirname(absolute))
      if (repository?.openRelease == null) return null
      const relativePath = toSlashes(relative(repository.root, absolute))
      if (!isWrong(relativePath, repository.openRelease)) return null
      isOfInterest = true
      const checkout = await checkoutOf(dirname(real))
      return checkout && !checkout.holds(toSlashes(relative(checkout.root, real))) ? {place: placeIn(relativePath, layout)} : null
    },
    async newIn({root, openRelease}) {
      const {checkout, below} = await within(root)
      isOfInterest = true
      if (openRelease === null || !checkout) return []
      return checkout.added.flatMap(({path, isUtf8, stored}) => {
        const relativePath = below(path)
        if (relativePath === null || !(isWrong(relativePath, openRelease) || (stored !== 'file' && layout.isInFolder(relativePath)))) return []
        return [{absolute: join(root, relativePath), place: placeIn(relativePath, layout), stored, isUtf8}]
      })
    },
    async missingIn({root, openRelease}) {
      const {checkout, below} = await within(root)
      if (openRelease === null || !checkout) return []
      const isNomination = (path: string) => {
        const relativePath = below(path)
        return relativePath !== null && layout.isPlaced(relativePath) && !isWrong(relativePath, openRelease)
      }
      return checkout.missing(isNomination).map(({path, isUnchanged}) => ({absolute: join(root, below(path) ?? path), isUnchanged}))
    },
    trouble: () => (isOfInterest ? trouble : null),
  }
}

/** A path in a copy of `candidates/` in a lower folder may end like that of a nomination. */
function placeIn(relativePath: string, layout: Layout): Place | null {
  return layout.isPlaced(relativePath) ? layout.placeOf(`/${relativePath}`) : null
}

/** An error where git cannot answer; null where nothing is committed yet, so that nothing can be new. */
async function ask(found: CheckoutLocation, options: Omit<NewFilesOptions, 'isOpen'>): Promise<KnownCheckout | GitError | null> {
  const {repositories, isKnown, cwd, base, environment, arriving} = options
  // Most runs on a single file need none of these.
  const [{openCheckout}, {namesSince}, {findBaseCommit}, {decideOpenElections}, {createClassifier}] = await Promise.all([
    import('../../git/checkout.js'),
    import('../../git/changes.js'),
    import('./base-commit.js'),
    import('./open-elections.js'),
    import('./touched-nominations.js'),
  ])
  try {
    const checkout = await openCheckout(found)
    const start = await findBaseCommit(checkout, base, environment, base === null ? 'Git cannot tell what is new' : '--base cannot tell what is new')
    if (start.commit === null) return null
    const names = await namesSince(checkout, start.commit)
    const {root} = checkout
    const arrivingPath = arriving && toSlashes(relative(root, realPathOf(arriving)))
    const {isNomination} = createClassifier(root, repositories, isKnown)
    const isArrivalNew = () => arrivingPath !== null && !names.holds(arrivingPath) && isNomination(arrivingPath, 'file')
    const events = await decideOpenElections({checkout, start, root: found.root, cwd, repositories}, async () => ({
      nominations: names.added.some(({path, stored}) => isNomination(path, stored)) || isArrivalNew(),
      added: names.added.map(({path}) => path),
    }))
    return {root, events, ...names}
  } catch (cause) {
    if (cause instanceof GitError) return cause
    throw cause
  }
}
