import type {Cycle, Team} from './election.js'
import {fold} from './fold.js'
import {unknownTeam} from './stand-ins.js'

/** Cycles as they are added, found by name or number. */
export class CycleList {
  readonly cycles: Cycle[] = []
  readonly #byName = new Map<string, number>()
  readonly #byNumber = new Map<string, number>()

  /** The place of a cycle; -1 where none has that name or number. Of several the first. */
  placeOf(name: string): number {
    const places = [this.#byName.get(fold(name)), this.#byNumber.get(name.trim())].filter((place) => place !== undefined)
    return places.length > 0 ? Math.min(...places) : -1
  }

  /** Puts a cycle at a place, or behind all others. */
  put(cycle: Cycle, place = this.cycles.length): void {
    const before = this.cycles[place]
    if (before && this.#byName.get(fold(before.name)) === place) this.#byName.delete(fold(before.name))
    if (before?.number && this.#byNumber.get(before.number) === place) this.#byNumber.delete(before.number)
    this.cycles[place] = cycle
    setFirst(this.#byName, fold(cycle.name), place)
    if (cycle.number !== null) setFirst(this.#byNumber, cycle.number, place)
  }
}

/** A team while its aliases are collected. */
type GrowingTeam = Omit<Team, 'aliases'> & {readonly aliases: string[]}

/** Teams as they are added, found by name or alias. */
export class TeamList {
  readonly teams: GrowingTeam[] = []
  readonly #places = new Map<string, number>()

  constructor(known: readonly Team[]) {
    for (const team of known) this.#put(team, this.teams.length)
  }

  /** Changes the team of a name or an alias, and adds it where there is none. */
  change(name: string, said: Partial<Omit<Team, 'name' | 'aliases'>>, aliases: readonly string[] = []): void {
    const place = this.#places.get(fold(name)) ?? this.teams.length
    const before = this.teams[place]
    if (!before) {
      this.#put({...unknownTeam(name), ...said, name, aliases}, place)
      return
    }
    this.teams[place] = {...before, ...said}
    for (const alias of aliases) {
      before.aliases.push(alias)
      setFirst(this.#places, fold(alias), place)
    }
  }

  #put(team: Team, place: number): void {
    this.teams[place] = {...team, aliases: [...team.aliases]}
    for (const form of [team.name, ...team.aliases]) setFirst(this.#places, fold(form), place)
  }
}

/** Of several places the first is found. */
function setFirst(places: Map<string, number>, key: string, place: number): void {
  if ((places.get(key) ?? place) >= place) places.set(key, place)
}
