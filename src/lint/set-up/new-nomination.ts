import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {builtIn} from '../../community/index.js'
import type {ElectionAdditions} from '../../election/additions.js'
import type {Cycle, Election, Team} from '../../election/election.js'
import {didYouMean} from '../did-you-mean.js'
import type {Repository} from '../files/repository.js'
import {unlessRefused} from '../files/system-error.js'

const {layout, candidateNames, teamFolders, example} = builtIn

/** A new nomination: its path from the root of the repository, and its text. */
export interface NewNomination {
  readonly path: string
  readonly text: string
}

/** The arguments of `new`: cycle and team by any of their names. */
export interface Wanted {
  readonly cycle: string
  readonly team: string
  readonly email: string
}

/** A nomination that cannot be written; the message is a sentence. */
export class NewNominationError extends Error {
  override name = 'NewNominationError'

  /** @param meant the arguments that were probably meant, to be quoted for a shell; empty if unknown */
  constructor(
    message: string,
    readonly meant: readonly string[] = [],
  ) {
    super(message)
  }
}

/**
 * A nomination to fill in, at its right path. Its prompts are in `<angle brackets>`, which the rule `placeholder` reports until they are
 * replaced; with all of them replaced it has every required element.
 *
 * @param known cycles and teams of the configuration
 * @throws {NewNominationError} for a cycle that is not open, swapped arguments, a team that does not elect a lead, a name that is not an
 * address, or an existing nomination
 */
export function newNominationIn({root, openRelease}: Repository, wanted: Wanted, known: ElectionAdditions = {}): NewNomination {
  const election = builtIn.createElection({...known, openRelease})
  refuseOtherOrder(wanted, election)
  const cycle = openCycle(wanted.cycle, election)
  const team = electingTeam(wanted.team, election)
  if (!candidateNames.isRight(wanted.email) || wanted.email.includes('/'))
    throw new NewNominationError(`Unexpected ${wanted.email}, expected your ${candidateNames.kind}, such as ${example.candidate}; the file is named after it.`)
  const folder = join(root, layout.folder)
  const cycleFolder =
    election.openFolder ?? namesIn(folder).find((name) => election.cycleNamed(name)?.order === cycle.order) ?? cycle.number ?? cycle.name.toLowerCase()
  const ownFolder = layout.pathOf({cycle: cycleFolder, team: teamFolder(folder, election, team)})
  const there = entriesIn(join(root, ownFolder)).find(({name}) => candidateNames.keyOf(name) === candidateNames.keyOf(wanted.email))
  if (there) throw new NewNominationError(`${ownFolder}/${there.name} already exists; it is left unchanged.`)
  return {path: `${ownFolder}/${wanted.email}`, text: builtIn.template(cycle, team)}
}

function openCycle(wanted: string, {cycleNamed, openCycle: open, openFolder, cycles}: Election): Cycle {
  const cycle = cycleNamed(wanted)
  const names = cycles.flatMap(({name, number}) => (number === null ? [name] : [name, number]))
  const openName = open && (openFolder ?? open.number ?? open.name)
  if (!cycle)
    throw new NewNominationError(
      `There is no cycle ${wanted}${openName === null ? `.${didYouMean(wanted, names)}` : `; the open election is for ${openName}.`}`,
    )
  if (open && cycle.order !== open.order) throw new NewNominationError(`The election for ${cycle.name} is not open; the open election is for ${openName}.`)
  return cycle
}

function electingTeam(wanted: string, {teamNamed, teams}: Election): Team {
  const team = teamNamed(wanted)
  const names = teams.filter(({isRetired}) => !isRetired).map(({name}) => name)
  if (!team) throw new NewNominationError(`No team is called ${wanted}.${didYouMean(wanted, names)}`)
  const why = whyNoLead(team)
  if (why !== null) throw new NewNominationError(why)
  return team
}

/** Why a team does not elect a lead, in the words of the rule candidate-path; null if it does. */
function whyNoLead({name, kind, electsLead, isRetired}: Team): string | null {
  if (kind === 'committee' || (electsLead && !isRetired)) return null
  return `${name} ${isRetired ? 'is retired' : 'has distributed leadership'} and does not elect a lead; ask the election officials for advice.`
}

/** Refuses valid arguments in the wrong order. @throws {NewNominationError} */
function refuseOtherOrder({cycle, team, email}: Wanted, {cycleNamed, teamNamed}: Election): void {
  const given = [cycle, team, email]
  const meant = [given.find(cycleNamed), given.find(teamNamed), given.find(candidateNames.isRight)].filter((each) => each !== undefined)
  if (meant.length < given.length || new Set(meant).size < 3 || isDeepStrictEqual(meant, given)) return
  throw new NewNominationError('The arguments are in the wrong order; expected CYCLE TEAM EMAIL.', meant)
}

/**
 * The team's folder in the newest cycle that has one under a name which `candidate-path` accepts; otherwise the name as the repository's
 * tools spell it.
 */
function teamFolder(folder: string, election: Election, team: Team): string {
  const newestFirst = namesIn(folder)
    .map((name) => ({name, order: election.cycleNamed(name)?.order ?? -1}))
    .sort((a, b) => b.order - a.order)
  for (const {name: cycle} of newestFirst) {
    const found = namesIn(join(folder, cycle)).find((name) => teamFolders.isFolderOf(name, team))
    if (found !== undefined) return found
  }
  return teamFolders.folderOf(team)
}

function namesIn(folder: string): string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
}

function entriesIn(folder: string): Dirent[] {
  return unlessRefused(() => readdirSync(folder, {withFileTypes: true}), [])
}
