import {lstatSync} from 'node:fs'
import {join, posix, relative} from 'node:path'
import type {Checkout} from '../../git/checkout.js'
import type {Found} from '../files/discovered-file.js'
import {isSystemError} from '../files/read-file.js'
import {type Repositories, readRelease} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import type {Start} from './base-commit.js'
import {decideElection} from './decide-election.js'
import {type ElectionBefore, electionsBefore} from './elections-before.js'

/** What a change touches, as far as it has a say in which election is open. */
export interface Touched {
  /** It adds or changes nominations. */
  readonly nominations: boolean
  /** Files that it adds, from the root of the checkout. */
  readonly added: readonly string[]
}

/** Where a change is made. */
export interface SettleOptions {
  readonly checkout: Checkout
  /** What it is compared with. */
  readonly start: Start
  /** The root of the checkout as the paths of files begin with it. */
  readonly root: string
  /** What paths in messages count from. */
  readonly cwd: string
  readonly repositories: Repositories
}

/**
 * Decides which election is open in a checkout, and has the repositories follow. A change that brings nominations along is judged by the
 * election that is open where it will be merged, or it would decide itself what it is judged by. A change without any is an official's, and
 * opens the next election; one that takes the answer away is refused.
 *
 * @param touch what the change touches; asked when it is known which folders are election repositories
 * @returns what people must know of it
 * @throws {GitError} where the base cannot be read
 */
export async function settleElections({checkout, start, root, cwd, repositories}: SettleOptions, touch: () => Promise<Touched>): Promise<Found[]> {
  const roots = new Set([root, checkout.root])
  const [before, parting] = [await electionsAt(checkout, start.tip), await electionsAt(checkout, start.commit)]
  const outer = outerElections(before, root)
  const elections = before.filter((election) => isElection(election, root) && !outer.includes(election.way))
  const gone = parting.filter((election) => isElection(election, root) && before.every(({way}) => way !== election.way))
  repositories.settle({roots, elections: new Map(elections.map(({way, openRelease}) => [way, {openRelease}]))})
  const touched = await touch()
  const decide = (way: string, tip: ElectionBefore | null, now = readRelease(join(root, way))) => ({
    way,
    ...decideElection({tip, parting: parting.find((each) => each.way === way) ?? null, now, hasNominations: touched.nominations, base: start.name}),
  })
  const decisions = [
    ...elections.map((tip) => decide(tip.way, tip)),
    ...gone.filter(({way}) => readRelease(join(root, way)) !== null).map(({way}) => decide(way, null)),
  ]
  repositories.settle({roots, elections: new Map(decisions.map(({way, decided}) => [way, decided]))})
  const shown = (way: string) => toSlashes(relative(cwd, join(root, way, 'configuration.yaml')))
  return [
    ...decisions.flatMap(({way, told}) => told?.(shown(way)) ?? []),
    ...nested(touched.added, before).map((way) => notice(`${shown(way)} ${isNested}`)),
    ...outer.map((way): Found => ({kind: 'problem', problem: {path: shown(way), message: isAround(start.name)}})),
  ]
}

async function electionsAt(checkout: Checkout, commit: string | null): Promise<readonly ElectionBefore[]> {
  return commit === null ? [] : electionsBefore(checkout, commit)
}

/** Whether nominations belong there; others may call a file `configuration.yaml`, too. */
function isElection({way, hasCandidates}: ElectionBefore, root: string): boolean {
  return hasCandidates || isFolder(join(root, way, 'candidates'))
}

/** Folders around an election repository of the base that would be one themselves, and hide it; the base has no nominations there. */
function outerElections(before: readonly ElectionBefore[], root: string): string[] {
  const inner = before.filter(({hasCandidates}) => hasCandidates).map(({way}) => way)
  const above = new Set(inner.flatMap((way) => (way === '' ? [] : way.split('/').map((_, at, segments) => segments.slice(0, at).join('/')))))
  return [...above].filter((way) => !inner.includes(way) && isFolder(join(root, way, 'candidates')) && readRelease(join(root, way)) !== null)
}

/** Folders with a new `configuration.yaml` and `candidates/` in an election repository. */
function nested(added: readonly string[], before: readonly ElectionBefore[]): string[] {
  const isWithin = (way: string) => before.some((outer) => way !== outer.way && (outer.way === '' || way.startsWith(`${outer.way}/`)))
  const isPair = (way: string) => added.some((path) => path.startsWith(`${way}/candidates/`))
  return added
    .filter((path) => posix.basename(path) === 'configuration.yaml')
    .map((path) => posix.dirname(path))
    .filter((way) => way !== '.' && isWithin(way) && isPair(way))
}

const isNested = 'does not say which election is open: it lies in a folder of an election repository, and its own `configuration.yaml` counts.'

function isAround(base: string): string {
  return `makes an election repository of a folder that lies around one of ${base}, so it does not count; move it and the \`candidates\` beside it there.`
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
  } catch (cause) {
    if (isSystemError(cause)) return false
    throw cause
  }
}

function notice(message: string): Found {
  return {kind: 'notice', message}
}
