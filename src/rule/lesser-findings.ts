import type {Rule} from './define-rule.js'

/** `warning for a byte order mark`: which findings of a rule have a lower severity than the rule in the presets; empty if there are none. */
export function lesserFindings({lesser = []}: Rule): string {
  return lesser.map(({severity, findings}) => `${severity} for ${findings}`).join('; ')
}
