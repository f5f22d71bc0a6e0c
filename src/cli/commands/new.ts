import {community} from '../../community/index.js'
import type {Command} from '../command.js'

const {cycle, team, candidate, path} = community.example

/** `nomination-lint new CYCLE TEAM EMAIL`. */
export const newNomination: Command = {
  name: 'new',
  positional: '[parts..]',
  summary: 'Write a nomination to fill in: CYCLE TEAM EMAIL, or CYCLE EMAIL --tc',
  options: {
    tc: {type: 'boolean', describe: `For the ${community.committee.name}`},
  },
  examples: [[`$0 new ${cycle} ${team} ${candidate}`, `write ${path}`]],
  run: async (given) => (await import('../set-up-commands.js')).runNew(given),
}
