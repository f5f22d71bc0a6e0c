import type {Cycle, Team} from './election.js'

/** What is known about a cycle of which only the folder is given: `2029.1`, or `jacaranda`, whose name is `Jacaranda`. */
export function unknownCycle(folder: string, order: number): Cycle {
  const isNumber = /^\d/.test(folder)
  return {name: isNumber ? folder : folder.charAt(0).toUpperCase() + folder.slice(1), number: isNumber ? folder : null, order}
}

/** What is known about a team of which only the folder is given: `Quality_Control` is called `Quality Control`, and elects a lead. */
export function unknownTeam(folder: string): Team {
  return {name: folder.replaceAll('_', ' '), aliases: [], shortForms: [], kind: 'team', electsLead: true, isRetired: false}
}
