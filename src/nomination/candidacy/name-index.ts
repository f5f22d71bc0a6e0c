import {builtIn} from '../../community/index.js'
import type {Cycle, Election, Team} from '../../election/election.js'
import {fold} from '../../election/fold.js'
import {unknownCycle} from '../../election/stand-ins.js'
import {oncePer} from '../../text/once-per.js'

/** A way to write a team's name, folded. */
export interface TeamForm {
  readonly team: Team
  /** An everyday word that means the team only next to a word such as `team` or `PTL`. */
  readonly isShort: boolean
}

/** The names of an election, in a form for looking them up word by word. */
export interface NameIndex {
  readonly teams: ReadonlyMap<string, TeamForm>
  /** Every beginning of every team form, which may still become a name. */
  readonly beginnings: ReadonlySet<string>
  /** By lower-case code name and by number. */
  readonly cycles: ReadonlyMap<string, Cycle>
}

/** The index of an election; made once for each. */
export const nameIndexOf = oncePer(({teams, cycles}: Election): NameIndex => {
  const forms = new Map<string, TeamForm>()
  for (const team of teams) for (const form of team.shortForms) forms.set(fold(form), {team, isShort: true})
  for (const team of teams) for (const form of [team.name, ...team.aliases]) forms.set(fold(form), {team, isShort: false})
  const beginnings = new Set<string>()
  for (const form of forms.keys()) for (let length = 1; length <= form.length; length++) beginnings.add(form.slice(0, length))
  const byName = new Map<string, Cycle>()
  for (const cycle of cycles) for (const name of [cycle.name, cycle.number ?? cycle.name]) byName.set(name.toLowerCase(), cycle)
  // A statement for one of these is for another cycle than its folder's, although nobody knows its name yet.
  for (const [at, number] of builtIn.numbersAfter(cycles).entries()) if (!byName.has(number)) byName.set(number, unknownCycle(number, cycles.length + at))
  return {teams: forms, beginnings, cycles: byName}
})
