import {rules} from '../../rules/index.js'
import {unknownRule} from '../lint/configuration/rule-settings.js'
import {ruleInfo} from '../lint/rule-info.js'
import {toJson} from '../report/escape.js'
import {paragraph} from '../report/wrap.js'
import type {Rule} from '../rule/define-rule.js'
import {lesserFindings} from '../rule/lesser-findings.js'
import type {Arguments} from './arguments.js'
import {explanation} from './explanation.js'
import {formatTargets} from './options.js'
import {terminalWidth, writeOutput} from './output.js'
import {UsageError} from './usage-error.js'

/** A summary with less room than this, in columns, stands below its rule. */
const leastRoom = 30

/** Does `rules`: a line for each rule, or JSON. */
export async function runRules(given: Arguments): Promise<number> {
  const [target] = formatTargets(given, ['pretty', 'json'] as const, 'pretty')
  if (target?.name === 'json') {
    await writeOutput(`${toJson({version: 1, rules: rules.map(ruleInfo)})}\n`)
    return 0
  }
  const width = Math.max(...rules.map(({name}) => name.length))
  const columns = terminalWidth('stdout')
  await writeOutput(rules.map((rule) => `${line(rule, width, columns)}\n`).join(''))
  return 0
}

/** Does `explain RULE`. */
export async function runExplain(given: Arguments): Promise<number> {
  const [name, ...others] = given.positionals('rule')
  if (name === undefined) throw new UsageError('explain needs the name of a rule; `nomination-lint rules` lists them.')
  if (others.length > 0) throw new UsageError(`explain takes one rule, but ${others.length + 1} are given.`)
  const rule = rules.find((candidate) => candidate.name === name)
  if (!rule) throw new UsageError(`${name}: ${unknownRule(name, rules)}`)
  await writeOutput(explanation(rule, terminalWidth('stdout')))
  return 0
}

/** Name, severity and summary side by side; where there is no room for that, the summary below. */
function line(rule: Rule, width: number, columns: number | null): string {
  const {name, severity} = rule
  const lesser = lesserFindings(rule)
  const summary = lesser === '' ? rule.summary : `${rule.summary} (${lesser})`
  const head = `${name.padEnd(width)}  ${severity.padEnd(7)}  `
  if (columns === null || columns - head.length >= leastRoom) return paragraph(summary, columns, head)
  return `${name}  ${severity}\n${paragraph(summary, columns, '    ')}`
}
