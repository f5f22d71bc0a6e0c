import type {Root} from 'mdast'
import type {Election, Place} from '../election/election.js'
import type {Source} from '../text/source.js'
import {readGoals} from './goals.js'
import type {Nomination} from './nomination.js'
import {readReferences} from './references.js'
import {readSignature} from './signature.js'

/** Reads a tree once and says what the statement contains. */
export function readNomination(tree: Root, source: Source, place: Place | null, election: Election): Nomination {
  const cycle = place && election.cycleNamed(place.cycle)
  return {
    place,
    cycle,
    team: place && election.teamNamed(place.team),
    namedTeam: null,
    namedCycle: null,
    otherTeam: null,
    otherCycle: null,
    goals: readGoals(tree, {source, election, cycle}),
    signature: readSignature(tree, source, place),
    ...readReferences(tree, source),
  }
}
