import type {Election} from '../../election/election.js'
import deliverableData from './data/deliverables.json' with {type: 'json'}

const deliverables: Readonly<Record<string, readonly string[]>> = deliverableData.deliverables

/** Every name that an election knows, as written: cycles, teams with their aliases, deliverables and repositories. */
export function electionNames(election: Election): string[] {
  const cycles = election.cycles.map(({name}) => name)
  const teams = election.teams.flatMap(({name, aliases}) => [name, ...aliases])
  return [...new Set([...cycles, ...teams, ...Object.values(deliverables).flat()])]
}
