import type {Rule} from '../../rule/define-rule.js'
import {filledIn} from '../../rule/options-schema.js'
import type {RuleSetting} from '../pipeline.js'
import type {PresetName} from './schema.js'

/** The setting that a preset gives a rule, derived from the rule itself. */
export function presetSetting(rule: Rule, preset: PresetName): RuleSetting {
  const options = filledIn(rule)
  if (preset === 'advisory') return {severity: rule.advisory ?? rule.severity, options: {...options, ...rule.advisoryOptions}}
  if (preset === 'recommended') return {severity: rule.severity, options}
  const severity = rule.strict ?? rule.severity
  return {severity: severity === 'warning' ? 'error' : severity, options, warningsAreErrors: true}
}
