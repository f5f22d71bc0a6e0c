import {cycleTitle, teamTitle} from '../election/titles.js'
import type {Mention, Nomination} from '../nomination/nomination.js'
import {onOneLine} from '../text/on-one-line.js'

/** A statement that names another team or cycle than its path does, as `project-named` and `cycle-named` report it. */
export interface Contradiction {
  readonly kind: 'other' | 'misspelled'
  readonly at: Mention
  /** What it names. */
  readonly named: string
  /** What its path says. */
  readonly expected: string
}

/** For the team. An explicit declaration counts more than a mention of the right team elsewhere. */
export function projectContradiction({place, team, otherTeam, misspelledTeam}: Nomination): Contradiction | null {
  if (!team) return null
  if (place && otherTeam) return contradiction('other', otherTeam, teamTitle(otherTeam.team), teamTitle(team))
  return misspelledTeam && contradiction('misspelled', misspelledTeam, onOneLine(misspelledTeam.text), teamTitle(team))
}

export function cycleContradiction({place, cycle, otherCycle, misspelledCycle}: Nomination): Contradiction | null {
  if (!cycle) return null
  if (place && otherCycle) return contradiction('other', otherCycle, onOneLine(otherCycle.text), cycleTitle(cycle))
  return misspelledCycle && contradiction('misspelled', misspelledCycle, onOneLine(misspelledCycle.text), cycleTitle(cycle))
}

function contradiction(kind: Contradiction['kind'], at: Mention, named: string, expected: string): Contradiction {
  return {kind, at, named, expected}
}
