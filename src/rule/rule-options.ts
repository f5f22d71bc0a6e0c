import * as v from 'valibot'
import type {Rule} from './define-rule.js'
import {filledIn} from './options-schema.js'

/** An option of a rule, for its documentation. */
export interface RuleOption {
  readonly name: string
  /** `error, warning, info`, or `a number`. */
  readonly values: string
  /** The default. */
  readonly standard: string
  /** Empty if the schema has no `v.description`. */
  readonly description: string
}

/** The options of a rule, from its schema: a strict object of optional values with defaults, as `defineRule` requires. */
export function optionsOf(rule: Pick<Rule, 'name' | 'options'>): RuleOption[] {
  const {options} = rule
  if (!options || !('entries' in options)) return []
  const standards = new Map<string, unknown>(Object.entries(filledIn(rule)))
  return Object.entries(v.parse(entriesSchema, options.entries)).map(([name, schema]) => ({
    name,
    values: schema.wrapped.options?.join(', ') ?? `a ${schema.wrapped.type}`,
    standard: String(standards.get(name)),
    description: descriptionOf(schema.wrapped),
  }))
}

/** The part of valibot's schemas that is needed here. */
const wrappedSchema = v.looseObject({type: v.string(), options: v.optional(v.array(v.string())), pipe: v.optional(v.array(v.looseObject({})))})
const entriesSchema = v.record(v.string(), v.looseObject({wrapped: wrappedSchema}))

function descriptionOf({pipe = []}: v.InferOutput<typeof wrappedSchema>): string {
  const text = pipe.map((step) => ('description' in step ? step['description'] : undefined)).find((each) => typeof each === 'string')
  return typeof text === 'string' ? text : ''
}
