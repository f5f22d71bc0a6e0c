import type {Rule, RuleDefinition} from '../rule/define-rule.js'
import {faultsIn, refuse} from './refuse.js'
import {ruleSchema} from './rule-schema.js'

/**
 * Makes a rule for `additionalRules`.
 *
 * @throws {OptionsError} for a definition with a part that is missing or of the wrong kind
 */
export function defineRule<Options extends object>(definition: RuleDefinition<Options>): Rule {
  refuse(faultsIn(definition, ruleSchema, ['defineRule']))
  return definition
}
