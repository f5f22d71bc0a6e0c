import * as v from 'valibot'
import type {Rule} from '../../rule/define-rule.js'
import {didYouMean} from '../did-you-mean.js'
import {faultOfGlob} from './globs.js'
import {type ConfigurationFault, distinct, faultsOf, listsForMaps, mostFaults, schemaEntries, unknownKeys} from './issues.js'
import {checkRules} from './rule-settings.js'
import {type ConfigurationData, configurationSchema} from './schema.js'

/** The valid part of a document, and the faults of the rest. */
export interface Checked {
  readonly data: ConfigurationData
  readonly faults: readonly ConfigurationFault[]
}

const knownKeys = [...schemaEntries(configurationSchema).keys()]

/** Checks the data of a configuration file. The content of any other file is not quoted, because it may be confidential. */
export function check(document: unknown, rules: readonly Rule[]): Checked {
  if (document === null || document === undefined) return {data: {}, faults: []}
  if (!looksLikeConfiguration(document)) return {data: {}, faults: [noConfiguration]}
  const whole = v.safeParse(configurationSchema, document)
  const faults = distinct([
    ...faultsOf(whole.issues, configurationSchema),
    ...unknownKeys(document, configurationSchema),
    ...listsForMaps(document, configurationSchema),
  ])
  const wrong = new Set(faults.map(({path}) => path[0]))
  const sound = Object.fromEntries(Object.entries(document).filter(([key]) => knownKeys.includes(key) && !wrong.has(key)))
  const result = v.safeParse(configurationSchema, sound)
  const data = result.success ? result.output : {}
  return {data, faults: [...faults, ...partFaults(data, rules)]}
}

const noConfiguration: ConfigurationFault = {path: [], message: 'is not a configuration, expected settings such as `preset: strict` or `words: [Zuul]`.'}

/** Whether a value is an empty map, or a map with a known key or one that resembles it. */
function looksLikeConfiguration(document: unknown): document is object {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return false
  const keys = Object.keys(document)
  return keys.length === 0 || keys.some((key) => knownKeys.includes(key)) || keys.slice(0, mostFaults).some((key) => didYouMean(key, knownKeys) !== '')
}

/** Faults that the schema does not check: names and options of rules, and globs. */
function partFaults(data: ConfigurationData, rules: readonly Rule[]): ConfigurationFault[] {
  const overrides = (data.overrides ?? []).flatMap((override, index) => [
    ...checkRules(override.rules, rules, ['overrides', index, 'rules']).faults,
    ...globFaults([override.files].flat(), ['overrides', index, 'files']),
  ])
  return [...checkRules(data.rules ?? {}, rules, ['rules']).faults, ...overrides, ...globFaults(data.ignores ?? [], ['ignores'])]
}

function globFaults(globs: readonly string[], path: ConfigurationFault['path']): ConfigurationFault[] {
  return globs.flatMap((glob, index) => {
    const message = faultOfGlob(glob)
    return message ? [{path: [...path, index], message}] : []
  })
}
