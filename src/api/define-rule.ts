import type {Rule, RuleDefinition} from '../rule/define-rule.js'
import {faultsIn, refuse} from './refuse.js'
import {ruleSchema} from './rule-schema.js'

/**
 * Makes a rule of one's own, for `additionalRules`.
 *
 * @throws {OptionsError} for a definition with a part missing or of the wrong kind
 */
export function defineRule<Options extends object>(definition: RuleDefinition<Options>): Rule {
  refuse(faultsIn(definition, ruleSchema, ['defineRule']))
  return definition
}
