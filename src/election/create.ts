import cycleData from './data/cycles.json' with {type: 'json'}
import teamData from './data/teams.json' with {type: 'json'}
import type {Cycle, Election, Team} from './election.js'
import {fold} from './fold.js'

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

/** The election that this version knows (src/election/data), with what the configuration adds. */
export function createElection(additions: ElectionAdditions = {}): Election {
  const cycles = withCycles(cycleData.cycles, additions.cycles ?? [])
  const open = additions.openRelease || null
  if (open && !findCycle(cycles, open)) cycles.push(unknownCycle(open, cycles.length))
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

/** A stand-in for a cycle of which only the directory's name is known: `2029.1`, or `jacaranda` as `Jacaranda`. */
export function unknownCycle(directory: string, order: number): Cycle {
  const isNumber = /^\d/.test(directory)
  return {name: isNumber ? directory : directory.charAt(0).toUpperCase() + directory.slice(1), number: isNumber ? directory : null, order}
}

/** A stand-in for a team of which only the directory's name is known: `Quality_Control` as `Quality Control`. */
export function unknownTeam(directory: string): Team {
  return {name: directory.replaceAll('_', ' '), aliases: [], shortForms: [], kind: 'team', electsLead: true, isRetired: false}
}

function findCycle(cycles: readonly Cycle[], name: string): Cycle | null {
  return cycles.find((cycle) => fold(cycle.name) === fold(name) || cycle.number === name.trim()) ?? null
}

function withCycles(known: readonly Cycle[], additions: readonly CycleAddition[]): Cycle[] {
  const cycles = [...known]
  for (const {name, number = null} of additions) {
    const same = findCycle(cycles, name) ?? (number && findCycle(cycles, number))
    if (same) cycles[cycles.indexOf(same)] = {...same, name, number: number ?? same.number}
    else cycles.push({...unknownCycle(name, cycles.length), ...(number && {number})})
  }
  return cycles
}

function withTeams(known: readonly Team[], additions: readonly TeamAddition[]): Team[] {
  const teams = [...known]
  for (const {name, aliases = [], kind, electsLead} of additions) {
    const at = indexOfTeam(teams, name)
    const base = teams[at] ?? {...unknownTeam(name), name}
    const team = {...base, aliases: [...base.aliases, ...aliases], kind: kind ?? base.kind, electsLead: electsLead ?? base.electsLead}
    // Who says that a retired team elects a lead has called it back.
    if (electsLead) team.isRetired = false
    if (at < 0) teams.push(team)
    else teams[at] = team
  }
  return teams
}

/** The teams that are known, as governance has them today, and those that only governance knows. */
function governed(known: readonly Team[], governance: readonly GovernedTeam[]): Team[] {
  const teams = known.map((team) => (team.kind === 'committee' ? team : {...team, isRetired: true}))
  for (const {name, electsLead} of governance) {
    const at = indexOfTeam(teams, name)
    const team = {...(teams[at] ?? unknownTeam(name)), electsLead, isRetired: false}
    if (at < 0) teams.push(team)
    else teams[at] = team
  }
  return teams
}

function indexOfTeam(teams: readonly Team[], name: string): number {
  return teams.findIndex((team) => [team.name, ...team.aliases].some((form) => fold(form) === fold(name)))
}

function asTeam(team: (typeof teamData.teams)[number]): Team {
  return {...team, kind: team.kind === 'committee' ? 'committee' : 'team'}
}
