import {resolve} from 'node:path'
import * as v from 'valibot'
import {shown} from '../lint/configuration/issue-messages.js'
import type {ConfigurationFault} from '../lint/configuration/issues.js'
import {checkRules} from '../lint/configuration/rule-settings.js'
import {presetNames} from '../lint/configuration/schema.js'
import type {EngineOptions} from '../lint/engine-options.js'
import {described} from '../lint/internal-error.js'
import type {Rule} from '../rule/define-rule.js'
import {filledIn} from '../rule/options-schema.js'
import {checkedRule} from './checked-rule.js'
import type {LinterOptions} from './linter-options.js'
import {faultsIn, refuse} from './refuse.js'
import {ruleSchema} from './rule-schema.js'

const text = v.pipe(v.string(), v.nonEmpty())
const namedFile = v.strictObject({file: text})
const source = v.union([v.picklist(['nearest', 'none']), namedFile])
const schema = v.strictObject({
  cwd: v.optional(text),
  configuration: v.optional(v.unknown()),
  preset: v.optional(v.picklist(presetNames)),
  rules: v.optional(v.record(v.string(), v.unknown())),
  additionalRules: v.optional(v.array(ruleSchema)),
  all: v.optional(v.boolean()),
  base: v.optional(text),
  checkLinks: v.optional(v.boolean()),
  governance: v.optional(v.array(v.object({name: text, electsLead: v.boolean()}), 'a list of teams, as `await readGovernance(PATH)` gives it')),
  suppressions: v.optional(text),
})

/**
 * Checks a program's options and returns those of the engine; later changes to the program's objects have no effect.
 *
 * @param ownRules the rules of the linter
 * @throws {OptionsError} lists everything that is wrong
 */
export function engineOptions(options: LinterOptions, ownRules: readonly Rule[]): EngineOptions & {readonly cwd: string} {
  refuse(faultsIn(options, schema, []).map(named))
  const {cwd = '.', configuration, preset, rules = {}, additionalRules = [], all = false, base, checkLinks = false, governance, suppressions} = options
  if (Array.isArray(rules)) refuse([{path: ['rules'], message: 'unexpected list, expected keys and values.'}])
  refuse(faultsIn(rules, schema.entries.rules, ['rules']))
  refuse(sourceFaults(configuration))
  refuse([...collisions(additionalRules, ownRules), ...schemaFaults(additionalRules)])
  const lintRules = [...ownRules, ...additionalRules.map(checkedRule)]
  const {entries, faults} = checkRules(rules, lintRules, ['rules'])
  refuse(faults)
  return {
    cwd: resolve(cwd),
    elections: new Map(),
    lintRules,
    foreignRules: new Set(additionalRules.map(({name}) => name)),
    rules: entries,
    all,
    ...(configuration && {configuration: typeof configuration === 'string' ? configuration : {file: configuration.file}}),
    ...(preset && {preset}),
    ...(base !== undefined && {base}),
    ...(checkLinks && {links: {cacheFile: null}}),
    ...(governance && {governance: governance.map(({name, electsLead}) => ({name, electsLead}))}),
    ...(suppressions !== undefined && {suppressions: {file: suppressions}}),
  }
}

/** The options as a whole have no name of their own. */
function named({path, message}: ConfigurationFault): ConfigurationFault {
  return {path: path.length > 0 ? path : ['options'], message}
}

/** A string other than the two keywords was probably meant as a file. */
function sourceFaults(configuration: unknown): ConfigurationFault[] {
  if (configuration === undefined || v.is(source, configuration)) return []
  if (typeof configuration === 'object') return faultsIn(configuration, namedFile, ['configuration'])
  const given = shown(configuration)
  const meant = typeof configuration === 'string' ? ` Did you mean {file: ${given}}?` : ''
  return [{path: ['configuration'], message: `unexpected ${given}, expected nearest, none or {file: PATH}.${meant}`}]
}

/** Reports rules whose options have no defaults: they could never be switched on. */
function schemaFaults(rules: readonly Rule[]): ConfigurationFault[] {
  return rules.flatMap((rule, index) => {
    try {
      filledIn(rule)
      return []
    } catch (cause) {
      return [{path: ['additionalRules', index, 'options'], message: `${described(cause)}.`}]
    }
  })
}

function collisions(added: readonly Rule[], ownRules: readonly Rule[]): ConfigurationFault[] {
  return added.flatMap(({name}, index) => {
    const path = ['additionalRules', index, 'name']
    if (ownRules.some((rule) => rule.name === name)) return [{path, message: `${name} is the name of one of the linter's own rules; give yours another.`}]
    const before = added.findIndex((rule) => rule.name === name)
    return before < index ? [{path, message: `${name} is the name of additionalRules[${before}] too; give one of them another.`}] : []
  })
}
