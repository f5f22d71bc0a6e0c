import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import type {Place} from '../election/election.js'
import {isMisplaced, placeOf} from '../election/place.js'
import type {Names} from '../git/changes.js'
import {GitError} from '../git/error.js'
import {type Found, findCheckout} from '../git/find.js'
import {isSystemError} from './read-file.js'
import {remember} from './remember.js'
import type {Repositories, Repository} from './repository.js'
import {toSlashes} from './slashes.js'

/** What git knows of a checkout, and where its work tree is. */
interface Known extends Names {
  /** Without links. */
  readonly root: string
}

/** What makes a place wrong, and what new files are compared with. */
export interface NewFilesOptions {
  readonly repositories: Repositories
  readonly isOpen: (cycle: string, openRelease: string) => boolean
  /** The branch or commit that new files are compared with; null for what a change here is merged into. */
  readonly base: string | null
  readonly environment: NodeJS.ProcessEnv
}

/**
 * Finds nominations in the wrong place that a checkout adds to what it will be merged into: in the folder of a closed election, one folder
 * too high, at the root. What has always lain there is history. Git is asked only where a file lies so, and once a checkout.
 */
export interface NewFiles {
  /** Whether a file lies in a wrong place and is new. False where git is not at hand or cannot say it. */
  isNewHere(file: {readonly absolute: string; readonly place: Place | null}): Promise<boolean>
  /** All such files of an election repository: absolute paths below its root as it was given, in order. */
  newIn(repository: Repository): Promise<readonly string[]>
  /** Why git could not say what is new, where a base was named; null where it could, or was not asked. */
  trouble(): string | null
}

/** Makes the finder of one run. */
export function createNewFiles({repositories, isOpen, base, environment}: NewFilesOptions): NewFiles {
  const checkouts = new Map<string, Promise<Known | null>>()
  let trouble: string | null = null

  async function checkoutOf(folder: string): Promise<Known | null> {
    const found = findCheckout(folder)
    return (
      found &&
      remember(checkouts, found.root, async () => {
        const known = await ask(found, base, environment)
        if (!(known instanceof GitError)) return known
        if (base !== null) trouble = known.message
        return null
      })
    )
  }

  /** Whether no nomination of the open election lies there. */
  function isWrong(path: string, place: Place | null, openRelease: string): boolean {
    return place ? !isOpen(place.cycle, openRelease) : isMisplaced(path)
  }

  return {
    async isNewHere({absolute, place}) {
      const repository = repositories.around(dirname(absolute))
      if (repository?.openRelease == null) return false
      if (!isWrong(toSlashes(relative(repository.root, absolute)), place, repository.openRelease)) return false
      const real = realPathOf(absolute)
      const checkout = real && (await checkoutOf(dirname(real)))
      return checkout ? !checkout.holds(toSlashes(relative(checkout.root, real))) : false
    },
    async newIn({root, openRelease}) {
      if (openRelease === null) return []
      const real = realPathOf(join(root, 'any'))
      const checkout = real && (await checkoutOf(dirname(real)))
      if (!checkout) return []
      const before = toSlashes(relative(checkout.root, dirname(real)))
      return checkout.added.flatMap(({path, isUtf8}) => {
        const way = before === '' ? path : path.startsWith(`${before}/`) ? path.slice(before.length + 1) : null
        if (way === null || !isUtf8 || basename(way).startsWith('.')) return []
        return isWrong(way, placeOf(`/${way}`), openRelease) && isOfRepository(way) ? [join(root, way)] : []
      })
    },
    trouble: () => trouble,
  }
}

/** A place counts in the `candidates/` of the repository itself, not in a copy of it further down. */
function isOfRepository(way: string): boolean {
  return isMisplaced(way) || way.startsWith('candidates/')
}

/** Git knows no links among the folders above a file; a link at the end is a file to it. Null for a folder that is not there. */
function realPathOf(absolute: string): string | null {
  try {
    return join(realpathSync(dirname(absolute)), basename(absolute))
  } catch (cause) {
    if (isSystemError(cause)) return null
    throw cause
  }
}

/** The error where git is not at hand, refuses or knows no base, null where nothing is committed yet: then nothing is known to be new. */
async function ask(found: Found, base: string | null, environment: NodeJS.ProcessEnv): Promise<Known | GitError | null> {
  // Most runs need none of it.
  const [{openCheckout}, {namesSince}, {startOf}] = await Promise.all([import('../git/checkout.js'), import('../git/changes.js'), import('./base-commit.js')])
  try {
    const checkout = await openCheckout(found)
    const {commit} = await startOf(checkout, base, environment)
    if (commit === null) return null
    return {root: checkout.root, ...(await namesSince(checkout, commit))}
  } catch (cause) {
    if (cause instanceof GitError) return cause
    throw cause
  }
}
