import type {LesserFindings, Rule} from '../rule/define-rule.js'
import type {SeveritySetting} from '../rule/finding.js'
import {optionsOf, type RuleOption} from '../rule/rule-options.js'
import type {PresetName} from './configuration/preset-names.js'
import {presetSetting} from './configuration/presets.js'

/** A rule without its check. */
export interface RuleInfo {
  readonly name: string
  /** What is true if the rule reports nothing. */
  readonly summary: string
  /** Why a community wants that. */
  readonly why: string
  /** Its page; for the linter's own rules `docs/rules/NAME.md`. */
  readonly url?: string
  readonly severity: Readonly<Record<PresetName, SeveritySetting>>
  /** Findings that weigh less in the presets `recommended` and `advisory`. */
  readonly lesser?: readonly LesserFindings[]
  readonly options: readonly RuleOption[]
}

/** A rule's description: the contract of `rules --format json` and of the JavaScript API. */
export function ruleInfo(rule: Rule): RuleInfo {
  const {name, summary, why, url, lesser} = rule
  const under = (preset: PresetName) => presetSetting(rule, preset).severity
  const severity = {recommended: under('recommended'), strict: under('strict'), advisory: under('advisory')}
  return {name, summary, why, ...(url !== undefined && {url}), severity, ...(lesser && {lesser}), options: optionsOf(rule)}
}
