import type {BaseIssue} from 'valibot'
import type {Rule} from '../../rule/define-rule.js'
import type {SeveritySetting} from '../../rule/finding.js'
import {filledIn, type OptionsIssue, validated} from '../../rule/options-schema.js'
import {didYouMean} from '../did-you-mean.js'
import {list, unexpected} from './issue-messages.js'
import {distinct, type Fault, faultsOf, mostFaults, unknownKeys} from './issues.js'
import {severitySettings} from './schema.js'
import {shorten} from './shorten.js'

/** What a configuration says of one rule; without options, those of before stay. */
export interface RuleEntry {
  readonly severity: SeveritySetting
  readonly options: object | null
}

/** Checks `rules: {NAME: SEVERITY | [SEVERITY, OPTIONS]}` against the rules that exist and the options that they take. Faults beyond those that are shown are not looked for. */
export function checkRules(
  settings: Readonly<Record<string, unknown>>,
  rules: readonly Rule[],
  base: Fault['path'],
): {entries: Map<string, RuleEntry>; faults: Fault[]} {
  const entries = new Map<string, RuleEntry>()
  const faults: Fault[] = []
  for (const [name, setting] of Object.entries(settings)) {
    if (faults.length > mostFaults) break
    const path = [...base, name]
    const rule = rules.find((candidate) => candidate.name === name)
    const found = rule ? checkSetting(rule, setting, path) : [{path, message: unknownRule(name, rules)}]
    if (Array.isArray(found)) faults.push(...found)
    else entries.set(name, found)
  }
  return {entries, faults}
}

/** Says that there is no such rule, and which was probably meant. */
export function unknownRule(name: string, rules: readonly Rule[]): string {
  const names = rules.map((rule) => rule.name)
  return `unknown rule.${didYouMean(name, names) || ' `nomination-lint rules` lists them.'}`
}

/** A rule's options with what it takes where nothing is said. */
export function defaultOptions(rule: Rule): object {
  return filledIn(rule)
}

function checkSetting(rule: Rule, setting: unknown, path: Fault['path']): RuleEntry | Fault[] {
  const isPair = Array.isArray(setting)
  const [severity, options, ...rest]: unknown[] = isPair ? setting : [setting]
  const known = severitySettings.find((name) => name === severity)
  const faults: Fault[] = []
  if (!known) {
    // What the pair holds may be anything, and the pair itself too little or of another form.
    const value = isPair && setting.length > 0 ? severity : setting
    const form = typeof setting === 'object' ? `, or with options \`[warning, {…}]\`` : ''
    faults.push({path: isPair ? [...path, 0] : path, message: `${unexpected(value, `${list(severitySettings)}${form}`)}${meantBy(severity, rule)}`})
  }
  if (rest.length > 0) faults.push({path, message: 'unexpected third value, expected a severity and options, such as `[warning, {…}]`.'})
  if (options === undefined) return faults.length > 0 || !known ? faults : {severity: known, options: null}
  const checked = checkOptions(rule, options, [...path, 1])
  if (Array.isArray(checked)) return [...faults, ...checked]
  return faults.length > 0 || !known ? faults : {severity: known, options: checked}
}

/** Severities as other linters write them. */
const elsewhere: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  ['warn', 'warning'],
  [false, 'off'],
  [0, 'off'],
  [1, 'warning'],
  [2, 'error'],
])

function meantBy(severity: unknown, rule: Rule): string {
  if (severity === 'on' || severity === true) return switchedOn(rule)
  const known = elsewhere.get(severity)
  if (known !== undefined) return ` Did you mean \`${known}\`?`
  return typeof severity === 'string' ? didYouMean(severity, severitySettings) : ''
}

/** By itself, `on` says no severity. */
function switchedOn({severity}: Rule): string {
  return severity === 'off' ? ' Give a severity.' : ` Give a severity, such as \`${severity}\`, its default.`
}

function checkOptions(rule: Rule, options: unknown, path: Fault['path']): object | Fault[] {
  if (!rule.options) return [{path, message: `unexpected options: ${rule.name} takes none. Give its severity alone, such as \`${rule.name}: warning\`.`}]
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return [{path, message: unexpected(options, `options by name, such as \`${exampleOf(rule)}\``)}]
  const strangers = unknownKeys(options, rule.options, path)
  const result = validated(rule.options, options)
  const faults = distinct([...strangers, ...(result.issues ?? []).slice(0, mostFaults + 1).flatMap((issue) => faultsOfIssue(issue, rule, path))])
  return result.issues || faults.length > 0 ? faults : result.value
}

/** Of a schema of valibot the fault in our own words, of another library in its words. */
function faultsOfIssue(issue: OptionsIssue, rule: Rule, base: Fault['path']): Fault[] {
  if (isOfValibot(issue)) return faultsOf([issue], rule.options, base)
  const keys = (issue.path ?? []).map((segment) => (typeof segment === 'object' ? segment.key : segment))
  return [{path: [...base, ...keys.map((key) => (typeof key === 'number' ? key : String(key)))], message: shorten(issue.message, 200)}]
}

function isOfValibot(issue: OptionsIssue): issue is OptionsIssue & BaseIssue<unknown> {
  return 'kind' in issue && 'expected' in issue && 'received' in issue && 'type' in issue
}

/** `{words: 20}`: the first option of a rule, as it is where nothing is said. */
function exampleOf(rule: Rule): string {
  const [[name, value] = ['name', 'value']] = Object.entries(defaultOptions(rule))
  return `{${name}: ${typeof value === 'string' ? value : (JSON.stringify(value) ?? 'value')}}`
}
