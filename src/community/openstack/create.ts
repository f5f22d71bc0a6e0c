import type {Cycle, Election, Team} from '../../election/election.js'
import {fold} from '../../election/fold.js'
import {CycleList, TeamList} from '../../election/lists.js'
import {unknownCycle, unknownTeam} from '../../election/stand-ins.js'
import cycleData from './data/cycles.json' with {type: 'json'}
import teamData from './data/teams.json' with {type: 'json'}
import {folderOfName} from './team-folder.js'

/** A cycle that a configuration adds; one that is known by name or number already is renamed, not doubled. */
export interface CycleAddition {
  readonly name: string
  readonly number?: string | null | undefined
}

/** A team that a configuration adds; one that is known already gets the further aliases. */
export interface TeamAddition {
  readonly name: string
  readonly aliases?: readonly string[] | undefined
  readonly kind?: Team['kind'] | undefined
  readonly electsLead?: boolean | undefined
}

/** A team that exists today, as governance lists it. */
export interface GovernedTeam {
  readonly name: string
  readonly electsLead: boolean
}

/** What a configuration adds to the election's knowledge. */
export interface ElectionAdditions {
  /** Every team that exists today, in the snapshot's stead: a team that is not among them is retired. Left out, the snapshot holds. */
  readonly governance?: readonly GovernedTeam[] | null | undefined
  readonly cycles?: readonly CycleAddition[] | undefined
  readonly teams?: readonly TeamAddition[] | undefined
  /** The `release` of the election repository's `configuration.yaml`; a cycle that nobody knows yet is added under this name. */
  readonly openRelease?: string | null | undefined
}

/** The election that this version knows (src/community/openstack/data), with what the configuration adds. */
export function createElection(additions: ElectionAdditions = {}): Election {
  const open = additions.openRelease || null
  const cycles = withCycles(cycleData.cycles, additions.cycles ?? [], open)
  const known = teamData.teams.map(asTeam)
  const teams = withTeams(additions.governance ? governed(known, additions.governance) : known, additions.teams ?? [])
  const byForm = new Map<string, Team>()
  for (const team of teams) for (const form of team.shortForms) byForm.set(fold(form), team)
  for (const team of teams) for (const form of [team.name, ...team.aliases]) byForm.set(fold(form), team)
  const byCycleName = new Map<string, Cycle>()
  for (const cycle of cycles.toReversed()) {
    if (cycle.number !== null) byCycleName.set(cycle.number, cycle)
    byCycleName.set(fold(cycle.name), cycle)
  }
  const cycleNamed = (name: string) => byCycleName.get(fold(name)) ?? byCycleName.get(name.trim()) ?? null
  return {
    cycles,
    teams,
    openCycle: open ? cycleNamed(open) : null,
    openFolder: open,
    cycleNamed,
    teamNamed: (name) => byForm.get(fold(name)) ?? null,
  }
}

function withCycles(known: readonly Cycle[], additions: readonly CycleAddition[], open: string | null): Cycle[] {
  const list = new CycleList()
  for (const cycle of known) list.put(cycle)
  for (const {name, number = null} of additions) {
    const byName = list.placeOf(name)
    const place = byName < 0 && number ? list.placeOf(number) : byName
    const same = list.cycles[place]
    if (same) list.put({...same, name, number: number ?? same.number}, place)
    else list.put({...unknownCycle(name, list.cycles.length), ...(number && {number})})
  }
  if (open && list.placeOf(open) < 0) list.put(unknownCycle(open, list.cycles.length))
  return list.cycles
}

function withTeams(known: readonly Team[], additions: readonly TeamAddition[]): readonly Team[] {
  const list = new TeamList(known)
  for (const {name, aliases = [], kind, electsLead} of additions) {
    // Who says that a retired team elects a lead has called it back.
    const said = {...(kind && {kind}), ...(electsLead !== undefined && {electsLead}), ...(electsLead && {isRetired: false})}
    list.change(name, said, aliases)
  }
  return list.teams
}

/** The teams that are known, as governance has them today, and those that only governance knows. */
function governed(known: readonly Team[], governance: readonly GovernedTeam[]): readonly Team[] {
  const list = new TeamList(known.map((team) => (team.kind === 'committee' ? team : {...team, isRetired: true})))
  for (const {name, electsLead} of governance) list.change(unknownTeam(name).name, {electsLead, isRetired: false, folder: folderOfName(name)})
  return list.teams
}

function asTeam(team: (typeof teamData.teams)[number]): Team {
  return {...team, kind: team.kind === 'committee' ? 'committee' : 'team'}
}
