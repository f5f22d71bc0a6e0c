import type {Election, Place} from '../election/election.js'
import type {Document} from '../text/document.js'
import {readCandidacy} from './candidacy/read-candidacy.js'
import {readGoals} from './goals/read-goals.js'
import type {Nomination} from './nomination.js'
import {readReferences} from './references/read-references.js'
import {readSignature} from './signature/read-signature.js'

/** Reads what the statement of a document contains. */
export function readNomination(document: Document, place: Place | null, election: Election): Nomination {
  const {cycle, team, namedTeam, namedCycle, otherTeam, otherCycle, misspelledTeam, misspelledCycle, declaration} = readCandidacy(document, place, election)
  const {citations, entries} = readReferences(document)
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
    declaration,
    // In a stale copy, the goals are introduced with the cycle that it was written for.
    goals: readGoals(document, {election, cycle: otherCycle?.cycle ?? cycle, declaration}),
    ...readSignature(document, {place, election}),
    citations,
    entries,
  }
}
