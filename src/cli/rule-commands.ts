import {rules} from '../../rules/index.js'
import {unknownRule} from '../lint/configuration/rule-settings.js'
import {ruleInfo} from '../lint/rule-info.js'
import {forTerminal, toJson} from '../report/escape.js'
import {shownText} from '../report/shown-text.js'
import type {Example, Rule} from '../rule/define-rule.js'
import type {Arguments} from './arguments.js'
import {formatTargets} from './options.js'
import {writeOutput} from './output.js'
import {UsageError} from './usage-error.js'

/** Does `rules`: a line for each rule, or JSON. */
export async function runRules(given: Arguments): Promise<number> {
  const [target] = formatTargets(given, ['pretty', 'json'] as const, 'pretty')
  if (target?.name === 'json') {
    await writeOutput(`${toJson({version: 1, rules: rules.map(ruleInfo)})}\n`)
    return 0
  }
  const width = Math.max(...rules.map(({name}) => name.length))
  await writeOutput(rules.map(({name, severity, summary}) => `${name.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join(''))
  return 0
}

/** Does `explain RULE`. */
export async function runExplain(given: Arguments): Promise<number> {
  const [name, ...others] = given.positionals('rule')
  if (name === undefined) throw new UsageError('explain needs the name of a rule; `nomination-lint rules` lists them.')
  if (others.length > 0) throw new UsageError(`explain takes one rule, but ${others.length + 1} are given.`)
  const rule = rules.find((candidate) => candidate.name === name)
  if (!rule) throw new UsageError(`${name}: ${unknownRule(name, rules)}`)
  await writeOutput(explanation(rule))
  return 0
}

function explanation(rule: Rule): string {
  const {severity, options: listed} = ruleInfo(rule)
  const weights = Object.entries(severity).map(([preset, severity]) => `${severity} (${preset})`)
  const head = [`${rule.name}: ${rule.summary}`, '', rule.why, '', `Severity: ${weights.join(', ')}`]
  const options = listed.map(({name, values, standard, description}) => `  ${name}: ${values} (without it: ${standard}). ${description}`)
  const optionLines = options.length > 0 ? ['', 'Options:', ...options] : []
  return `${[...head, ...optionLines, ...rule.examples.flatMap(exampleLines)].join('\n')}\n`
}

function exampleLines(example: Example): string[] {
  const isGood = 'good' in example
  const text = isGood ? example.good : example.bad
  const reports = isGood ? [] : example.reports.map((report) => `  -> ${forTerminal(report)}`)
  const others = Object.entries(example.others ?? {}).flatMap(([path, other]) => [
    `  beside ${path}:`,
    ...(other === text ? ['  | (the same text)'] : quoted(other)),
  ])
  return ['', `${isGood ? 'Right' : 'Wrong'}${circumstances(example)}:`, ...quoted(text), ...others, ...reports]
}

function quoted(text: string): string[] {
  return shownText(text)
    .split('\n')
    .map((line) => `  | ${forTerminal(line)}`.trimEnd())
}

/** ` (added by this change, in candidates/…, with {"words":4})`. */
function circumstances({path, options, change}: Example): string {
  const parts = [
    ...(change ? [`${change} by this change`] : []),
    ...(path === undefined ? [] : [`in ${path}`]),
    ...(options === undefined ? [] : [`with ${toJson(options)}`]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}
