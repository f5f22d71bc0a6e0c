import type {Command} from '../command.js'

/** `nomination-lint new CYCLE TEAM EMAIL`. */
export const newNomination: Command = {
  name: 'new',
  positional: '[parts..]',
  summary: 'Write a nomination to fill in: CYCLE TEAM EMAIL, or CYCLE EMAIL --tc',
  options: {
    tc: {type: 'boolean', describe: 'For the Technical Committee'},
  },
  examples: [['$0 new 2027.1 Nova jane@example.org', 'write candidates/2027.1/Nova/jane@example.org']],
  run: async (given) => (await import('../set-up-commands.js')).runNew(given),
}
