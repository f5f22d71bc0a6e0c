import type {Rule} from './define-rule.js'

/** `warning for a byte order mark`: which findings of a rule weigh less than the rule in the presets; empty for none. */
export function lesserFindings({lesser = []}: Rule): string {
  return lesser.map(({severity, findings}) => `${severity} for ${findings}`).join('; ')
}
