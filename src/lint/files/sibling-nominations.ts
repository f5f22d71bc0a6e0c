import {statSync} from 'node:fs'
import {sep} from 'node:path'
import type {Community} from '../../community/community.js'
import {builtIn} from '../../community/index.js'
import type {Cycle, Election, Place} from '../../election/election.js'
import {fold} from '../../election/fold.js'
import type {EarlierStatement} from '../../rule/context.js'
import {type Shingles, shinglesOf} from '../../text/shingles.js'
import type {Source} from '../../text/source.js'
import {BoundedCache} from '../bounded-cache.js'
import {candidatesFolder} from './candidates-folder.js'
import {createDirectoryCache, type DirectoryCache, type DirectoryEntry} from './directory-cache.js'
import {readSource, Unread} from './read-file.js'
import {unlessRefused} from './system-error.js'

/** A nomination, and the election of its repository. */
interface Nominee {
  readonly absolute: string
  readonly place: Place
  readonly election: Election
}

/** Finds the nominations that one is compared with, in `candidates/<cycle>/<team>/*`. */
export interface SiblingNominations {
  /** Other files of the same candidate for the same team and cycle. Compares names; opens no file. */
  doubles(nominee: Nominee): Place[]
  /**
   * Statements for the same team in earlier cycles, latest first: at most `mostEarlier`, without unreadable or too large files and links out of
   * `candidates/`.
   */
  earlier(nominee: Nominee, maximumBytes: number): EarlierStatement[]
}

/** The committee, with the most candidates, had about 200 in twenty-three elections. */
const mostEarlier = 400
/** Total number of cached shingles (16 MB): ten times what twenty-three elections hold. */
const mostShingles = 4_000_000
/** Total number of cached folder names. */
const mostNames = 20_000

export function createSiblingNominations(
  directories: DirectoryCache = createDirectoryCache(),
  {layout, candidateNames}: Community = builtIn,
): SiblingNominations {
  const shingles = new BoundedCache<string, Shingles | null>(mostShingles, (each) => each?.length ?? 1)
  const known = {cycles: createKept(), teams: createKept()}

  /** Empty for a missing folder, such as that of a path for standard input. */
  function list(folder: string): readonly DirectoryEntry[] {
    return unlessRefused(() => directories.known(folder), [])
  }

  function folders(folder: string): Folder[] {
    return list(folder).flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? [{name: entry.name, path: folder + sep + entry.name}] : []))
  }

  /** The folders in `candidates/`, by `cycleKey`. */
  function cycleFolders(candidates: string, election: Election): FoldersByKey {
    return known.cycles(election).get(candidates, () => byKey(folders(candidates), ({name}) => cycleKey(name, election)))
  }

  /** The folders in a cycle's folder, by `teamKey`. */
  function teamFolders(folder: string, election: Election): FoldersByKey {
    return known.teams(election).get(folder, () => byKey(folders(folder), ({name}) => teamKey(name, election)))
  }

  /** Files for the nominee's team in a cycle's folder: all of them, or one candidate's, by the key of the name. */
  function* inCycle(cycle: Folder, {place, election}: Nominee, candidate: string | null = null): Generator<SiblingFile> {
    for (const team of teamFolders(cycle.path, election).get(teamKey(place.team, election)) ?? [])
      for (const entry of list(team.path)) {
        const {name} = entry
        if ((candidate !== null && candidateNames.keyOf(name) !== candidate) || entry.isDirectory() || name.startsWith('.')) continue
        yield {place: {cycle: cycle.name, team: team.name, candidate: name}, absolute: team.path + sep + name}
      }
  }

  function read(path: string, absolute: string, root: string, maximumBytes: number): Shingles | null {
    return shingles.get(absolute, () => {
      const source = readOrNull(path, absolute, root, maximumBytes)
      return source && shinglesOf(source)
    })
  }

  return {
    doubles(nominee) {
      const {absolute, place, election} = nominee
      const cycles = cycleFolders(candidatesFolder(absolute), election).get(cycleKey(place.cycle, election)) ?? []
      const doubles: Place[] = []
      for (const cycle of cycles)
        for (const other of inCycle(cycle, nominee, candidateNames.keyOf(place.candidate))) if (!isSameFile(other.absolute, absolute)) doubles.push(other.place)
      return doubles
    },
    earlier(nominee, maximumBytes) {
      const {absolute, place, election} = nominee
      const own = election.cycleNamed(place.cycle)
      if (!own) return []
      const candidates = candidatesFolder(absolute)
      return folders(candidates)
        .flatMap((folder): {folder: Folder; cycle: Cycle}[] => {
          const cycle = election.cycleNamed(folder.name)
          return cycle && cycle.order < own.order ? [{folder, cycle}] : []
        })
        .sort((a, b) => b.cycle.order - a.cycle.order)
        .flatMap(({folder, cycle}) => Array.from(inCycle(folder, nominee), (other) => ({...other, cycle})))
        .slice(0, mostEarlier)
        .flatMap(({place: other, absolute: file, cycle}) => {
          const found = read(layout.pathOf(other), file, candidates, maximumBytes)
          return found ? [{place: other, cycle, shingles: found}] : []
        })
    },
  }
}

interface Folder {
  readonly name: string
  readonly path: string
}

interface SiblingFile {
  readonly place: Place
  readonly absolute: string
}

/** Folders by `cycleKey` or `teamKey`. */
type FoldersByKey = ReadonlyMap<number | string, readonly Folder[]>

/** Makes a cache of folders by path; the meaning of names depends on the election. */
function createKept(): (election: Election) => BoundedCache<string, FoldersByKey> {
  const kept = new WeakMap<Election, BoundedCache<string, FoldersByKey>>()
  return (election) => {
    const found = kept.get(election) ?? new BoundedCache<string, FoldersByKey>(mostNames, ({size}) => size)
    kept.set(election, found)
    return found
  }
}

function byKey(folders: readonly Folder[], keyOf: (folder: Folder) => number | string): FoldersByKey {
  const found = new Map<number | string, Folder[]>()
  for (const folder of folders) {
    const key = keyOf(folder)
    const same = found.get(key)
    if (same) same.push(folder)
    else found.set(key, [folder])
  }
  return found
}

/** The same for every form of a team's name. */
function teamKey(folder: string, election: Election): string {
  return election.teamNamed(folder)?.name ?? fold(folder)
}

/** The same for a cycle's number and its name. */
function cycleKey(folder: string, election: Election): number | string {
  return election.cycleNamed(folder)?.order ?? fold(folder)
}

/** Whether two names are one file: on a system that ignores letter case, or through a link. */
function isSameFile(a: string, b: string): boolean {
  if (a === b) return true
  // A path that was given for standard input may not exist.
  const [one, two] = [a, b].map((path) => unlessRefused(() => statSync(path), null))
  return one != null && two != null && one.ino === two.ino && one.dev === two.dev
}

function readOrNull(path: string, absolute: string, root: string, maximumBytes: number): Source | null {
  try {
    const source = readSource(path, {absolute, root}, maximumBytes)
    return source.unreadable ? null : source
  } catch (cause) {
    if (cause instanceof Unread) return null
    throw cause
  }
}
