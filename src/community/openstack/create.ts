import type {ElectionAdditions} from '../../election/additions.js'
import {buildElection} from '../../election/create.js'
import type {Election, Team} from '../../election/election.js'
import cycleData from './data/cycles.json' with {type: 'json'}
import teamData from './data/teams.json' with {type: 'json'}
import {folderOfName} from './team-folder.js'

/** OpenStack's elections: the cycles and teams in ./data, with the given additions. */
export function createElection(additions: ElectionAdditions = {}): Election {
  return buildElection({cycles: cycleData.cycles, teams: teamData.teams.map(asTeam), folderOfName}, additions)
}

function asTeam(team: (typeof teamData.teams)[number]): Team {
  return {...team, kind: team.kind === 'committee' ? 'committee' : 'team'}
}
