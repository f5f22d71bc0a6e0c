import {ruleInfo} from '../lint/rule-info.js'
import {forTerminal, toJson} from '../report/escape.js'
import {legendOf, shownText} from '../report/shown-text.js'
import {paragraph} from '../report/wrap.js'
import {type Example, type Rule, textsOf} from '../rule/define-rule.js'
import {lesserFindings} from '../rule/lesser-findings.js'
import {optionsOf} from '../rule/rule-options.js'

/**
 * The output of `explain`: what the rule requires and why, its severity, its options, its examples, and the marks used in them.
 *
 * @param columns of the terminal; null where there is none
 */
export function explanation(rule: Rule, columns: number | null): string {
  const severities = Object.entries(ruleInfo(rule).severity).map(([preset, severity]) => `${severity} (${preset})`)
  const blocks = [
    paragraph(`${rule.name}: ${rule.summary}`, columns),
    paragraph(rule.why, columns),
    paragraph(`Severity: ${severities.join(', ')}`, columns),
    ...lesserBlock(rule, columns),
    ...optionBlock(rule, columns),
    ...legend(rule, columns),
    ...rule.examples.map((example) => exampleLines(example, columns).join('\n')),
  ]
  return `${blocks.join('\n\n')}\n`
}

function lesserBlock(rule: Rule, columns: number | null): string[] {
  const lesser = lesserFindings(rule)
  return lesser === ''
    ? []
    : [
        paragraph(
          `In the presets recommended and advisory, some findings are less severe: ${lesser}. A severity that you set applies to all findings of the rule.`,
          columns,
        ),
      ]
}

function optionBlock(rule: Rule, columns: number | null): string[] {
  const options = optionsOf(rule)
  const [first] = options
  if (!first) return []
  const severity = rule.severity === 'off' ? 'warning' : rule.severity
  return [
    [
      'Options:',
      ...options.flatMap(({name, values, standard, description}) => [
        paragraph(`${name}: ${values}; ${standard} unless you set it.`, columns, '  '),
        paragraph(description, columns, '    '),
      ]),
      paragraph(`In a configuration: \`rules: {${rule.name}: [${severity}, {${first.name}: ${first.standard}}]}\``, columns, '  '),
    ].join('\n'),
  ]
}

function legend({examples}: Rule, columns: number | null): string[] {
  const reports = examples.some((example) => 'bad' in example) ? ['`->` is what the linter reports'] : []
  return [paragraph(`In the examples, ${[...reports, ...legendOf(textsOf(examples))].join(', ')}.`, columns)]
}

function exampleLines(example: Example, columns: number | null): string[] {
  const isGood = 'good' in example
  const text = isGood ? example.good : example.bad
  const reports = isGood ? [] : example.reports.map((report) => paragraph(forTerminal(report), columns, '  -> '))
  const others = Object.entries(example.others ?? {}).flatMap(([path, other]) => [
    paragraph(`beside ${path}:`, columns, '  '),
    ...(other === text ? ['  | (the same text)'] : quoted(other, columns)),
  ])
  return [paragraph(`${isGood ? 'Right' : 'Wrong'}${circumstances(example)}:`, columns), ...quoted(text, columns), ...others, ...reports]
}

/** Each line after a bar; a line that is wrapped has only one. */
function quoted(text: string, columns: number | null): string[] {
  return shownText(text)
    .split('\n')
    .map((line) => paragraph(forTerminal(line), columns, '  | ').trimEnd())
}

/** ` (added by this change, in candidates/…, with {"words":4})`. */
function circumstances({path, options, change, answers}: Example): string {
  const parts = [
    ...(change ? [`${change} by this change`] : []),
    ...(path === undefined ? [] : [`in ${path}`]),
    ...(options === undefined ? [] : [`with ${toJson(options)}`]),
    ...Object.entries(answers ?? {}).map(([address, {reason}]) => `where ${address} gives: ${reason}`),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}
