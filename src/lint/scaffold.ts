import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {foldName, isAddress} from '../election/candidate-name.js'
import {createElection, type ElectionAdditions} from '../election/create.js'
import type {Cycle, Election, Team} from '../election/election.js'
import {didYouMean} from './did-you-mean.js'
import type {Repository} from './repository.js'

/** Where a new nomination goes, and what it says so far. */
export interface Scaffold {
  /** From the root of the election repository. */
  readonly path: string
  readonly text: string
}

/** A nomination that cannot be: a sentence for people. */
export class ScaffoldError extends Error {
  override name = 'ScaffoldError'
}

/**
 * A nomination to fill in, at its right place. Each prompt is in `<angle brackets>`, which the rule `placeholder` reports until it is
 * replaced; with all of them replaced it holds every required element.
 *
 * @param wanted cycle and team by any of their names
 * @param known cycles and teams of the configuration
 * @throws {ScaffoldError} for a cycle that is not open, a team that elects no lead, a name that is no address, a candidate who stands already
 */
export function scaffoldOf({root, openRelease}: Repository, wanted: {cycle: string; team: string; email: string}, known: ElectionAdditions = {}): Scaffold {
  const election = createElection({...known, openRelease})
  const cycle = openCycle(wanted.cycle, election)
  const team = electingTeam(wanted.team, election)
  if (!isAddress(wanted.email) || wanted.email.includes('/'))
    throw new ScaffoldError(`Unexpected ${wanted.email}, expected your e-mail address, such as jane@example.org: the file is called by it.`)
  const folder = join(root, 'candidates')
  const cycleFolder =
    election.openFolder ?? namesIn(folder).find((name) => election.cycleNamed(name)?.order === cycle.order) ?? cycle.number ?? cycle.name.toLowerCase()
  const ownFolder = ['candidates', cycleFolder, teamFolder(folder, election, team)].join('/')
  const there = entriesIn(join(root, ownFolder)).find(({name}) => foldName(name) === foldName(wanted.email))
  if (there) throw new ScaffoldError(`${ownFolder}/${there.name} is there already; it is left as it is.`)
  return {path: `${ownFolder}/${wanted.email}`, text: statement(cycle, team)}
}

function openCycle(wanted: string, {cycleNamed, openCycle: open, cycles}: Election): Cycle {
  const cycle = cycleNamed(wanted)
  const names = cycles.flatMap(({name, number}) => (number === null ? [name] : [name, number]))
  if (!cycle) throw new ScaffoldError(`No cycle is called ${wanted}.${didYouMean(wanted, names)}`)
  if (open && cycle.order !== open.order) throw new ScaffoldError(`The election for ${cycle.name} is not open; that for ${open.number ?? open.name} is.`)
  return cycle
}

function electingTeam(wanted: string, {teamNamed, teams}: Election): Team {
  const team = teamNamed(wanted)
  const names = teams.filter(({isRetired}) => !isRetired).map(({name}) => name)
  if (!team) throw new ScaffoldError(`No team is called ${wanted}.${didYouMean(wanted, names)}`)
  if (team.kind === 'team' && !team.electsLead) throw new ScaffoldError(`${team.name} elects no lead; ask the election officials where to stand.`)
  return team
}

/** How the folder of a team was called last; its name, where it had none. */
function teamFolder(folder: string, election: Election, team: Team): string {
  const newestFirst = namesIn(folder)
    .map((name) => ({name, order: election.cycleNamed(name)?.order ?? -1}))
    .sort((a, b) => b.order - a.order)
  for (const {name: cycle} of newestFirst) {
    const found = namesIn(join(folder, cycle)).find((name) => election.teamNamed(name)?.name === team.name)
    if (found !== undefined) return found
  }
  return team.kind === 'committee' ? 'TC' : team.name.replaceAll(' ', '_')
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

function statement({name, number}: Cycle, team: Team): string {
  const cycle = number === null || number === name ? name : `${number} (${name})`
  const isCommittee = team.kind === 'committee'
  const seat = isCommittee ? 'stand for a seat on the Technical Committee' : `be the lead (PTL) of ${team.name}`
  return `Hello everyone,

I would like to ${seat} for the ${cycle} cycle.

<your way into ${isCommittee ? 'the community' : 'the team'} and your work>

My goals for this cycle are:

* <your first goal>
* <your second goal>
* <your third goal>

Thank you for reading,

<your name>
`
}
