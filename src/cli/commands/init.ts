import type {Command} from '../command.js'

/** `nomination-lint init`. */
export const init: Command = {
  name: 'init',
  positional: '',
  summary: 'Write the configuration and the pre-commit hook into an election repository',
  options: {
    repo: {type: 'string', requiresArg: true, describe: 'Repository that pre-commit gets the linter from; the installed one without'},
    rev: {type: 'string', requiresArg: true, describe: 'Tag or commit of --repo', defaultDescription: "this version's tag"},
  },
  run: async (given) => (await import('../set-up-commands.js')).runInit(given),
}
