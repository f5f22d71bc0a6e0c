import {join, posix, relative} from 'node:path'
import type {Community, Layout} from '../../community/community.js'
import type {Checkout} from '../../git/checkout.js'
import {notice, problem} from '../announcement.js'
import type {DiscoveryEvent} from '../files/discovered-file.js'
import {entryAt} from '../files/entry.js'
import {type Repositories, readRelease} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import type {BaseCommit} from './base-commit.js'
import {decideElection} from './decide-election.js'
import {type ElectionBefore, electionsBefore} from './elections-before.js'

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
  /** The root of the checkout, in the form that paths begin with. */
  readonly root: string
  /** The folder that paths in messages are relative to. */
  readonly cwd: string
  readonly repositories: Repositories
}

/**
 * Decides which election is open in a checkout, and passes the result to the repositories. A change with nominations is checked against the
 * election that is open where it will be merged; otherwise it could choose what it is checked against. A change without nominations is an
 * official's, and may open the next election, but not remove the release.
 *
 * @param touch called when the election repositories are known
 * @returns announcements about the decision
 * @throws {GitError} if the base cannot be read
 */
export async function decideOpenElections(
  {checkout, start, root, cwd, repositories}: DecisionOptions,
  touch: () => Promise<TouchSummary>,
): Promise<DiscoveryEvent[]> {
  const {community} = repositories
  const {openElection} = community
  const roots = new Set([root, checkout.root])
  const [before, parting] = [await electionsAt(checkout, start.tip, community), await electionsAt(checkout, start.commit, community)]
  const outer = outerElections(before, root, community)
  const elections = before.filter((election) => isElection(election, root, community) && !outer.includes(election.folder))
  const gone = parting.filter((election) => isElection(election, root, community) && before.every(({folder}) => folder !== election.folder))
  repositories.override({roots, elections: new Map(elections.map(({folder, openRelease}) => [folder, {openRelease}]))})
  const touched = await touch()
  const decide = (folder: string, tip: ElectionBefore | null, now = readRelease(join(root, folder), community)) => ({
    folder,
    ...decideElection({
      tip,
      parting: parting.find((each) => each.folder === folder) ?? null,
      now,
      hasNominations: touched.nominations,
      base: start.name,
      key: openElection.key,
    }),
  })
  const decisions = [
    ...elections.map((tip) => decide(tip.folder, tip)),
    ...gone.filter(({folder}) => readRelease(join(root, folder), community) !== null).map(({folder}) => decide(folder, null)),
  ]
  repositories.override({roots, elections: new Map(decisions.map(({folder, decided}) => [folder, decided]))})
  const shown = (folder: string) => toSlashes(relative(cwd, join(root, folder, openElection.file)))
  return [
    ...decisions.flatMap(({folder, eventFor}) => eventFor?.(shown(folder)) ?? []),
    ...nested(touched.added, before, community).map((folder) => notice(`${shown(folder)} ${isNested(openElection.file)}`)),
    ...outer.map((folder) => problem(shown(folder), isAround(start.name, community.layout.folder))),
  ]
}

async function electionsAt(checkout: Checkout, commit: string | null, community: Community): Promise<readonly ElectionBefore[]> {
  return commit === null ? [] : electionsBefore(checkout, commit, community)
}

/** Other programs also have files called `configuration.yaml`. */
function isElection({folder, hasCandidates}: ElectionBefore, root: string, {layout}: Community): boolean {
  return hasCandidates || hasCandidatesFolder(join(root, folder), layout)
}

function hasCandidatesFolder(folder: string, layout: Layout): boolean {
  return entryAt(join(folder, layout.folder))?.isDirectory() ?? false
}

/** Folders around an election repository of the base that would hide it, as repositories of their own; the base has no nominations there. */
function outerElections(before: readonly ElectionBefore[], root: string, community: Community): string[] {
  const {layout} = community
  const inner = before.filter(({hasCandidates}) => hasCandidates).map(({folder}) => folder)
  const above = new Set(inner.flatMap((folder) => (folder === '' ? [] : folder.split('/').map((_, at, segments) => segments.slice(0, at).join('/')))))
  return [...above].filter(
    (folder) => !inner.includes(folder) && hasCandidatesFolder(join(root, folder), layout) && readRelease(join(root, folder), community) !== null,
  )
}

/** Folders within an election repository that get a `configuration.yaml` and `candidates/` of their own. */
function nested(added: readonly string[], before: readonly ElectionBefore[], {layout, openElection}: Community): string[] {
  const isWithin = (folder: string) => before.some((outer) => folder !== outer.folder && (outer.folder === '' || folder.startsWith(`${outer.folder}/`)))
  const isPair = (folder: string) => added.some((path) => path.startsWith(`${folder}/${layout.folder}/`))
  return added
    .filter((path) => posix.basename(path) === openElection.file)
    .map((path) => posix.dirname(path))
    .filter((folder) => folder !== '.' && isWithin(folder) && isPair(folder))
}

function isNested(file: string): string {
  return `does not decide which election is open: it is in a subfolder of an election repository, whose own \`${file}\` does.`
}

function isAround(base: string, folder: string): string {
  return `turns a folder around an election repository of ${base} into another one, so it is ignored; move it, and the \`${folder}\` next to it, into that repository.`
}
