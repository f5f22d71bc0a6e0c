import type {BaseIssue} from 'valibot'
import type {Rule} from '../../rule/define-rule.js'
import type {SeveritySetting} from '../../rule/finding.js'
import {filledIn, type OptionsIssue, validated} from '../../rule/options-schema.js'
import {didYouMean} from '../did-you-mean.js'
import {distinct, type Fault, faultsOf, list, mostFaults, unknownKeys} from './issues.js'
import {severitySettings} from './schema.js'
import {shorten, shownValue} from './shorten.js'

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
    const meant = typeof severity === 'string' ? didYouMean(severity === 'warn' ? 'warning' : severity, severitySettings) : ''
    const form = typeof setting === 'object' ? ' or [severity, options]' : ''
    faults.push({
      path: isPair ? [...path, 0] : path,
      message: `unexpected ${shownValue(severity)}, expected ${list(severitySettings)}${form}.${meant}`,
    })
  }
  if (rest.length > 0) faults.push({path, message: 'unexpected third value, expected [severity, options].'})
  if (options === undefined) return faults.length > 0 || !known ? faults : {severity: known, options: null}
  const checked = checkOptions(rule, options, [...path, 1])
  if (Array.isArray(checked)) return [...faults, ...checked]
  return faults.length > 0 || !known ? faults : {severity: known, options: checked}
}

function checkOptions(rule: Rule, options: unknown, path: Fault['path']): object | Fault[] {
  if (!rule.options) return [{path, message: `unexpected options: ${rule.name} takes none.`}]
  const strangers = unknownKeys(options, rule.options, path)
  const result = validated(rule.options, options)
  const faults = distinct([...strangers, ...(result.issues ?? []).slice(0, mostFaults + 1).flatMap((issue) => faultsOfIssue(issue, path))])
  return result.issues || faults.length > 0 ? faults : result.value
}

/** Of a schema of valibot the fault in our own words, of another library in its words. */
function faultsOfIssue(issue: OptionsIssue, base: Fault['path']): Fault[] {
  if (isOfValibot(issue)) return faultsOf([issue], base)
  const keys = (issue.path ?? []).map((segment) => (typeof segment === 'object' ? segment.key : segment))
  return [{path: [...base, ...keys.map((key) => (typeof key === 'number' ? key : String(key)))], message: shorten(issue.message, 200)}]
}

function isOfValibot(issue: OptionsIssue): issue is OptionsIssue & BaseIssue<unknown> {
  return 'kind' in issue && 'expected' in issue && 'received' in issue && 'type' in issue
}
