import type {Command} from '../command.js'

/** `nomination-lint rules`. */
export const rules: Command = {
  name: 'rules',
  positional: '',
  summary: 'List the rules',
  options: {format: {type: 'string', describe: 'pretty or json', defaultDescription: 'pretty'}},
  run: async (given) => (await import('../rule-commands.js')).runRules(given),
}
