import {lstatSync} from 'node:fs'
import {join, posix, relative} from 'node:path'
import {community} from '../../community/index.js'
import type {Checkout} from '../../git/checkout.js'
import type {Found} from '../files/discovered-file.js'
import {isSystemError} from '../files/read-file.js'
import {type Repositories, type Repository, readRelease} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import type {Start} from './base-commit.js'
import {type ElectionBefore, electionsBefore} from './elections-before.js'

const {layout, openElection} = community

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
  const before = start.commit === null ? [] : (await electionsBefore(checkout, start.commit)).filter((election) => isElection(election, root))
  repositories.settle({roots, elections: new Map(before.map(({way, openRelease}) => [way, {openRelease}]))})
  const touched = await touch()
  const decisions = before.map((election) => decide(election, readRelease(join(root, election.way)), touched, start.name))
  repositories.settle({roots, elections: new Map(decisions.map(({way, decided}) => [way, decided]))})
  const shown = (way: string) => toSlashes(relative(cwd, join(root, way, openElection.file)))
  return [...decisions.flatMap(({way, told}) => told?.(shown(way)) ?? []), ...nested(touched.added, before).map((way) => notice(`${shown(way)} ${isNested}`))]
}

interface Decision {
  readonly way: string
  readonly decided: Omit<Repository, 'root'>
  readonly told?: (file: string) => Found
}

function decide({way, openRelease: before}: ElectionBefore, now: Omit<Repository, 'root'> | null, {nominations}: Touched, base: string): Decision {
  if (before === null) return {way, decided: now ?? {openRelease: null}}
  if (now?.openRelease === before) return {way, decided: now}
  const decided = {openRelease: before}
  const asBefore = `nominations are checked against ${before}, as in ${base}`
  const refused = (message: string): Decision => ({way, decided, told: (path) => ({kind: 'problem', problem: {path, message}})})
  if (now === null) return refused(`is missing here, so ${asBefore}; restore it.`)
  if (now.fault !== undefined) return refused(`${now.fault} Until then ${asBefore}.`)
  if (now.openRelease === null) return refused(`names no \`${openElection.key}\`, so ${asBefore}; restore the line \`${openElection.key}: ${before}\`.`)
  const opens = `\`${openElection.key}\` is ${now.openRelease} here and ${before} in ${base}`
  if (nominations) return refused(`${opens}. This change also adds or changes nominations, so ${asBefore}; propose the two changes separately.`)
  const told = (file: string) => notice(`${file}: ${opens}; ${now.openRelease} is used, for this change touches no nomination.`)
  return {way, decided: now, told}
}

/** Whether nominations belong there; others may call a file `configuration.yaml`, too. */
function isElection({way, hasCandidates}: ElectionBefore, root: string): boolean {
  return hasCandidates || isFolder(join(root, way, layout.folder))
}

/** Folders with a new `configuration.yaml` and `candidates/` in an election repository. */
function nested(added: readonly string[], before: readonly ElectionBefore[]): string[] {
  const isWithin = (way: string) => before.some((outer) => way !== outer.way && (outer.way === '' || way.startsWith(`${outer.way}/`)))
  const isPair = (way: string) => added.some((path) => path.startsWith(`${way}/${layout.folder}/`))
  return added
    .filter((path) => posix.basename(path) === openElection.file)
    .map((path) => posix.dirname(path))
    .filter((way) => way !== '.' && isWithin(way) && isPair(way))
}

const isNested = `does not say which election is open: it lies in a folder of an election repository, and its own \`${openElection.file}\` counts.`

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
