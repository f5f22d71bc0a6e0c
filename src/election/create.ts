import type {Cycle, Election, Team} from './election.js'

/** What a configuration adds to the election's knowledge. */
export interface ElectionAdditions {
  readonly cycles?: readonly Cycle[]
  readonly teams?: readonly Team[]
  /** The `release` of the election repository's `configuration.yaml`. */
  readonly openRelease?: string
}

/** The election that this version knows, with what the configuration adds. */
export function createElection(additions: ElectionAdditions = {}): Election {
  const cycles = additions.cycles ?? []
  const teams = additions.teams ?? []
  const fold = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '')
  const cycleNamed = (name: string) => cycles.find((cycle) => fold(cycle.name) === fold(name) || cycle.number === name) ?? null
  const teamNamed = (name: string) => teams.find((team) => [team.name, ...team.aliases].some((alias) => fold(alias) === fold(name))) ?? null
  return {
    cycles,
    teams,
    openCycle: additions.openRelease ? cycleNamed(additions.openRelease) : null,
    cycleNamed,
    teamNamed,
  }
}
