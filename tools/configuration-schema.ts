import {type ConversionConfig, type JsonSchema, toJsonSchema} from '@valibot/to-json-schema'
import type {GenericSchema} from 'valibot'
import {configurationSchema, severitySettings} from '../src/lint/configuration/schema.js'
import type {Rule} from '../src/rule/define-rule.js'

const conversion: ConversionConfig = {
  errorMode: 'ignore',
  typeMode: 'input',
  // Validators in other languages, and editors that set no flag `u`, know no classes of Unicode: Python's refuses the whole schema.
  overrideAction: ({valibotAction, jsonSchema}) =>
    valibotAction.type === 'regex' && jsonSchema.pattern ? {...jsonSchema, pattern: jsonSchema.pattern.replace('[^\\s\\p{C}]', '\\S')} : null,
}

/**
 * The JSON Schema (draft 7) of a configuration file, for editors: the schema that the linter itself uses, with the options of each rule.
 * `$schema` in a configuration points to this file.
 */
export function configurationJsonSchema(rules: readonly Rule[]): JsonSchema {
  const {properties = {}, ...schema} = toJsonSchema(configurationSchema, conversion)
  const ofRules = rulesSchema(rules)
  return {
    ...schema,
    title: 'Configuration of nomination-lint',
    properties: {...properties, rules: ofRules, overrides: withRules(properties['overrides'], ofRules)},
  }
}

function rulesSchema(rules: readonly Rule[]): JsonSchema {
  return {type: 'object', additionalProperties: false, properties: Object.fromEntries(rules.map((rule) => [rule.name, settingSchema(rule)]))}
}

/** `error`, or `[error, {missing: warning}]`. */
function settingSchema({summary, options}: Rule): JsonSchema {
  const severity: JsonSchema = {enum: [...severitySettings]}
  const pair: JsonSchema[] = options ? [{type: 'array', items: [severity, optionsSchema(options)], minItems: 2, maxItems: 2}] : []
  return {description: summary, anyOf: [severity, {type: 'array', items: [severity], minItems: 1, maxItems: 1}, ...pair]}
}

/** The schema of a rule's options; `$schema` is not repeated. */
function optionsSchema(options: NonNullable<Rule['options']>): JsonSchema {
  if (!isOfValibot(options)) throw new TypeError('the options of a rule of our own are a schema of valibot')
  const {$schema: _, ...schema} = toJsonSchema(options, conversion)
  return schema
}

function isOfValibot(options: object): options is GenericSchema {
  return 'kind' in options && options.kind === 'schema' && '~run' in options
}

function withRules(overrides: JsonSchema | boolean | undefined, rules: JsonSchema): JsonSchema {
  const items = typeof overrides === 'object' && typeof overrides.items === 'object' && !Array.isArray(overrides.items) ? overrides.items : {}
  return {type: 'array', items: {...items, properties: {...items.properties, rules}}}
}
