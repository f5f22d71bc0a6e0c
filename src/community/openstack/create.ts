import type {ElectionAdditions} from '../../election/additions.js'
import {electionOf} from '../../election/create.js'
import type {Election, Team} from '../../election/election.js'
import cycleData from './data/cycles.json' with {type: 'json'}
import teamData from './data/teams.json' with {type: 'json'}
import {folderOfName} from './team-folder.js'

/** OpenStack's election: the cycles and teams of ./data, and what is added to them. */
export function createElection(additions: ElectionAdditions = {}): Election {
  return electionOf({cycles: cycleData.cycles, teams: teamData.teams.map(asTeam), folderOfName}, additions)
}

function asTeam(team: (typeof teamData.teams)[number]): Team {
  return {...team, kind: team.kind === 'committee' ? 'committee' : 'team'}
}
