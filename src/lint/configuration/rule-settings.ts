import type {BaseIssue} from 'valibot'
import type {Rule} from '../../rule/define-rule.js'
import type {SeveritySetting} from '../../rule/finding.js'
import {filledIn, type OptionsIssue, validated} from '../../rule/options-schema.js'
import {enumerated} from '../../text/enumerated.js'
import {didYouMean} from '../did-you-mean.js'
import {unexpected} from './issue-messages.js'
import {type ConfigurationFault, distinct, faultsOf, mostFaults, unknownKeys} from './issues.js'
import {severitySettings} from './schema.js'
import {shorten} from './shorten.js'

/** The setting of a rule; `null` options keep the earlier ones. */
export interface RuleEntry {
  readonly severity: SeveritySetting
  readonly options: object | null
}

/** Checks `rules: {NAME: SEVERITY | [SEVERITY, OPTIONS]}`; stops after `mostFaults` + 1 faults. */
export function checkRules(
  settings: Readonly<Record<string, unknown>>,
  rules: readonly Rule[],
  base: ConfigurationFault['path'],
): {entries: Map<string, RuleEntry>; faults: ConfigurationFault[]} {
  const entries = new Map<string, RuleEntry>()
  const faults: ConfigurationFault[] = []
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

/** Says that a rule does not exist, and which may have been meant. */
export function unknownRule(name: string, rules: readonly Rule[]): string {
  const names = rules.map((rule) => rule.name)
  return `unknown rule.${didYouMean(name, names) || ' `nomination-lint rules` lists them.'}`
}

function checkSetting(rule: Rule, setting: unknown, path: ConfigurationFault['path']): RuleEntry | ConfigurationFault[] {
  const isPair = Array.isArray(setting)
  const [severity, options, ...rest]: unknown[] = isPair ? setting : [setting]
  const known = severitySettings.find((name) => name === severity)
  const faults: ConfigurationFault[] = []
  if (!known) {
    // The pair may be empty or hold anything.
    const value = isPair && setting.length > 0 ? severity : setting
    const form = typeof setting === 'object' ? `, or with options \`[warning, {…}]\`` : ''
    faults.push({path: isPair ? [...path, 0] : path, message: `${unexpected(value, `${enumerated(severitySettings, 'or')}${form}`)}${meantBy(severity, rule)}`})
  }
  if (rest.length > 0) faults.push({path, message: 'unexpected third value, expected a severity and options, such as `[warning, {…}]`.'})
  if (options === undefined) return faults.length > 0 || !known ? faults : {severity: known, options: null}
  const checked = checkOptions(rule, options, [...path, 1])
  if (Array.isArray(checked)) return [...faults, ...checked]
  return faults.length > 0 || !known ? faults : {severity: known, options: checked}
}

/** Severities of other linters. */
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

/** `on` alone is not a severity. */
function switchedOn({severity}: Rule): string {
  return severity === 'off' ? ' Give a severity.' : ` Give a severity, such as \`${severity}\`, its default.`
}

function checkOptions(rule: Rule, options: unknown, path: ConfigurationFault['path']): object | ConfigurationFault[] {
  if (!rule.options) return [{path, message: `unexpected options: ${rule.name} takes none. Give its severity alone, such as \`${rule.name}: warning\`.`}]
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return [{path, message: unexpected(options, `options by name, such as \`${exampleOf(rule)}\``)}]
  const unknown = unknownKeys(options, rule.options, path)
  const result = validated(rule.options, options)
  const faults = distinct([...unknown, ...(result.issues ?? []).slice(0, mostFaults + 1).flatMap((issue) => faultsOfIssue(issue, rule, path))])
  return result.issues || faults.length > 0 ? faults : result.value
}

/** Issues of valibot in our own words, those of another library in its words. */
function faultsOfIssue(issue: OptionsIssue, rule: Rule, base: ConfigurationFault['path']): ConfigurationFault[] {
  if (isOfValibot(issue)) return faultsOf([issue], rule.options, base)
  const keys = (issue.path ?? []).map((segment) => (typeof segment === 'object' ? segment.key : segment))
  return [{path: [...base, ...keys.map((key) => (typeof key === 'number' ? key : String(key)))], message: shorten(issue.message, 200)}]
}

function isOfValibot(issue: OptionsIssue): issue is OptionsIssue & BaseIssue<unknown> {
  return 'kind' in issue && 'expected' in issue && 'received' in issue && 'type' in issue
}

/** `{words: 20}`: the first option of a rule with its default. */
function exampleOf(rule: Rule): string {
  const [[name, value] = ['name', 'value']] = Object.entries(filledIn(rule))
  return `{${name}: ${typeof value === 'string' ? value : (JSON.stringify(value) ?? 'value')}}`
}
