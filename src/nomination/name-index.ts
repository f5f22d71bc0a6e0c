import type {Cycle, Election, Team} from '../election/election.js'
import {fold} from '../election/fold.js'

/** A way to write a team's name, folded. */
export interface TeamForm {
  readonly team: Team
  /** An everyday word that means the team only beside `team`, `PTL` or the like. */
  readonly isShort: boolean
}

/** The names of an election, ready to be looked up word by word. */
export interface NameIndex {
  readonly teams: ReadonlyMap<string, TeamForm>
  /** Every beginning of every team form: what may still become a name. */
  readonly beginnings: ReadonlySet<string>
  /** Whether a word in small letters may begin a name of a team or a cycle, by its first two characters; most words do not. */
  mayBegin(word: string): boolean
  /** By lower-case code name and by number. */
  readonly cycles: ReadonlyMap<string, Cycle>
}

const indexes = new WeakMap<Election, NameIndex>()

/** The index of an election; made once. */
export function nameIndexOf(election: Election): NameIndex {
  const known = indexes.get(election)
  if (known) return known
  const index = createIndex(election)
  indexes.set(election, index)
  return index
}

function createIndex({teams, cycles}: Election): NameIndex {
  const forms = new Map<string, TeamForm>()
  for (const team of teams) for (const form of team.shortForms) forms.set(fold(form), {team, isShort: true})
  for (const team of teams) for (const form of [team.name, ...team.aliases]) forms.set(fold(form), {team, isShort: false})
  const beginnings = new Set<string>()
  for (const form of forms.keys()) for (let length = 1; length <= form.length; length++) beginnings.add(form.slice(0, length))
  const byName = new Map<string, Cycle>()
  for (const cycle of cycles) for (const name of [cycle.name, cycle.number ?? cycle.name]) byName.set(name.toLowerCase(), cycle)
  const pairs = new Set([...beginnings, ...byName.keys()].map(firstTwo))
  return {teams: forms, beginnings, mayBegin: (word) => pairs.has(firstTwo(word)), cycles: byName}
}

/** The first two characters as one number: quicker to look up than any string. */
function firstTwo(word: string): number {
  return word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0)
}
