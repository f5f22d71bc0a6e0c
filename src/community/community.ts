import type {ElectionAdditions, GovernedTeam} from '../election/additions.js'
import type {Cycle, Election, Place, Team} from '../election/election.js'

/**
 * What distinguishes one community's elections: where nominations are, how their files are named, how teams and offices are named, and
 * which file says which election is open. Other folders use this interface and hold none of these facts.
 */
export interface Community {
  readonly layout: Layout
  readonly candidateNames: CandidateNames
  readonly teamFolders: TeamFolders
  /** The body that is elected in addition to the leads of teams; its folder replaces a team's. Null if there is none. */
  readonly committee: Committee | null
  readonly openElection: OpenElectionFile
  /** The election with everything that this version knows and the given additions. */
  createElection(additions?: ElectionAdditions): Election
  /** Whether a folder cannot be that of a cycle, not even of one that is too new for this version to know: `2072.1`. */
  isNoCycle(folder: string, election: Election): boolean
  /** The numbers that cycles after the known ones will have, as far as a statement may name them: `2027.2`. */
  numbersAfter(cycles: readonly Cycle[]): readonly string[]
  /** Every name that an election knows, as written, for the dictionary: cycles, teams, and the teams' deliverables. */
  namesOf(election: Election): string[]
}

export interface Committee {
  readonly name: string
  readonly folder: string
}

/** The community that is meant where no configuration describes another; help texts and examples are about it. */
export interface BuiltInCommunity extends Community {
  readonly committee: Committee
  readonly governance: GovernanceFile
  /** The address to pass to `git clone` for the election repository. */
  readonly repository: string
  readonly example: Example
  /** A statement to fill in, with prompts in `<angle brackets>`; once all are replaced it has every required element. */
  template(cycle: Cycle, team: Team): string
}

/** Where nominations are in an election repository. Paths have `/` between segments. */
export interface Layout {
  /** The layout as messages show it: `candidates/<cycle>/<team>/<e-mail address>`. */
  readonly shape: string
  /** The folder that holds all nominations, at the root of the repository: `candidates`. */
  readonly folder: string
  /** A path from the root of the repository: that of a nomination, or of a folder if parts are omitted. */
  pathOf(parts: PlaceParts): string
  /**
   * The place that the last segments of a path mean; null if they mean none.
   *
   * @param workingDirectory where a relative path starts
   */
  placeOf(path: string, workingDirectory?: string): Place | null
  /** Whether a file is in a place for nominations. @param path from the root of the election repository */
  isPlaced(path: string): boolean
  /**
   * Whether a file is a nomination in a wrong place.
   *
   * @param path from the root of the election repository
   * @param isKnown whether a folder is named after a cycle or a team, which shows that a file below it is a nomination
   */
  isMisplaced(path: string, isKnown?: (folder: string) => boolean): boolean
  /** Whether a path is the folder of nominations or something in it. @param path from the root of the election repository */
  isInFolder(path: string): boolean
  /** Whether any segment of a path has the name of the folder of nominations. */
  namesFolder(path: string): boolean
  /** Whether the path of a file outside election repositories looks like that of a nomination. */
  isLikely(path: string): boolean
}

/** The leading segments of a nomination's path, as many as are wanted. */
export interface PlaceParts {
  readonly cycle: string
  readonly team?: string
  readonly candidate?: string
}

/** How the files of candidates are named. */
export interface CandidateNames {
  /** What a file is named after, as in "name it after your …": `e-mail address`. */
  readonly kind: string
  isRight(name: string): boolean
  /** Whether a name is of this kind, even if it is not quite right. */
  isLikely(name: string): boolean
  /** The right name that a wrong one was meant to be; null if nobody can tell. */
  meantBy(name: string): string | null
  /** Whether a name is that of a file whose only purpose is to keep a folder in git, such as `.placeholder`. */
  keepsFolder(name: string): boolean
  /** The key by which names are compared: the same for all names of one candidate. */
  keyOf(name: string): string
}

/** How the name of a team's folder is formed. */
export interface TeamFolders {
  folderOf(team: Team): string
  /** Whether a folder is the team's, in any accepted spelling. */
  isFolderOf(folder: string, team: Team): boolean
  /** The folder of the team that a name means; null if it means none. */
  folderNamed(name: string, election: Election): string | null
}

/** The file of an election repository that says which election is open. */
export interface OpenElectionFile {
  /** Its name, at the root: `configuration.yaml`. */
  readonly file: string
  /** The key that names the cycle: `release`. */
  readonly key: string
  /** The cycle that the file's text names; null if it names none, or several. */
  cycleIn(text: string): string | null
  /** All cycles that the text names, without duplicates, in order. */
  cyclesIn(text: string): readonly string[]
  /** Whether a text that names no cycle has the key all the same, with something other than one plain value. */
  namesOtherwise(text: string): boolean
}

/** The community's own list of today's teams (`--governance`). */
export interface GovernanceFile {
  /** Its name in messages: `projects.yaml of openstack/governance`. */
  readonly name: string
  /** What it should hold, as a sentence that begins with "expected". */
  readonly expected: string
  /** The teams in the parsed data; if it is not such a list, the keys that lead to the fault. */
  teamsIn(data: unknown): GovernanceReading
}

export type GovernanceReading = {readonly teams: readonly GovernedTeam[]} | {readonly faultAt: readonly string[] | null}

/** What statements call the community, its offices and its cycles, in lower case. */
export interface StatementWords {
  /** The lead of a team: `ptl`, also in the plural. */
  readonly lead: readonly [string, ...string[]]
  /** The office of a lead: `ptlship`. */
  readonly office: readonly string[]
  /** The committee, by its initials. */
  readonly committee: readonly string[]
  readonly community: readonly string[]
  /** The people of the community: `stackers`. */
  readonly members: readonly string[]
  /** How the path of a repository begins: `openstack` in `openstack/nova`. */
  readonly repositories: readonly string[]
  readonly cycles: CycleWords
}

/** Names of cycles that have other meanings too. */
export interface CycleWords {
  /** Ordinary words: `train`. */
  readonly everyday: readonly string[]
  /** First names of people: `victoria`. */
  readonly people: readonly string[]
  /** Places that are mentioned more often than the cycle: `austin`. */
  readonly places: readonly string[]
  /** By name, the following words that show that something else is meant: `yoga mat`. */
  readonly before: Readonly<Record<string, readonly string[]>>
  /** The same of words that it follows: `isaac newton`. */
  readonly behind: Readonly<Record<string, readonly string[]>>
}

/** A nomination to show in help texts and examples. */
export interface Example extends Place {
  readonly path: string
  /** The name of the cycle, if the folder is its number. */
  readonly cycleName: string
}
