import {dirname, join, posix, relative, sep} from 'node:path'
import type {Community} from '../../community/community.js'
import type {Place} from '../../election/election.js'
import {isInside} from '../../system/inside.js'
import {problem} from '../announcement.js'
import type {DiscoverOptions} from '../discover-options.js'
import type {DirectoryEntry, DirectoryListing} from './directory-cache.js'
import type {DiscoveryEvent} from './discovered-file.js'
import {isLink} from './entry.js'
import {isNotUtf8} from './names.js'
import type {Repository} from './repository.js'
import {toSlashes} from './slashes.js'
import {whyUnreadable} from './system-error.js'

/** What a walk counts. */
export interface Tally {
  files: number
  /** Nominations of closed elections, which are skipped. */
  closed: number
  readonly openReleases: Set<string>
  /** Files below `candidates/` that are not where a nomination belongs. */
  misplaced: string[]
  /** Roots of election repositories that do not say which election is open. */
  readonly unreadableReleases: Set<string>
  /** Absolute paths of links to folders that were yielded. */
  readonly links: Set<string>
  /** The election repositories on the way. */
  readonly repositories: Set<Repository>
  /** Whether each of them names an open election that is known. */
  isReleaseKnown: boolean
  problems: number
}

/**
 * Yields the nominations below a folder, sorted. Hidden files and folders (`.placeholder`, `.git`) and `node_modules` are skipped. Links, pipes
 * and devices are yielded, to be refused when they are read.
 */
export function* walk(path: string, absolute: string, tally: Tally, options: DiscoverOptions): Generator<DiscoveryEvent> {
  // In an election repository, nominations are in one folder only.
  const {layout} = options.repositories.community
  const repository = options.repositories.at(absolute)
  if (repository) tally.repositories.add(repository)
  const isRepository = repository !== null
  const start = isRepository ? join(absolute, layout.folder) : absolute
  if (isRepository && isLink(start)) {
    yield linkAt(posix.join(path, layout.folder), start, absolute, tally)
    return
  }
  yield* walkFolder(isRepository ? posix.join(path, layout.folder) : path, start, {given: absolute, tally, options})
}

interface Walk {
  readonly given: string
  readonly tally: Tally
  readonly options: DiscoverOptions
}

function* walkFolder(path: string, absolute: string, state: Walk, isBelow = false): Generator<DiscoveryEvent> {
  let listing: DirectoryListing
  try {
    listing = state.options.directories.fresh(absolute)
  } catch (cause) {
    yield countedProblem(path, whyUnreadable(cause), state.tally)
    return
  }
  const {community} = state.options.repositories
  // The listing that was just read shows that most folders are not repositories.
  if (isBelow && state.options.repositories.at(absolute)) {
    yield* walk(path, absolute, state.tally, state.options)
    return
  }
  // Concatenated, because `join` would take as long as reading the folder.
  const pathBefore = isBelow ? `${path}/` : posix.join(path, 'x').slice(0, -1)
  const absoluteBefore = isBelow ? absolute + sep : join(absolute, 'x').slice(0, -1)
  let place: Place | null | undefined
  for (const entry of listing.entries) {
    if (isLeftOut(entry, community)) continue
    const below = pathBefore + entry.name
    const full = absoluteBefore + entry.name
    if (entry.isDirectory()) {
      yield* walkFolder(below, full, state, true)
      continue
    }
    // The places of all files in a folder differ only in the file's name.
    if (place === undefined) place = community.layout.placeOf(full)
    yield* oneFile(below, full, place && {...place, candidate: entry.name}, entry, state)
  }
  for (const entry of listing.misnamed) if (!isLeftOut(entry, community)) yield* oneMisnamed(pathBefore + entry.name, absoluteBefore + entry.name, entry, state)
}

/** Whether a walk skips a file or folder because of its name. */
export function isLeftOut({name}: Pick<DirectoryEntry, 'name'>, {candidateNames}: Community): boolean {
  return (name.startsWith('.') && name !== '.' && name !== '..' && candidateNames.keepsFolder(name)) || name === 'node_modules'
}

/** A file, or a folder with its content, that cannot be opened by its name. */
function* oneMisnamed(path: string, absolute: string, entry: DirectoryEntry, state: Walk): Generator<DiscoveryEvent> {
  const isFolder = entry.isDirectory()
  const place = state.options.repositories.community.layout.placeOf(isFolder ? `${absolute}/any` : absolute)
  if (!place && !isFolder) return
  if (place && isClosed(place, isFolder ? absolute : dirname(absolute), state)) state.tally.closed++
  else yield countedProblem(path, isNotUtf8, state.tally)
}

function* oneFile(path: string, absolute: string, place: Place | null, entry: DirectoryEntry, state: Walk): Generator<DiscoveryEvent> {
  const {given, tally, options} = state
  if (isLinked(entry, absolute) && isInOpenElection(absolute, state)) {
    yield linkAt(path, absolute, options.repositories.around(dirname(absolute))?.root ?? given, tally)
    return
  }
  if (!place) {
    if (options.repositories.community.layout.namesFolder(dirname(absolute.slice(dirname(given).length)))) tally.misplaced.push(path)
    return
  }
  if (isClosed(place, dirname(absolute), state)) {
    tally.closed++
    return
  }
  tally.files++
  yield {
    kind: 'file',
    path,
    absolute,
    place,
    root: repositoryOf(dirname(absolute), options)?.root ?? given,
    isNamed: false,
    change: null,
  }
}

/** A link in place of a nomination or a folder, which is not followed. */
function linkAt(path: string, absolute: string, root: string, tally: Tally): DiscoveryEvent {
  tally.files++
  tally.links.add(absolute)
  return {kind: 'file', path, absolute, place: null, root, isNamed: false, change: null, stored: 'link'}
}

/** Whether a path in `candidates/` belongs to an election that was asked for. */
function isInOpenElection(absolute: string, {given, tally, options}: Walk): boolean {
  const {layout} = options.repositories.community
  const repository = options.repositories.around(dirname(absolute))
  const [folder, cycle = ''] = relative(repository?.root ?? '', absolute).split(sep)
  if (!repository || folder !== layout.folder) return layout.namesFolder(dirname(toSlashes(absolute)))
  return options.all || isInside(given, join(repository.root, folder, cycle)) || isOpenIn(repository, cycle, {tally, options})
}

/** Whether an entry other than a file is a link; if the listing does not say, the file system is asked. */
function isLinked(entry: DirectoryEntry, absolute: string): boolean {
  return !entry.isFile() && isLink(absolute)
}

/** The election repository of a team's folder. */
function repositoryOf(teamFolder: string, {repositories}: DiscoverOptions): Repository | null {
  return repositories.at(dirname(dirname(dirname(teamFolder))))
}

/** Whether a place belongs to a closed election that is skipped. */
function isClosed({cycle}: Place, teamFolder: string, {given, tally, options}: Walk): boolean {
  if (isChosen(teamFolder, given, options)) return false
  const repository = repositoryOf(teamFolder, options)
  return repository !== null && !isOpenIn(repository, cycle, {tally, options})
}

/** Whether closed elections are asked for: by `--all`, or by naming a cycle's folder or one below it. */
export function isChosen(teamFolder: string, given: string, {all}: Pick<DiscoverOptions, 'all'>): boolean {
  return all || isInside(given, dirname(teamFolder))
}

function countedProblem(path: string, message: string, tally: Tally): DiscoveryEvent {
  tally.problems++
  return problem(path, message)
}

function isOpenIn({root, openRelease, fault}: Repository, cycle: string, {tally, options}: Pick<Walk, 'tally' | 'options'>): boolean {
  // This is reported separately.
  if (fault !== undefined) return false
  if (openRelease === null) {
    tally.unreadableReleases.add(root)
    return true
  }
  tally.openReleases.add(openRelease)
  return options.isOpen(cycle, openRelease)
}
