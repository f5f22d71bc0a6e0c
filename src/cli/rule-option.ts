import {rules} from '../../rules/index.js'
import {checkRules, type RuleEntry, unknownRule} from '../lint/configuration/rule-settings.js'
import {UsageError} from './usage-error.js'

/** Reads `--rule 'NAME: SEVERITY'`. @throws {UsageError} */
export function ruleSettings(texts: readonly string[]): ReadonlyMap<string, RuleEntry> {
  const settings = texts.map((text): [string, string] => {
    const [, name, severity] = /^\s*([^:\s]+)\s*:\s*(\S+)\s*$/.exec(text) ?? []
    if (name === undefined || severity === undefined)
      throw new UsageError(`Unexpected --rule ${text}, expected NAME: SEVERITY, such as --rule 'spelling: off'.`)
    if (!rules.some((rule) => rule.name === name)) throw new UsageError(`--rule ${text}: ${unknownRule(name, rules)}`)
    return [name, severity]
  })
  const {entries, faults} = checkRules(Object.fromEntries(settings), rules, [])
  const [fault] = faults
  if (fault) throw new UsageError(`--rule ${fault.path.join('.')}: ${fault.message}`)
  return entries
}
