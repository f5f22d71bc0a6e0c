import {join, posix, relative} from 'node:path'
import {community} from '../../community/index.js'
import type {Checkout} from '../../git/checkout.js'
import {notice, problem} from '../announcement.js'
import type {DiscoveryEvent} from '../files/discovered-file.js'
import {entryAt} from '../files/entry.js'
import {type Repositories, type Repository, readRelease} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import type {BaseCommit} from './base-commit.js'
import {type ElectionBefore, electionsBefore} from './elections-before.js'

const {layout, openElection} = community

/** What a change touches, as far as it matters for which election is open. */
export interface TouchSummary {
  /** Whether it adds or changes nominations. */
  readonly nominations: boolean
  /** Files that it adds, from the root of the checkout. */
  readonly added: readonly string[]
}

export interface DecisionOptions {
  readonly checkout: Checkout
  /** The base that the checkout is compared with. */
  readonly start: BaseCommit
  /** The root of the checkout, in the form in which paths begin with it. */
  readonly root: string
  /** The folder that paths in messages start at. */
  readonly cwd: string
  readonly repositories: Repositories
}

/**
 * Decides which election is open in a checkout, and tells the repositories. A change with nominations is checked against the election that is
 * open in its base; otherwise it could choose what it is checked against. A change without nominations is an official's, and may open the next
 * election, but not remove the release.
 *
 * @param touch called when the election repositories are known
 * @returns announcements about the decision
 * @throws {GitError} where the base cannot be read
 */
export async function decideOpenElections(
  {checkout, start, root, cwd, repositories}: DecisionOptions,
  touch: () => Promise<TouchSummary>,
): Promise<DiscoveryEvent[]> {
  const roots = new Set([root, checkout.root])
  const before = start.commit === null ? [] : (await electionsBefore(checkout, start.commit)).filter((election) => isElection(election, root))
  repositories.override({roots, elections: new Map(before.map(({folder, openRelease}) => [folder, {openRelease}]))})
  const touched = await touch()
  const decisions = before.map((election) => decide(election, readRelease(join(root, election.folder)), touched, start.name))
  repositories.override({roots, elections: new Map(decisions.map(({folder, decided}) => [folder, decided]))})
  const shown = (folder: string) => toSlashes(relative(cwd, join(root, folder, openElection.file)))
  return [
    ...decisions.flatMap(({folder, eventFor}) => eventFor?.(shown(folder)) ?? []),
    ...nested(touched.added, before).map((folder) => notice(`${shown(folder)} ${isNested}`)),
  ]
}

interface Decision {
  readonly folder: string
  readonly decided: Omit<Repository, 'root'>
  readonly eventFor?: (file: string) => DiscoveryEvent
}

function decide({folder, openRelease: before}: ElectionBefore, now: Omit<Repository, 'root'> | null, {nominations}: TouchSummary, base: string): Decision {
  if (before === null) return {folder, decided: now ?? {openRelease: null}}
  if (now?.openRelease === before) return {folder, decided: now}
  const decided = {openRelease: before}
  const asBefore = `nominations are checked against ${before}, as in ${base}`
  const refused = (message: string): Decision => ({folder, decided, eventFor: (path) => problem(path, message)})
  if (now === null) return refused(`is missing here, so ${asBefore}; restore it.`)
  if (now.fault !== undefined) return refused(`${now.fault} Until then ${asBefore}.`)
  if (now.openRelease === null) return refused(`names no \`release\`, so ${asBefore}; restore the line \`release: ${before}\`.`)
  const opens = `\`release\` is ${now.openRelease} here and ${before} in ${base}`
  if (nominations) return refused(`${opens}. This change also adds or changes nominations, so ${asBefore}; propose the two changes separately.`)
  const eventFor = (file: string) => notice(`${file}: ${opens}; ${now.openRelease} is used, for this change touches no nomination.`)
  return {folder, decided: now, eventFor}
}

/** Other programs also have files called `configuration.yaml`. */
function isElection({folder, hasCandidates}: ElectionBefore, root: string): boolean {
  return hasCandidates || (entryAt(join(root, folder, layout.folder))?.isDirectory() ?? false)
}

/** Folders within an election repository that get a `configuration.yaml` and `candidates/` of their own. */
function nested(added: readonly string[], before: readonly ElectionBefore[]): string[] {
  const isWithin = (folder: string) => before.some((outer) => folder !== outer.folder && (outer.folder === '' || folder.startsWith(`${outer.folder}/`)))
  const isPair = (folder: string) => added.some((path) => path.startsWith(`${folder}/${layout.folder}/`))
  return added
    .filter((path) => posix.basename(path) === openElection.file)
    .map((path) => posix.dirname(path))
    .filter((folder) => folder !== '.' && isWithin(folder) && isPair(folder))
}

const isNested = `does not say which election is open: it lies in a folder of an election repository, and its own \`${openElection.file}\` counts.`
