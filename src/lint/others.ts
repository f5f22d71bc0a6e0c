import {type Dirent, readdirSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Cycle, Election, Place} from '../election/election.js'
import {fold} from '../election/fold.js'
import type {EarlierStatement} from '../rule/context.js'
import type {Source} from '../text/source.js'
import {isSystemError, readSource, Unread} from './read-file.js'

/** A nomination, and what its repository's election knows. */
interface Nominee {
  readonly absolute: string
  readonly place: Place
  readonly election: Election
}

/** Finds the nominations that one is compared with, `candidates/<cycle>/<team>/*` only, whatever else lies in the repository. */
export interface OtherNominations {
  /** Further files of the same candidate for the same team and cycle; names are compared, no file is opened. */
  doubles(nominee: Nominee): Place[]
  /**
   * Statements for the same team in earlier cycles, the latest cycle first; no more than `mostEarlier`, none larger than the limit.
   * A file that cannot be read as a statement, or leads out of `candidates/`, is none.
   */
  earlier(nominee: Nominee, maximumBytes: number): EarlierStatement[]
}

/** The committee, which has the most candidates, had some 200 in twenty-three elections. */
const mostEarlier = 400
/** Texts are kept from file to file up to so many characters in all: twice what twenty-three elections hold. */
const mostKept = 4_000_000

/** Makes the finder of one run; folders are listed once. */
export function createOthers(): OtherNominations {
  const listings = new Map<string, readonly Dirent[]>()
  const sources = new Map<string, Source | null>()
  const teamsKnown = new WeakMap<Election, Map<string, TeamFolders>>()
  let kept = 0

  function list(folder: string): readonly Dirent[] {
    let listing = listings.get(folder)
    if (!listing) {
      listing = entriesOf(folder)
      listings.set(folder, listing)
    }
    return listing
  }

  function folders(folder: string): string[] {
    return list(folder).flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : []))
  }

  /** The folders of a cycle's folder that stand for a team, by the team's key. */
  function teamFolders(folder: string, election: Election): TeamFolders {
    const known = teamsKnown.get(election) ?? new Map<string, TeamFolders>()
    teamsKnown.set(election, known)
    const found = known.get(folder) ?? byTeam(folders(folder), election)
    known.set(folder, found)
    return found
  }

  /** Places of all files for the nominee's team in a cycle's folder. */
  function inCycle(candidates: string, cycle: string, {place, election}: Nominee): Place[] {
    return (teamFolders(join(candidates, cycle), election).get(teamKey(place.team, election)) ?? []).flatMap((name) =>
      list(join(candidates, cycle, name))
        .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
        .map((entry) => ({cycle, team: name, candidate: entry.name})),
    )
  }

  function read(path: string, absolute: string, root: string, maximumBytes: number): Source | null {
    const known = sources.get(absolute)
    if (known !== undefined) return known
    const source = readOrNull(path, absolute, root, maximumBytes)
    kept += source?.text.length ?? 0
    if (kept <= mostKept) sources.set(absolute, source)
    return source
  }

  return {
    doubles(nominee) {
      const {absolute, place, election} = nominee
      const candidates = candidatesFolder(absolute)
      const cycle = cycleKey(place.cycle, election)
      return folders(candidates)
        .filter((name) => cycleKey(name, election) === cycle)
        .flatMap((name) => inCycle(candidates, name, nominee))
        .filter((other) => other.candidate.toLowerCase() === place.candidate.toLowerCase())
        .filter((other) => !isSameFile(join(candidates, other.cycle, other.team, other.candidate), absolute))
    },
    earlier(nominee, maximumBytes) {
      const {absolute, place, election} = nominee
      const own = election.cycleNamed(place.cycle)
      if (!own) return []
      const candidates = candidatesFolder(absolute)
      return folders(candidates)
        .flatMap((name): {name: string; cycle: Cycle}[] => {
          const cycle = election.cycleNamed(name)
          return cycle && cycle.order < own.order ? [{name, cycle}] : []
        })
        .sort((a, b) => b.cycle.order - a.cycle.order)
        .flatMap(({name, cycle}) => inCycle(candidates, name, nominee).map((other) => ({place: other, cycle})))
        .slice(0, mostEarlier)
        .flatMap(({place: other, cycle}) => {
          const path = `candidates/${other.cycle}/${other.team}/${other.candidate}`
          const source = read(path, join(candidates, other.cycle, other.team, other.candidate), candidates, maximumBytes)
          return source ? [{place: other, cycle, source}] : []
        })
    },
  }
}

/** `…/candidates` of `…/candidates/<cycle>/<team>/<file>`. */
function candidatesFolder(absolute: string): string {
  return dirname(dirname(dirname(absolute)))
}

/** Names of folders by the key of the team that they stand for. */
type TeamFolders = ReadonlyMap<string, readonly string[]>

function byTeam(names: readonly string[], election: Election): TeamFolders {
  const folders = new Map<string, string[]>()
  for (const name of names) {
    const key = teamKey(name, election)
    folders.set(key, [...(folders.get(key) ?? []), name])
  }
  return folders
}

/** The same for every form of a team's name. */
function teamKey(folder: string, election: Election): string {
  return election.teamNamed(folder)?.name ?? fold(folder)
}

/** The same for a cycle's number and its name. */
function cycleKey(folder: string, election: Election): number | string {
  return election.cycleNamed(folder)?.order ?? fold(folder)
}

/** By name; none where there is no such folder, as for a path that standard input would have. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    if (isSystemError(cause)) return []
    throw cause
  }
}

/** One file under two names: where letter case means nothing to the system, or by a link. */
function isSameFile(a: string, b: string): boolean {
  if (a === b) return true
  const [one, two] = [a, b].map((path) => {
    try {
      return statSync(path)
    } catch {
      // A path that standard input would have is no file yet.
      return null
    }
  })
  return one != null && two != null && one.ino === two.ino && one.dev === two.dev
}

function readOrNull(path: string, absolute: string, root: string, maximumBytes: number): Source | null {
  try {
    const source = readSource(path, absolute, root, maximumBytes)
    return source.unreadable ? null : source
  } catch (cause) {
    if (cause instanceof Unread) return null
    throw cause
  }
}
