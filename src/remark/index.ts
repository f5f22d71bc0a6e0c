/**
 * The rules as plug-ins of remark, and a preset of them; docs/remark.md describes it.
 *
 *     unified().use(remarkParse).use(remarkStringify).use(nominationLint)
 */
import type {Preset} from 'unified'
import {rules} from '../../rules/index.js'
import {presetSetting} from '../lint/configuration/presets.js'
import type {RulePlugin} from '../rule/plugin.js'
import {remarkRule} from './remark-rule.js'

export type {RulePlugin} from '../rule/plugin.js'

const plugins: ReadonlyMap<string, RulePlugin> = new Map(rules.map((rule) => [rule.name, remarkRule(rule)]))

/**
 * The plug-in of one rule, to use it alone or with another setting than in the preset: `.use(rule('spelling'), ['error'])`.
 *
 * @throws {RangeError} if there is no rule of that name
 */
export function rule(name: string): RulePlugin {
  const plugin = plugins.get(name)
  if (!plugin) throw new RangeError(`no rule is called ${JSON.stringify(name)}; the rules are ${[...plugins.keys()].join(', ')}`)
  return plugin
}

/** Every rule with the severity and the options of the preset `recommended`. */
const nominationLint: Preset & {readonly plugins: NonNullable<Preset['plugins']>} = {
  plugins: rules.map((each) => {
    const {severity, options} = presetSetting(each, 'recommended')
    return [rule(each.name), each.options ? [severity, options] : severity]
  }),
}

export default nominationLint
