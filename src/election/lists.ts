import type {Cycle, Team} from './election.js'
import {fold} from './fold.js'
import {unknownTeam} from './stand-ins.js'

/** A list of cycles under construction, in which each can be found by name or number. */
export class CycleList {
  readonly cycles: Cycle[] = []
  readonly #byName = new Map<string, number>()
  readonly #byNumber = new Map<string, number>()

  /** The index of the first cycle with that name or number; -1 if there is none. */
  indexOf(name: string): number {
    const indexes = [this.#byName.get(fold(name)), this.#byNumber.get(name.trim())].filter((index) => index !== undefined)
    return indexes.length > 0 ? Math.min(...indexes) : -1
  }

  add(cycle: Cycle): void {
    this.replace(this.cycles.length, cycle)
  }

  replace(index: number, cycle: Cycle): void {
    const before = this.cycles[index]
    if (before && this.#byName.get(fold(before.name)) === index) this.#byName.delete(fold(before.name))
    if (before?.number && this.#byNumber.get(before.number) === index) this.#byNumber.delete(before.number)
    this.cycles[index] = cycle
    setLowest(this.#byName, fold(cycle.name), index)
    if (cycle.number !== null) setLowest(this.#byNumber, cycle.number, index)
  }
}

/** A team whose aliases are still being collected. */
type GrowingTeam = Omit<Team, 'aliases'> & {readonly aliases: string[]}

/** A list of teams under construction, in which each can be found by name or alias. */
export class TeamList {
  readonly teams: GrowingTeam[] = []
  readonly #indexes = new Map<string, number>()

  constructor(known: readonly Team[]) {
    for (const team of known) this.#add(team)
  }

  /** Changes the team with that name or alias, and gives it further aliases; adds it if there is none. */
  change(name: string, changes: Partial<Omit<Team, 'name' | 'aliases'>>, aliases: readonly string[] = []): void {
    const index = this.#indexes.get(fold(name)) ?? this.teams.length
    const before = this.teams[index]
    if (!before) {
      this.#add({...unknownTeam(name), ...changes, name, aliases})
      return
    }
    this.teams[index] = {...before, ...changes}
    for (const alias of aliases) {
      before.aliases.push(alias)
      setLowest(this.#indexes, fold(alias), index)
    }
  }

  #add(team: Team): void {
    const index = this.teams.push({...team, aliases: [...team.aliases]}) - 1
    for (const form of [team.name, ...team.aliases]) setLowest(this.#indexes, fold(form), index)
  }
}

/** If several have the same key, the first one is found. */
function setLowest(indexes: Map<string, number>, key: string, index: number): void {
  if ((indexes.get(key) ?? index) >= index) indexes.set(key, index)
}
