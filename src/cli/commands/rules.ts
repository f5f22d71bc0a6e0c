import type {Rule} from '../../rule/define-rule.js'
import type {Command} from '../command.js'
import {formatTargets} from '../options.js'
import {terminalWidth, writeOutput} from '../output.js'

/** A summary with less room than this, in columns, is put below its rule. */
const leastRoom = 30

/** `nomination-lint rules`. */
export const rules: Command = {
  name: 'rules',
  positional: '',
  summary: 'List the rules',
  options: {format: {type: 'string', describe: 'pretty or json', defaultDescription: 'pretty'}},
  async run(given) {
    const [target] = formatTargets(given, ['pretty', 'json'] as const, 'pretty')
    const {rules: all} = await import('../../../rules/index.js')
    if (target?.name === 'json') {
      const {ruleInfo} = await import('../../lint/rule-info.js')
      const {toJson} = await import('../../report/escape.js')
      await writeOutput(`${toJson({version: 1, rules: all.map(ruleInfo)})}\n`)
      return 0
    }
    const {paragraph} = await import('../../report/wrap.js')
    const {lesserFindings} = await import('../../rule/lesser-findings.js')
    const width = Math.max(...all.map(({name}) => name.length))
    const columns = terminalWidth('stdout')
    /** Name, severity and summary side by side, or the summary below where there is no room for that. */
    const line = (rule: Rule) => {
      const {name, severity} = rule
      const lesser = lesserFindings(rule)
      const summary = lesser === '' ? rule.summary : `${rule.summary} (${lesser})`
      const head = `${name.padEnd(width)}  ${severity.padEnd(7)}  `
      if (columns === null || columns - head.length >= leastRoom) return paragraph(summary, columns, head)
      return `${name}  ${severity}\n${paragraph(summary, columns, '    ')}`
    }
    await writeOutput(all.map((rule) => `${line(rule)}\n`).join(''))
    return 0
  },
}
