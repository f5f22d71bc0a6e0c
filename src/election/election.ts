/** A release cycle, for which leads are elected. */
export interface Cycle {
  /** The code name as written, `Caracal`; the number until the cycle has a name. */
  readonly name: string
  /** The number as written, `2024.1`; null for cycles from before there were numbers. */
  readonly number: string | null
  /** Position in time; the first cycle is 0. */
  readonly order: number
  /** The day of its first release, `2024-04-03`, past or planned; absent if unknown. */
  readonly released?: string
}

/** A team that elects a lead, or the committee. */
export interface Team {
  /** The name to show, `Quality Assurance`. */
  readonly name: string
  /** All other forms in which people write it, `QA`. They are compared by `fold`. */
  readonly aliases: readonly string[]
  /** Forms that are everyday words too, `Release`: they mean the team only next to a word such as `team`. */
  readonly shortForms: readonly string[]
  /** Its folder in the election repository, if that is not made from `name` in the usual way: `OpenStackAnsible`. */
  readonly folder?: string
  readonly kind: 'team' | 'committee'
  /** False for a team that does not elect a lead today. */
  readonly electsLead: boolean
  readonly isRetired: boolean
}

/** What the path of a nomination says, as written in it. */
export interface Place {
  readonly cycle: string
  readonly team: string
  /** The name of the file: an e-mail address, or a nick in old elections. */
  readonly candidate: string
}

/** The cycles and teams that a nomination can be for, and the election that is open. */
export interface Election {
  /** In order of time. */
  readonly cycles: readonly Cycle[]
  readonly teams: readonly Team[]
  /** The cycle that people are being elected for; null if unknown. */
  readonly openCycle: Cycle | null
  /** The folder of the open cycle: its name exactly as the election repository writes it; null if unknown. */
  readonly openFolder: string | null
  /** The cycle that a folder's name, a code name or a number means; null if it means none. */
  cycleNamed(name: string): Cycle | null
  /** The team that a folder's name, a name or an alias means; null if it means none. */
  teamNamed(name: string): Team | null
}
