import type {Command} from '../command.js'

/** `nomination-lint init`. */
export const init: Command = {
  name: 'init',
  positional: '',
  summary: 'Write the configuration and the pre-commit hook into an election repository',
  options: {
    repo: {
      type: 'string',
      requiresArg: true,
      describe: 'Repository that pre-commit installs the linter from; without it the hook runs the one installed on the machine',
    },
    rev: {type: 'string', requiresArg: true, describe: 'Tag or commit of --repo that you trust'},
  },
  run: async (given) => (await import('../set-up-commands.js')).runInit(given),
}
