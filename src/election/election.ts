/** A release cycle, for which leads are elected. */
export interface Cycle {
  /** Code name as written, `Caracal`; the number where nobody has named the cycle yet. */
  readonly name: string
  /** Number as written, `2024.1`; null for the cycles before 2023.1, which had none. */
  readonly number: string | null
  /** Place in time, counted from Austin = 0. */
  readonly order: number
  /** The day of its first release, `2024-04-03`, done or planned; absent where nobody says. */
  readonly released?: string
}

/** A project team, or the Technical Committee. */
export interface Team {
  /** The name to show, `Quality Assurance`. */
  readonly name: string
  /** Every other form by which people write it, `QA`; compared without case, blanks, hyphens and underscores. */
  readonly aliases: readonly string[]
  /** Forms that are everyday words too, `Release`: they mean the team only beside `team`, `PTL` or the like. */
  readonly shortForms: readonly string[]
  /** Its folder in an election repository, `OpenStackAnsible`, where governance spells the team otherwise than `name` does. */
  readonly folder?: string
  /** What its leads are elected as. */
  readonly kind: 'team' | 'committee'
  /** False for a team that is led without a lead (`leadership_type: distributed`) today. */
  readonly electsLead: boolean
  readonly isRetired: boolean
}

/** What `candidates/<cycle>/<team>/<candidate>` says, as written in the path. */
export interface Place {
  readonly cycle: string
  readonly team: string
  /** The file's name: an e-mail address, or in older elections a nick. */
  readonly candidate: string
}

/** What an election knows. */
export interface Election {
  /** In order of time. */
  readonly cycles: readonly Cycle[]
  readonly teams: readonly Team[]
  /** The cycle that is being elected for (`configuration.yaml`'s `release`); null where nobody says. */
  readonly openCycle: Cycle | null
  /** Its folder below `candidates/`: the release as `configuration.yaml` writes it; null where nobody says. */
  readonly openFolder: string | null
  /** The cycle that a directory name, code name or number means; null where it means none. */
  cycleNamed(name: string): Cycle | null
  /** The team that a directory name, name or alias means; null where it means none. */
  teamNamed(name: string): Team | null
}
