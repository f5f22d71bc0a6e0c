import type {Cycle, Team} from './election.js'
import {fold} from './fold.js'

/** A cycle as a sentence names it: `2027.1 (Indri)`, `Ocata`. */
export function cycleTitle({name, number}: Cycle): string {
  return number && number !== name ? `${number} (${name})` : name
}

/** A team as a sentence names it: `Nova`, `the Technical Committee`. */
export function teamTitle({kind, name}: Team): string {
  return kind === 'committee' ? `the ${name}` : name
}

/** A folder as a sentence names it: `candidates/2027.1 (Indri)`; without the name in brackets if the folder already has that name. */
export function folderTitle(path: string, folder: string, name: string): string {
  return fold(name) === fold(folder) ? path : `${path} (${name})`
}
