import {dirname, posix, relative, resolve} from 'node:path'
import type {Community} from '../../community/community.js'
import {isInside} from '../../system/inside.js'
import {notice, problem} from '../announcement.js'
import {isMissing, listed} from '../changes/missing-files.js'
import type {DiscoverOptions} from '../discover-options.js'
import type {DiscoveredFile, DiscoveryEvent} from './discovered-file.js'
import {isLink} from './entry.js'
import {isNotUtf8, meantByArgument} from './names.js'
import {resolvePathArgument} from './path-argument.js'
import {toSlashes} from './slashes.js'
import {isChosen, isLeftOut, type Tally, walk} from './walk.js'

/**
 * Finds the files that the given files, folders and globs mean, in that order, without duplicates. In an election repository a folder means
 * the nominations of the open election and new files in a wrong place; a notice says how many others were skipped.
 */
export async function* discover(paths: readonly string[], options: DiscoverOptions): AsyncGenerator<DiscoveryEvent> {
  for await (const found of discoverAll(paths, options)) {
    const isAsked = found.kind === 'file' && found.change === null && found.stored === undefined
    const misplaced = isAsked ? await options.newFiles?.misplaced(found.absolute) : null
    yield isAsked && misplaced ? {...found, ...misplaced, change: 'added'} : found
  }
}

async function* discoverAll(paths: readonly string[], options: DiscoverOptions): AsyncGenerator<DiscoveryEvent> {
  const distinct = [...new Set(paths)]
  if (distinct.length <= 1) {
    yield* discoverOne(distinct[0] ?? '.', options)
    return
  }
  const seen = new Set<string>()
  for (const path of distinct) {
    for await (const found of discoverOne(path, options)) {
      if (found.kind === 'file') {
        if (seen.has(found.absolute)) continue
        seen.add(found.absolute)
      }
      yield found
    }
  }
}

async function* discoverOne(path: string, options: DiscoverOptions): AsyncGenerator<DiscoveryEvent> {
  const meant = meantByArgument(path)
  for (const other of meant.others) yield problem(other, isNotUtf8)
  if (!meant.isItself) return
  const given = await resolvePathArgument(path, options.cwd, options.repositories.community, options.commands)
  if (given.kind === 'problem') yield given
  else if (given.kind === 'folder') yield* discoverBelow(given.path, given.absolute, options)
  else if (given.kind === 'file') {
    if (options.newFiles?.isBaseNamed) yield* await options.newFiles.ask(dirname(given.absolute))
    yield namedFile(given.path, given.absolute, options, true)
  } else if (given.kind === 'glob') {
    yield* given.misnamed.map((each) => problem(each, isNotUtf8))
    const folders = new Set(given.files.map((file) => dirname(resolve(options.cwd, file))))
    for (const folder of folders) yield* (await options.newFiles?.ask(folder)) ?? []
    yield* given.files.map((file) => namedFile(file, resolve(options.cwd, file), options, false))
  } else yield notice(`Skipped ${given.path}: a file whose name begins with a dot only keeps its folder in git; it is not a nomination.`)
}

async function* discoverBelow(path: string, absolute: string, options: DiscoverOptions): AsyncGenerator<DiscoveryEvent> {
  const tally: Tally = {
    files: 0,
    closed: 0,
    openReleases: new Set(),
    misplaced: [],
    unreadableReleases: new Set(),
    repositories: new Set(),
    links: new Set(),
    isReleaseKnown: true,
    problems: 0,
  }
  // First of all: git knows which election is open where a change will be merged.
  yield* (await options.newFiles?.ask(absolute)) ?? []
  const walked = new Set<string>()
  for await (const found of walk(path, absolute, tally, options)) {
    if (found.kind === 'file') walked.add(found.absolute)
    yield found
  }
  const around = options.repositories.around(absolute)
  if (around) tally.repositories.add(around)
  for (const repository of tally.repositories) {
    const fault = await options.problemOf?.(repository)
    if (fault) yield {kind: 'problem', problem: fault}
    if (fault) tally.isReleaseKnown = false
  }
  yield* newBelow(path, absolute, tally, walked, options)
  yield* missingBelow(path, absolute, tally, options)
  yield* leftOut(path, tally, options.repositories.community)
}

/** New files in a wrong place that have not been yielded yet; they are linted as if named. */
async function* newBelow(path: string, absolute: string, tally: Tally, walked: ReadonlySet<string>, options: DiscoverOptions): AsyncGenerator<DiscoveryEvent> {
  const taken: DiscoveredFile[] = []
  for (const repository of tally.repositories)
    for (const {absolute: file, place, stored, isUtf8} of (await options.newFiles?.newIn(repository)) ?? []) {
      const below = toSlashes(relative(absolute, file))
      const shown = posix.join(path, below)
      const isPassedBy = stored !== 'file' || isHidden(below, options.repositories.community)
      const isOpen = place !== null && options.isOpen(place.cycle, repository.openRelease ?? '')
      const isWalked = (place !== null && !isPassedBy && (isOpen || isChosen(dirname(file), absolute, options))) || tally.links.has(file)
      if (!isInside(file, absolute) || isWalked || walked.has(file)) continue
      if (!isUtf8) yield problem(shown, isNotUtf8)
      else {
        if (place !== null && !isPassedBy) tally.closed--
        taken.push({...namedFile(shown, file, options, false), place, change: 'added', ...(stored !== 'file' && {stored})})
      }
    }
  const [first] = taken
  if (!first) return
  const isTaken = new Set(taken.map((file) => file.path))
  tally.misplaced = tally.misplaced.filter((each) => !isTaken.has(each))
  tally.files += taken.length
  yield* taken
  const others =
    taken.length > 1
      ? ` and ${taken.length - 1} more, which are new, but not where nominations for the open election belong.`
      : ', which is new, but not where nominations for the open election belong.'
  yield notice(`Also linted ${first.path}${others}`)
}

/** Nominations that git would commit, but that are not there to be read: deleted, or left out by a sparse checkout. */
async function* missingBelow(path: string, absolute: string, tally: Tally, {newFiles}: DiscoverOptions): AsyncGenerator<DiscoveryEvent> {
  const unchanged: string[] = []
  for (const repository of tally.repositories)
    for (const {absolute: file, isUnchanged} of (await newFiles?.missingIn(repository)) ?? []) {
      if (!isInside(file, absolute)) continue
      const shown = posix.join(path, toSlashes(relative(absolute, file)))
      tally.problems++
      if (isUnchanged) unchanged.push(shown)
      else yield problem(shown, isMissing)
    }
  if (unchanged.length > 0) yield notice(`Not linted, because not in the working tree: ${listed(unchanged)}. \`git restore\` brings back what was deleted.`)
}

/** Whether a walk skips a path. */
function isHidden(path: string, community: Community): boolean {
  return path.split('/').some((segment) => isLeftOut({name: segment}, community))
}

function* leftOut(path: string, tally: Tally, {layout, openElection}: Community): Generator<DiscoveryEvent> {
  if (!tally.isReleaseKnown) {
    if (tally.closed > 0)
      yield notice(
        `Skipped ${tally.closed} ${tally.closed === 1 ? 'nomination' : 'nominations'}, because it is not clear which election is open; --all lints ${tally.closed === 1 ? 'it' : 'them'}.`,
      )
    return
  }
  if (tally.closed > 0) {
    const one = tally.closed === 1
    const open = [...tally.openReleases].join(', ')
    const all = `--all lints ${one ? 'it' : 'them'}`
    yield notice(
      tally.files + tally.problems === 0
        ? `There is no nomination for the open election (${open}) in ${path === '.' ? 'this folder' : path} yet. Skipped ${tally.closed} of other elections; ${all}.`
        : `Skipped ${tally.closed} ${one ? 'nomination' : 'nominations'} of other elections (the open one is ${open}); ${all}.`,
    )
  }
  for (const root of tally.unreadableReleases) yield notice(`${root}/${openElection.file} names no ${openElection.key}, so every election counts as open.`)
  const [first] = tally.misplaced
  if (first !== undefined) {
    const others = tally.misplaced.length > 1 ? ` (and ${tally.misplaced.length - 1} more)` : ''
    yield notice(`Skipped ${first}${others}: a nomination belongs at ${layout.shape}. To lint it anyway, name it on the command line.`)
  }
  if (tally.files + tally.closed + tally.problems === 0)
    yield problem(path, `holds no nominations: they belong at ${layout.shape}. To lint a file elsewhere, name it.`)
}

function namedFile(path: string, absolute: string, {cwd, repositories}: DiscoverOptions, isNamed: boolean): DiscoveredFile {
  const folder = dirname(absolute)
  const repository = repositories.around(folder)
  const root = repository?.root ?? (isInside(absolute, cwd) ? cwd : folder)
  const place = repositories.community.layout.placeOf(toSlashes(absolute))
  const isRefused = repository !== null && place !== null && isLink(absolute)
  return {kind: 'file', path, absolute, place, root, isNamed, change: null, ...(isRefused && {stored: 'link'})}
}
