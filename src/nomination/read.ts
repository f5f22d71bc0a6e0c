import type {Root} from 'mdast'
import type {Election, Place} from '../election/election.js'
import type {Source} from '../text/source.js'
import type {Nomination} from './nomination.js'

/** Reads a tree once and says what the statement contains. */
export function readNomination(_tree: Root, _source: Source, place: Place | null, election: Election): Nomination {
  return {
    place,
    cycle: place && election.cycleNamed(place.cycle),
    team: place && election.teamNamed(place.team),
    namedTeam: null,
    namedCycle: null,
    otherTeam: null,
    otherCycle: null,
    goals: {form: 'none', position: null, items: []},
    signature: null,
    citations: [],
    entries: [],
  }
}
