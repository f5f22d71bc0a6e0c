import {spawnSync} from 'node:child_process'
import {presetSetting} from '../src/lint/configuration/presets.js'
import {measuredNominations, refusedShares} from '../src/lint/configuration/refused-shares.js'
import {type PresetName, presetNames} from '../src/lint/configuration/schema.js'
import {reporters} from '../src/report/registry.js'
import type {Rule} from '../src/rule/define-rule.js'
import {lesserFindings} from '../src/rule/lesser-findings.js'
import type {Parts} from './marked-parts.js'

const faulty = 'seeds/candidates/rocky/Vitrage/noa.berger@example.org'
const sound = 'seeds/candidates/2027.1/TC/henrik.dahl@example.org'

/** The generated parts of README.md, from the rules and the output of the built command line. */
export async function readmeParts(rules: readonly Rule[]): Promise<Parts> {
  return {
    session: session([faulty]),
    outline: session(['outline', sound]),
    rules: rulesTable(rules),
    shares: shares(),
    formats: await formatsTable(),
    options: session(['lint', '--help']),
    json: prettyJson(['lint', '--no-config', '--format', 'json', 'seeds/candidates/2027.1/Octavia/priya.nair@example.org']),
  }
}

/** A command, its output, and its exit status if that is not 0, as seen in a terminal. */
function session(args: readonly string[]): string {
  const {status, output} = run(args)
  return ['```console', `$ ${['nomination-lint', ...args].join(' ')}`, output.trimEnd(), ...(status === 0 ? [] : ['$ echo $?', status]), '```'].join('\n')
}

function prettyJson(args: readonly string[]): string {
  return ['```json', JSON.stringify(JSON.parse(run(args).output), null, 2), '```'].join('\n')
}

function run(args: readonly string[]): {status: number | null; output: string} {
  const {FORCE_COLOR: _, ...environment} = process.env
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/nomination-lint.cjs', ...args], {
    encoding: 'utf8',
    env: {...environment, NO_COLOR: '1'},
  })
  if (status === null || status > 1) throw new Error(`nomination-lint ${args.join(' ')} ended with ${status}: ${stderr}`)
  return {status, output: stdout + stderr}
}

/** The rules by name, with their severity in each preset. */
function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [`\`${rule.name}\``, summaryOf(rule), ...presetNames.map((preset) => weight(rule, preset))])
  const head = ['Rule', 'What holds', ...presetNames.map((preset) => `\`${preset}\``)]
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}

/** What is true if the rule reports nothing, and the findings with a lower severity in the presets. */
function summaryOf(rule: Rule): string {
  const lesser = lesserFindings(rule)
  return lesser === '' ? rule.summary : `${rule.summary} In \`recommended\` and \`advisory\`: ${lesser}.`
}

/** The share of the past nominations that each preset would have refused. */
function shares(): string {
  const {recommended, advisory, strict} = refusedShares
  return `We measured the presets on ${measuredNominations} past nominations, all of them accepted, from eleven elections between Mitaka and 2026.1:

- \`recommended\`, which asks for every required element, would have refused ${recommended}%, most of them because they list no goals, name no
  cycle or are unsigned;
- \`advisory\`, which refuses only what contradicts itself or leads nowhere, and warns about what is missing, would have refused ${advisory}%;
- \`strict\`, which makes every warning an error, would have refused ${strict}%.`
}

/** The formats of reports, in the order of the registry. */
async function formatsTable(): Promise<string> {
  const all = await Promise.all(Object.values(reporters).map((load) => load()))
  return ['| `--format` | |', '| --- | --- |', ...all.map(({name, summary}) => `| \`${name}\` | ${summary} |`)].join('\n')
}

/** `error`, followed by the rule's options if a preset sets some: `error (missing: warning)`. */
function weight(rule: Rule, preset: PresetName): string {
  const options = preset === 'advisory' ? Object.entries(rule.advisoryOptions ?? {}) : []
  const {severity} = presetSetting(rule, preset)
  return options.length === 0 ? severity : `${severity} (${options.map(([name, value]) => `${name}: ${value}`).join(', ')})`
}
