import type {Cycle, Team} from '../../election/election.js'
import {cycleTitle, teamTitle} from '../../election/titles.js'

/** The statement that `new` writes. */
export function template(cycle: Cycle, team: Team): string {
  const isCommittee = team.kind === 'committee'
  const seat = isCommittee ? `run for a seat on ${teamTitle(team)}` : `be the lead (PTL) of ${team.name}`
  return `Hello everyone,

I would like to ${seat} for the ${cycleTitle(cycle)} cycle.

<your way into ${isCommittee ? 'the community' : 'the team'} and your work>

My goals for this cycle are:

* <your first goal>
* <your second goal>
* <your third goal>

Thank you for reading,

<your name>
`
}
