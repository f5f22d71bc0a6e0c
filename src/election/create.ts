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

/** What a configuration adds to the election's knowledge. */
export interface ElectionAdditions {
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
  const teams = withTeams(teamData.teams.map(asTeam), additions.teams ?? [])
  const byForm = new Map<string, Team>()
  for (const team of teams) for (const form of team.shortForms) byForm.set(fold(form), team)
  for (const team of teams) for (const form of [team.name, ...team.aliases]) byForm.set(fold(form), team)
  return {
    cycles,
    teams,
    openCycle: open ? findCycle(cycles, open) : null,
    cycleNamed: (name) => findCycle(cycles, name),
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
    const at = teams.findIndex((team) => [team.name, ...team.aliases].some((form) => fold(form) === fold(name)))
    const base = teams[at] ?? {...unknownTeam(name), name}
    const team = {...base, aliases: [...base.aliases, ...aliases], kind: kind ?? base.kind, electsLead: electsLead ?? base.electsLead}
    if (at < 0) teams.push(team)
    else teams[at] = team
  }
  return teams
}

function asTeam(team: (typeof teamData.teams)[number]): Team {
  return {...team, kind: team.kind === 'committee' ? 'committee' : 'team'}
}
