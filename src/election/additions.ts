import type {Team} from './election.js'

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
