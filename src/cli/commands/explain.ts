import type {Command} from '../command.js'

/** `nomination-lint explain RULE`. */
export const explain: Command = {
  name: 'explain',
  positional: '[rule]',
  summary: 'Explain a rule: what it requires and why, with examples',
  options: {},
  examples: [['$0 explain goals-list', '']],
  run: async (given) => (await import('../rule-commands.js')).runExplain(given),
}
