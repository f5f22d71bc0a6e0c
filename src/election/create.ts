import type {CycleAddition, ElectionAdditions, GovernedTeam, TeamAddition} from './additions.js'
import type {Cycle, Election, Team} from './election.js'
import {fold} from './fold.js'
import {CycleList, TeamList} from './lists.js'
import {unknownCycle, unknownTeam} from './stand-ins.js'

/** The cycles and teams that a community has had. */
export interface KnownElection {
  /** In order of time. */
  readonly cycles: readonly Cycle[]
  readonly teams: readonly Team[]
  /** The folder of a team of which only the name is known. */
  folderOfName(name: string): string
}

/** Makes an election of what a community knows and of what configuration, governance and the election repository add. */
export function buildElection(known: KnownElection, additions: ElectionAdditions = {}): Election {
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
  for (const cycle of known) list.add(cycle)
  for (const {name, number = null} of additions) {
    const byName = list.indexOf(name)
    const index = byName < 0 && number ? list.indexOf(number) : byName
    const same = list.cycles[index]
    if (same) list.replace(index, {...same, name, number: number ?? same.number})
    else list.add({...unknownCycle(name, list.cycles.length), ...(number && {number})})
  }
  if (open && list.indexOf(open) < 0) list.add(unknownCycle(open, list.cycles.length))
  return list.cycles
}

function withTeams(known: readonly Team[], additions: readonly TeamAddition[]): readonly Team[] {
  const list = new TeamList(known)
  for (const {name, aliases = [], kind, electsLead} of additions) {
    // A retired team that is said to elect a lead is no longer retired.
    const changes = {...(kind && {kind}), ...(electsLead !== undefined && {electsLead}), ...(electsLead && {isRetired: false})}
    list.change(name, changes, aliases)
  }
  return list.teams
}

/** The known teams as governance lists them today, and the teams that only governance knows. A team that it does not list is retired. */
function governed({teams, folderOfName}: KnownElection, governance: readonly GovernedTeam[]): readonly Team[] {
  const list = new TeamList(teams.map((team) => (team.kind === 'committee' ? team : {...team, isRetired: true})))
  for (const {name, electsLead} of governance) list.change(unknownTeam(name).name, {electsLead, isRetired: false, folder: folderOfName(name)})
  return list.teams
}
