import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {community} from '../../community/index.js'
import type {ElectionAdditions} from '../../election/additions.js'
import type {Cycle, Election, Team} from '../../election/election.js'
import {didYouMean} from '../did-you-mean.js'
import type {Repository} from '../files/repository.js'

const {layout, candidateNames, teamFolders, example} = community

/** Where a new nomination goes, and what it says so far. */
export interface Scaffold {
  /** From the root of the election repository. */
  readonly path: string
  readonly text: string
}

/** What `new` was given: cycle and team by any of their names. */
export interface Wanted {
  readonly cycle: string
  readonly team: string
  readonly email: string
}

/** A nomination that cannot be; the message is a sentence. */
export class ScaffoldError extends Error {
  override name = 'ScaffoldError'
}

/**
 * A nomination to fill in, at its right place. Each prompt is in `<angle brackets>`, which the rule `placeholder` reports until it is
 * replaced; with all of them replaced it holds every required element.
 *
 * @param known cycles and teams of the configuration
 * @throws {ScaffoldError} for a cycle that is not open, arguments in another order, a team that does not elect a lead, a name that is not an address, a candidate who has a nomination already
 */
export function scaffoldOf({root, openRelease}: Repository, wanted: Wanted, known: ElectionAdditions = {}): Scaffold {
  const election = community.createElection({...known, openRelease})
  refuseOtherOrder(wanted, election)
  const cycle = openCycle(wanted.cycle, election)
  const team = electingTeam(wanted.team, election)
  if (!candidateNames.isRight(wanted.email) || wanted.email.includes('/'))
    throw new ScaffoldError(`Unexpected ${wanted.email}, expected your ${candidateNames.kind}, such as ${example.candidate}; the file is named after it.`)
  const folder = join(root, layout.folder)
  const cycleFolder =
    election.openFolder ?? namesIn(folder).find((name) => election.cycleNamed(name)?.order === cycle.order) ?? cycle.number ?? cycle.name.toLowerCase()
  const ownFolder = layout.pathOf({cycle: cycleFolder, team: teamFolder(folder, election, team)})
  const there = entriesIn(join(root, ownFolder)).find(({name}) => candidateNames.keyOf(name) === candidateNames.keyOf(wanted.email))
  if (there) throw new ScaffoldError(`${ownFolder}/${there.name} already exists; it is left unchanged.`)
  return {path: `${ownFolder}/${wanted.email}`, text: community.template(cycle, team)}
}

function openCycle(wanted: string, {cycleNamed, openCycle: open, openFolder, cycles}: Election): Cycle {
  const cycle = cycleNamed(wanted)
  const names = cycles.flatMap(({name, number}) => (number === null ? [name] : [name, number]))
  const openName = open && (openFolder ?? open.number ?? open.name)
  if (!cycle)
    throw new ScaffoldError(`There is no cycle ${wanted}${openName === null ? `.${didYouMean(wanted, names)}` : `; the open election is for ${openName}.`}`)
  if (open && cycle.order !== open.order) throw new ScaffoldError(`The election for ${cycle.name} is not open; the open election is for ${openName}.`)
  return cycle
}

function electingTeam(wanted: string, {teamNamed, teams}: Election): Team {
  const team = teamNamed(wanted)
  const names = teams.filter(({isRetired}) => !isRetired).map(({name}) => name)
  if (!team) throw new ScaffoldError(`No team is called ${wanted}.${didYouMean(wanted, names)}`)
  const why = whyNoLead(team)
  if (why !== null) throw new ScaffoldError(why)
  return team
}

/** A team that does not elect a lead, as the rule candidate-path says it: what is written here must not be refused there. */
function whyNoLead({name, kind, electsLead, isRetired}: Team): string | null {
  if (kind === 'committee' || (electsLead && !isRetired)) return null
  return `${name} ${isRetired ? 'is retired' : 'has distributed leadership'} and does not elect a lead; ask the election officials for advice.`
}

/** Refuses a cycle, a team and an address that are right, in an order that is not. @throws {ScaffoldError} */
function refuseOtherOrder({cycle, team, email}: Wanted, {cycleNamed, teamNamed}: Election): void {
  const given = [cycle, team, email]
  const meant = [given.find(cycleNamed), given.find(teamNamed), given.find(candidateNames.isRight)]
  if (meant.includes(undefined) || new Set(meant).size < 3 || isDeepStrictEqual(meant, given)) return
  throw new ScaffoldError(`The arguments are in another order: CYCLE TEAM EMAIL. Did you mean \`new ${meant.join(' ')}\`?`)
}

/** The team's folder in the newest cycle that has one under a name that `candidate-path` takes; otherwise as the repository's tools spell it. */
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

/** Names of the folders in a folder. */
function namesIn(folder: string): string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    // A folder that is not there has nothing in it.
    return []
  }
}
