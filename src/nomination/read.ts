import type {Root} from 'mdast'
import type {Election, Place} from '../election/election.js'
import type {Source} from '../text/source.js'
import {readGoals} from './goals.js'
import type {Nomination} from './nomination.js'
import {readReferences} from './references.js'
import {readSignature} from './signature.js'
import {readStanding} from './stands.js'

/** Reads a tree once and says what the statement contains. */
export function readNomination(tree: Root, source: Source, place: Place | null, election: Election): Nomination {
  const standing = readStanding(tree, source, place, election)
  return {
    place,
    ...standing,
    // A stale copy's goals are led in by the cycle that it was written for.
    goals: readGoals(tree, {source, election, cycle: standing.otherCycle?.cycle ?? standing.cycle}),
    signature: readSignature(tree, source, place),
    ...readReferences(tree, source),
  }
}
