import type {Cycle, Team} from './election.js'

/** A stand-in for a cycle of which only the directory's name is known: `2029.1`, or `jacaranda` as `Jacaranda`. */
export function unknownCycle(directory: string, order: number): Cycle {
  const isNumber = /^\d/.test(directory)
  return {name: isNumber ? directory : directory.charAt(0).toUpperCase() + directory.slice(1), number: isNumber ? directory : null, order}
}

/** A stand-in for a team of which only the directory's name is known: `Quality_Control` as `Quality Control`. */
export function unknownTeam(directory: string): Team {
  return {name: directory.replaceAll('_', ' '), aliases: [], shortForms: [], kind: 'team', electsLead: true, isRetired: false}
}
