import {type GovernedTeam, readGovernance as readTeams} from '../lint/governance.js'
import {checkedCall} from './calls.js'

/**
 * Reads governance's list of today's teams, `reference/projects.yaml`, for the linter's option `governance`.
 *
 * @throws {OptionsError} if the argument is not a path
 * @throws {GovernanceError} if the file cannot be read, or is not such a list
 */
export async function readGovernance(path: string): Promise<GovernedTeam[]> {
  checkedCall.path(path)
  return readTeams(path)
}
