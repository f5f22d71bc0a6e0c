import type {Team} from './election.js'

/** A cycle that a configuration adds. One that is already known by its name or number gets the new name. */
export interface CycleAddition {
  readonly name: string
  readonly number?: string | null | undefined
}

/** A team that a configuration adds. One that is already known gets the aliases as well. */
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

/** What is added to the cycles and teams that a community knows. */
export interface ElectionAdditions {
  /** All teams that exist today; a team that is not among them is retired. Without it, the built-in data says which are. */
  readonly governance?: readonly GovernedTeam[] | null | undefined
  readonly cycles?: readonly CycleAddition[] | undefined
  readonly teams?: readonly TeamAddition[] | undefined
  /** The open cycle, as the election repository writes it; one that is not known yet is added under this name. */
  readonly openRelease?: string | null | undefined
}
