import type {Command} from '../command.js'
import {terminalWidth, writeOutput} from '../output.js'
import {UsageError} from '../usage-error.js'

/** `nomination-lint explain RULE`. */
export const explain: Command = {
  name: 'explain',
  positional: '[rule]',
  summary: 'Explain a rule: what it requires and why, with examples',
  options: {},
  examples: [['$0 explain goals-list', '']],
  async run(given) {
    const [name, ...others] = given.positionals('rule')
    if (name === undefined) throw new UsageError('explain needs the name of a rule; `nomination-lint rules` lists them.')
    if (others.length > 0) throw new UsageError(`explain takes one rule, but ${others.length + 1} are given.`)
    const {rules} = await import('../../../rules/index.js')
    const {unknownRule} = await import('../../lint/configuration/rule-settings.js')
    const rule = rules.find((candidate) => candidate.name === name)
    if (!rule) throw new UsageError(`${name}: ${unknownRule(name, rules)}`)
    const {explanation} = await import('../explanation.js')
    await writeOutput(explanation(rule, terminalWidth('stdout')))
    return 0
  },
}
