import type {Cycle, Team} from './election.js'

/** A cycle as a sentence names it: `2027.1 (Indri)`, `Ocata`. */
export function cycleTitle({name, number}: Cycle): string {
  return number && number !== name ? `${number} (${name})` : name
}

/** A team as a sentence names it: `Nova`, `the Technical Committee`. */
export function teamTitle({kind, name}: Team): string {
  return kind === 'committee' ? `the ${name}` : name
}
