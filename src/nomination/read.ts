import type {Root} from 'mdast'
import type {Election, Place} from '../election/election.js'
import {statementOf} from '../text/leftover/statement.js'
import type {Source} from '../text/source.js'
import {readStanding} from './candidacy/read-candidacy.js'
import {readGoals} from './goals/read-goals.js'
import type {Nomination} from './nomination.js'
import {readReferences} from './references/read-references.js'
import {readSignature} from './signature/read-signature.js'

/** Reads a tree once and says what the statement contains; places are those of the source. */
export function readNomination(tree: Root, file: Source, place: Place | null, election: Election): Nomination {
  const source = statementOf(file)
  const {cycle, team, namedTeam, namedCycle, otherTeam, otherCycle, misspelledTeam, misspelledCycle, standing} = readStanding(tree, source, place, election)
  const {citations, entries} = readReferences(tree, source)
  return {
    place,
    cycle,
    team,
    namedTeam,
    namedCycle,
    otherTeam,
    otherCycle,
    misspelledTeam,
    misspelledCycle,
    standing,
    // A stale copy's goals are led in by the cycle that it was written for.
    goals: readGoals(tree, {source, election, cycle: otherCycle?.cycle ?? cycle, standing}),
    ...readSignature(tree, source, {place, election}),
    citations,
    entries,
  }
}
