import type {ElectionAdditions, GovernedTeam} from '../election/additions.js'
import type {Cycle, Election, Place, Team} from '../election/election.js'

/**
 * What one community's elections are like: where nominations are, what their files are called, how teams and offices are named, and which
 * file says which election is open. Code outside `src/community` asks this and holds none of it.
 */
export interface Community {
  readonly layout: Layout
  readonly candidateNames: CandidateNames
  readonly teamFolders: TeamFolders
  /** The body that is elected beside the leads of teams; its folder takes the place of a team's. */
  readonly committee: {readonly name: string; readonly folder: string}
  readonly openElection: OpenElectionFile
  readonly governance: GovernanceFile
  /** The address that `git clone` gets the election repository from. */
  readonly repository: string
  readonly example: Example
  readonly statementWords: StatementWords
  /** The election that this version knows, with what is added to it. */
  createElection(additions?: ElectionAdditions): Election
  /** Whether a folder is that of no cycle, not even of one that is too new for this version to know: `2072.1`. */
  isNoCycle(folder: string, election: Election): boolean
  /** Every name that an election knows, as written, for the dictionary: cycles, teams, and what the teams make. */
  namesOf(election: Election): string[]
  /** A statement to fill in, each prompt in `<angle brackets>`; with all of them replaced it holds every required element. */
  template(cycle: Cycle, team: Team): string
}

/** Where nominations are in an election repository. Paths have `/` between segments. */
export interface Layout {
  /** The layout as messages show it: `candidates/<cycle>/<team>/<e-mail address>`. */
  readonly shape: string
  /** The folder that holds all nominations, at the root of the repository: `candidates`. */
  readonly folder: string
  /** A path from the root of the repository: a nomination's, or the folder's where parts are left out. */
  pathOf(parts: PlaceParts): string
  /**
   * The place that a path stands for by its last segments; null where it stands for none.
   *
   * @param workingDirectory where a relative path begins
   */
  placeOf(path: string, workingDirectory?: string): Place | null
  /** Whether a file is where nominations are. @param path from the root of the election repository */
  isPlaced(path: string): boolean
  /**
   * Whether a file is a nomination in a wrong place.
   *
   * @param path from the root of the election repository
   * @param isKnown whether a folder is named after a cycle or a team, which gives away a nomination below it
   */
  isMisplaced(path: string, isKnown?: (folder: string) => boolean): boolean
  /** Whether a path is the folder of nominations or leads into it. @param path from the root of the election repository */
  isInFolder(path: string): boolean
  /** Whether any segment of a path is called like the folder of nominations. */
  namesFolder(path: string): boolean
  /** Whether a file that is in no election repository looks like a nomination by its path. */
  isLikely(path: string): boolean
}

/** The segments of a nomination's path, from the first to the last that is wanted. */
export interface PlaceParts {
  readonly cycle: string
  readonly team?: string
  readonly candidate?: string
}

/** What the files of candidates are called. */
export interface CandidateNames {
  /** What a file is named after, as in "name it after your …": `e-mail address`. */
  readonly kind: string
  isRight(name: string): boolean
  /** Whether a name is of this kind, right or not. */
  isLikely(name: string): boolean
  /** The right name that a wrong one was meant to be; null where nobody can say. */
  meantBy(name: string): string | null
  /** Whether a name is that of a file that only keeps a folder in git, such as `.placeholder`. */
  keepsFolder(name: string): boolean
  /** The key by which names are compared: the same for all names that mean one candidate. */
  keyOf(name: string): string
}

/** How a team's name becomes the name of its folder. */
export interface TeamFolders {
  folderOf(team: Team): string
  /** Whether a folder is the team's, in any spelling that is accepted. */
  isFolderOf(folder: string, team: Team): boolean
  /** The folder of the team that a name means; null where it means none. */
  folderNamed(name: string, election: Election): string | null
}

/** The file of an election repository that says which election is open. */
export interface OpenElectionFile {
  /** Its name, at the root: `configuration.yaml`. */
  readonly file: string
  /** The key that names the cycle: `release`. */
  readonly key: string
  /** The cycle that the file's text names; null where it names none, or several. */
  cycleIn(text: string): string | null
  /** All that the text names, each once, in order. */
  cyclesIn(text: string): readonly string[]
}

/** The community's own list of today's teams (`--governance`). */
export interface GovernanceFile {
  /** What it is, as messages name it: `projects.yaml of openstack/governance`. */
  readonly name: string
  /** What it should hold, as a sentence that begins with "expected". */
  readonly expected: string
  /** The teams in what a parser made of the file; where it is no such list, the keys that lead to the fault. */
  teamsIn(data: unknown): GovernanceReading
}

export type GovernanceReading = {readonly teams: readonly GovernedTeam[]} | {readonly faultAt: readonly string[] | null}

/** How statements call the community, its offices and its cycles, in lower case. */
export interface StatementWords {
  /** The lead of a team: `ptl`, and the same in the plural. */
  readonly lead: readonly [string, ...string[]]
  /** The office of a lead: `ptlship`. */
  readonly office: readonly string[]
  /** The committee, by its initials. */
  readonly committee: readonly string[]
  readonly community: readonly string[]
  /** The people of the community: `stackers`. */
  readonly members: readonly string[]
  /** What the path of a repository begins with: `openstack` in `openstack/nova`. */
  readonly repositories: readonly string[]
  readonly cycles: CycleWords
}

/** Names of cycles that mean other things as well. */
export interface CycleWords {
  /** Words that anyone may use: `train`. */
  readonly everyday: readonly string[]
  /** Given names of people: `victoria`. */
  readonly people: readonly string[]
  /** Places that are mentioned more often than the cycle: `austin`. */
  readonly places: readonly string[]
  /** By name, the words that show that something else is meant when they follow it: `yoga mat`. */
  readonly before: Readonly<Record<string, readonly string[]>>
  /** The same of words that it follows: `isaac newton`. */
  readonly behind: Readonly<Record<string, readonly string[]>>
}

/** A nomination to show in help texts and examples. */
export interface Example extends Place {
  readonly path: string
  /** The name of the cycle, where the folder is its number. */
  readonly cycleName: string
}
