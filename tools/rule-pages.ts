import {presetSetting} from '../src/lint/configuration/presets.js'
import {presetNames} from '../src/lint/configuration/schema.js'
import {legendOf, shownText} from '../src/report/shown-text.js'
import {type Example, type Rule, textsOf} from '../src/rule/define-rule.js'
import {lesserFindings} from '../src/rule/lesser-findings.js'
import {optionsOf} from '../src/rule/rule-options.js'

/** The path of examples that do not name one. */
const usualPath = 'candidates/2027.1/Nova/jane@example.org'

/** The page of a rule, `docs/rules/NAME.md`: what it requires, why, its severity, its options, and its examples, which are its tests. */
export function rulePage(rule: Rule): string {
  const severities = presetNames.map((preset) => `\`${presetSetting(rule, preset).severity}\` in the preset \`${preset}\``)
  const lesser = lesserFindings(rule)
  const blocks = [
    `# ${rule.name}`,
    rule.summary,
    rule.why,
    `Severity: ${severities.join(', ')}.`,
    ...(lesser === ''
      ? []
      : [
          `In the presets \`recommended\` and \`advisory\`, some findings are less severe: ${lesser}. A severity that you set applies to all findings of the rule.`,
        ]),
    ...optionBlocks(rule),
    '## Examples',
    [
      `Unless a path is given, the file is \`${usualPath}\` and the open election is 2027.1 (Indri).`,
      'Below each text is what the linter reports: the place (line and column of its first character, and of the one behind its last) and the message.',
      ...sentence(legendOf(textsOf(rule.examples))),
    ].join(' '),
    ...rule.examples.flatMap(exampleBlocks),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sentence(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`In the texts, ${parts.join(', ')}.`]
}

/** The list of all pages, `docs/rules/README.md`. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(({name, summary}) => `- [${name}](${name}.md): ${summary}`)
  return `# Rules\n\nGenerated from \`rules/\` by \`npm run generate\`.\n\n${rows.join('\n')}\n`
}

function optionBlocks(rule: Rule): string[] {
  const options = optionsOf(rule)
  if (options.length === 0) return []
  const rows = options.map(({name, values, standard, description}) => `| \`${name}\` | ${values} | \`${standard}\` | ${description} |`)
  const [first] = options
  const sample = `\`\`\`yaml\nrules:\n  ${rule.name}: [${rule.severity === 'off' ? 'error' : rule.severity}, {${first?.name}: ${first?.standard}}]\n\`\`\``
  return ['## Options', ['| Option | Values | Default | |', '| --- | --- | --- | --- |', ...rows].join('\n'), sample]
}

function exampleBlocks(example: Example): string[] {
  const isGood = 'good' in example
  const text = shownText(isGood ? example.good : example.bad)
  const fence = text.includes('```') ? '````' : '```'
  const reports = isGood ? [] : example.reports.map((report) => `> ${report.replace(/[<>]/g, '\\$&')}`)
  const others = Object.entries(example.others ?? {}).map(
    ([path, other]) => `Beside \`${path}\`:\n\n\`\`\`text\n${other === text ? 'the same text' : shownText(other)}\n\`\`\``,
  )
  return [
    `### ${isGood ? 'Right' : 'Wrong'}${circumstances(example)}`,
    `${fence}text\n${text}\n${fence}`,
    ...others,
    ...(reports.length > 0 ? [reports.join('\n>\n')] : []),
  ]
}

/** The circumstances of an example if they are unusual: its path, its options, whether it was changed. */
function circumstances({path, options, change, answers}: Example): string {
  const parts = [
    ...(path === undefined ? [] : [`in \`${path}\``]),
    ...(options === undefined ? [] : [`with \`${JSON.stringify(options)}\``]),
    ...(change ? [`${change} by this change`] : []),
    ...Object.entries(answers ?? {}).map(([address, {reason}]) => `where \`${address}\` gives: ${reason}`),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** The options of rules that lack a description. */
export function undescribedOptions(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => optionsOf(rule).flatMap(({name, description}) => (description === '' ? [`${rule.name}.${name}`] : [])))
}
