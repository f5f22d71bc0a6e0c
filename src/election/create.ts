import type {CycleAddition, ElectionAdditions, GovernedTeam, TeamAddition} from './additions.js'
import type {Cycle, Election, Team} from './election.js'
import {fold} from './fold.js'
import {CycleList, TeamList} from './lists.js'
import {unknownCycle, unknownTeam} from './stand-ins.js'

/** What a community knows of its elections, before anything is added. */
export interface KnownElection {
  /** In order of time. */
  readonly cycles: readonly Cycle[]
  readonly teams: readonly Team[]
  /** The folder of a team that is known by name only. */
  folderOfName(name: string): string
}

/** An election: what a community knows, and what configuration, governance and the election repository add. */
export function electionOf(known: KnownElection, additions: ElectionAdditions = {}): Election {
  const open = additions.openRelease || null
  const cycles = withCycles(known.cycles, additions.cycles ?? [], open)
  const teams = withTeams(additions.governance ? governed(known, additions.governance) : known.teams, additions.teams ?? [])
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
function governed({teams, folderOfName}: KnownElection, governance: readonly GovernedTeam[]): readonly Team[] {
  const list = new TeamList(teams.map((team) => (team.kind === 'committee' ? team : {...team, isRetired: true})))
  for (const {name, electsLead} of governance) list.change(unknownTeam(name).name, {electsLead, isRetired: false, folder: folderOfName(name)})
  return list.teams
}
