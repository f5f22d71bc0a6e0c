import {lstatSync, realpathSync} from 'node:fs'
import {dirname, join, posix, relative, sep} from 'node:path'
import {community} from '../../community/index.js'
import type {Place} from '../../election/election.js'
import type {DiscoverOptions} from '../discover-options.js'
import type {Entry, Listing} from './directory-cache.js'
import type {Found} from './discovered-file.js'
import {isNotUtf8} from './names.js'
import {isInside, isSystemError, sentenceOf} from './read-file.js'
import type {Repository} from './repository.js'
import {toSlashes} from './slashes.js'

const {layout, candidateNames} = community

/** What a walk counted, filled while it goes. */
export interface Tally {
  files: number
  /** Nominations of closed elections, left out. */
  closed: number
  readonly openReleases: Set<string>
  /** Files below `candidates/` that do not lie where a nomination does. */
  misplaced: string[]
  /** Roots of election repositories that do not say which election is open. */
  readonly unreadableReleases: Set<string>
  /** Links to folders that were given: absolute paths. */
  readonly links: Set<string>
  /** Election repositories that were walked. */
  readonly repositories: Set<Repository>
  /** Each of them says which election is open, and it is one that is known. */
  isReleaseKnown: boolean
  /** What could not be looked at, or not by its name. */
  problems: number
}

/**
 * The nominations below a folder, by name. Hidden files and folders (`.placeholder`, `.git`) and `node_modules` hold none; links to
 * folders are not followed but given, to be refused; links to files, pipes and devices are given, for the reader to refuse.
 */
export function* walk(path: string, absolute: string, tally: Tally, options: DiscoverOptions): Generator<Found> {
  // An election repository holds nominations in one folder only.
  const repository = options.repositories.at(absolute)
  if (repository) tally.repositories.add(repository)
  const isRepository = repository !== null
  const start = isRepository ? join(absolute, layout.folder) : absolute
  if (isRepository && isLink(start)) {
    yield linkAt(posix.join(path, layout.folder), start, absolute, tally)
    return
  }
  yield* walkFolder(isRepository ? posix.join(path, layout.folder) : path, start, {given: absolute, isLinkless: isLinkless(start), tally, options})
}

/** Whether a path has no links on its way. */
function isLinkless(absolute: string): boolean {
  try {
    return realpathSync.native(absolute) === absolute
  } catch {
    // Whoever reads it says what is wrong.
    return false
  }
}

interface Walk {
  readonly given: string
  /** Of the folder with which it began; it follows no links. */
  readonly isLinkless: boolean
  readonly tally: Tally
  readonly options: DiscoverOptions
}

function* walkFolder(path: string, absolute: string, state: Walk, isBelow = false): Generator<Found> {
  let listing: Listing
  try {
    listing = state.options.listings.fresh(absolute)
  } catch (cause) {
    yield problem(path, sentenceOf(cause), state.tally)
    return
  }
  // What was just read tells for most folders that they are no repository.
  if (isBelow && state.options.repositories.at(absolute)) {
    yield* walk(path, absolute, state.tally, state.options)
    return
  }
  // The paths of what lies below are plain; to join each would take as long as to read the folder.
  const pathBefore = isBelow ? `${path}/` : posix.join(path, 'x').slice(0, -1)
  const absoluteBefore = isBelow ? absolute + sep : join(absolute, 'x').slice(0, -1)
  let place: Place | null | undefined
  for (const entry of listing.entries) {
    if (isLeftOut(entry)) continue
    const below = pathBefore + entry.name
    const full = absoluteBefore + entry.name
    if (entry.isDirectory()) {
      yield* walkFolder(below, full, state, true)
      continue
    }
    // All files of a folder have the same place but for their name.
    if (place === undefined) place = layout.placeOf(full)
    yield* oneFile(below, full, place && {...place, candidate: entry.name}, entry, state)
  }
  for (const entry of listing.misnamed) if (!isLeftOut(entry)) yield* oneMisnamed(pathBefore + entry.name, absoluteBefore + entry.name, entry, state)
}

/** Whether a walk passes a file or folder by, by its name. */
export function isLeftOut({name}: Pick<Entry, 'name'>): boolean {
  return (name.startsWith('.') && name !== '.' && name !== '..' && candidateNames.keepsFolder(name)) || name === 'node_modules'
}

/** A file, or a folder with all that it holds, that cannot be opened by its name. */
function* oneMisnamed(path: string, absolute: string, entry: Entry, state: Walk): Generator<Found> {
  const isFolder = entry.isDirectory()
  const place = layout.placeOf(isFolder ? `${absolute}/any` : absolute)
  if (!place && !isFolder) return
  if (place && isClosed(place, isFolder ? absolute : dirname(absolute), state)) state.tally.closed++
  else yield problem(path, isNotUtf8, state.tally)
}

function* oneFile(path: string, absolute: string, place: Place | null, entry: Entry, state: Walk): Generator<Found> {
  const {given, isLinkless, tally, options} = state
  if (isLinked(entry, absolute) && isInOpenElection(absolute, state)) {
    yield linkAt(path, absolute, options.repositories.around(dirname(absolute))?.root ?? given, tally)
    return
  }
  if (!place) {
    if (layout.namesFolder(dirname(absolute.slice(dirname(given).length)))) tally.misplaced.push(path)
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
    isLinkless: isLinkless && entry.isFile(),
    isNamed: false,
    change: null,
  }
}

/** A link in the place of a nomination or a folder: what lies behind it is not looked at, and is no nomination. */
function linkAt(path: string, absolute: string, root: string, tally: Tally): Found {
  tally.files++
  tally.links.add(absolute)
  return {kind: 'file', path, absolute, place: null, root, isLinkless: false, isNamed: false, change: null, stored: 'link'}
}

/** Whether what lies in `candidates/` would belong to an election that is asked for. */
function isInOpenElection(absolute: string, {given, tally, options}: Walk): boolean {
  const repository = options.repositories.around(dirname(absolute))
  const [folder, cycle = ''] = relative(repository?.root ?? '', absolute).split(sep)
  if (!repository || folder !== layout.folder) return layout.namesFolder(dirname(toSlashes(absolute)))
  return options.all || isInside(given, join(repository.root, folder, cycle)) || isOpenIn(repository, cycle, {tally, options})
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false
  } catch (cause) {
    if (isSystemError(cause)) return false
    throw cause
  }
}

/** Whether an entry that is no file is a link; where a folder cannot tell, the file system is asked. */
function isLinked(entry: Entry, absolute: string): boolean {
  return !entry.isFile() && isLink(absolute)
}

/** The election repository that a team's folder is in. */
function repositoryOf(teamFolder: string, {repositories}: DiscoverOptions): Repository | null {
  return repositories.at(dirname(dirname(dirname(teamFolder))))
}

/** Whether a place belongs to a closed election, whose nominations are left out. */
function isClosed({cycle}: Place, teamFolder: string, {given, tally, options}: Walk): boolean {
  if (isChosen(teamFolder, given, options)) return false
  const repository = repositoryOf(teamFolder, options)
  return repository !== null && !isOpenIn(repository, cycle, {tally, options})
}

/** Whether closed elections are asked for too: by `--all`, or by naming a cycle's folder or one below it. */
export function isChosen(teamFolder: string, given: string, {all}: Pick<DiscoverOptions, 'all'>): boolean {
  return all || isInside(given, dirname(teamFolder))
}

function problem(path: string, message: string, tally: Tally): Found {
  tally.problems++
  return {kind: 'problem', problem: {path, message}}
}

function isOpenIn({root, openRelease, fault}: Repository, cycle: string, {tally, options}: Pick<Walk, 'tally' | 'options'>): boolean {
  // That is a problem of its own.
  if (fault !== undefined) return false
  if (openRelease === null) {
    tally.unreadableReleases.add(root)
    return true
  }
  tally.openReleases.add(openRelease)
  return options.isOpen(cycle, openRelease)
}
