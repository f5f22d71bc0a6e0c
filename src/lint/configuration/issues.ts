import type {BaseIssue} from 'valibot'
import {didYouMean} from '../did-you-mean.js'
import {isMapSchema, messageOf, missing, phraseOf, unexpected} from './issue-messages.js'
import {shorten} from './shorten.js'

/** Something wrong in a configuration: where (keys from the outermost in), and a sentence. */
export interface ConfigurationFault {
  readonly path: readonly (string | number)[]
  /** The item that is wrong, where the path leads only to the list that holds it. */
  readonly item?: number
  readonly message: string
}

/** Most faults shown of one file: people put them right some at a time. */
export const mostFaults = 20

/** `overrides[0].rules.spelling`, as people write the way to a key. */
export function keyPath(path: ConfigurationFault['path']): string {
  return path.reduce<string>((way, key) => (typeof key === 'number' ? `${way}[${key}]` : way === '' ? shorten(key) : `${way}.${shorten(key)}`), '')
}

/** What a schema found wrong, as faults, no more than are shown and one; unknown keys get the key that was probably meant. */
export function faultsOf(issues: readonly BaseIssue<unknown>[] | undefined, schema: unknown, base: ConfigurationFault['path'] = []): ConfigurationFault[] {
  return (issues ?? []).slice(0, mostFaults + 1).flatMap((issue) => {
    const path = [...base, ...pathOf(issue)]
    // Of a choice between kinds, what is wrong inside the nearest kind says more than that none fits.
    if (issue.type === 'union' && issue.issues && issue.issues.some((inner) => inner.path)) {
      return faultsOf(
        issue.issues.filter((inner) => inner.path),
        schemaAt(schema, path.slice(base.length)),
        path,
      )
    }
    // Unknown keys are found by `unknownKeys`, for a schema asks `in` and takes `toString` for known.
    if (issue.expected === 'never') return []
    const last = path.at(-1)
    const isMissing = issue.input === undefined && typeof last === 'string' && issue.expected === `"${last}"`
    return [{path, message: isMissing ? missing(schemaAt(schema, path.slice(base.length))) : messageOf(issue)}]
  })
}

/** Each fault once. */
export function distinct(faults: readonly ConfigurationFault[]): ConfigurationFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify([fault.path, fault.message]), fault])).values()]
}

/** Keys that a schema does not know, here and below: of each map the first one, and how many more there are. At most `mostFaults` + 1. */
export function unknownKeys(value: unknown, schema: unknown, base: ConfigurationFault['path'] = []): ConfigurationFault[] {
  return firstFaults(value, schema, base, (part) => {
    const known = schemaEntries(part.schema)
    if (Array.isArray(part.value) || known.size === 0 || ('type' in part.schema && part.schema.type === 'loose_object')) return null
    const [first, ...more] = Object.keys(part.value).filter((key) => !known.has(key))
    return first === undefined ? null : {path: [...part.path, first], message: unknownKey([...known.keys()], first, more.length)}
  })
}

/**
 * Lists where a map is expected, here and below: in JavaScript a list is an object, so a schema would take an empty list for an empty map.
 * At most `mostFaults` + 1.
 */
export function listsForMaps(value: unknown, schema: unknown, base: ConfigurationFault['path'] = []): ConfigurationFault[] {
  return firstFaults(value, schema, base, (part) =>
    Array.isArray(part.value) && isMapSchema(part.schema) ? {path: part.path, message: unexpected(part.value, phraseOf(part.schema))} : null,
  )
}

/** A map or a list within a value, with the schema for it and the keys that lead to it. */
interface Part {
  readonly value: object
  readonly schema: object
  readonly path: ConfigurationFault['path']
}

function firstFaults(
  value: unknown,
  schema: unknown,
  base: ConfigurationFault['path'],
  faultOf: (part: Part) => ConfigurationFault | null,
): ConfigurationFault[] {
  const faults: ConfigurationFault[] = []
  for (const part of eachPart(value, schema, base)) {
    const fault = faultOf(part)
    if (fault && faults.push(fault) > mostFaults) break
  }
  return faults
}

function* eachPart(value: unknown, schema: unknown, path: ConfigurationFault['path']): Generator<Part> {
  if (typeof schema !== 'object' || schema === null || typeof value !== 'object' || value === null) return
  if ('wrapped' in schema) {
    yield* eachPart(value, schema.wrapped, path)
    return
  }
  yield {value, schema, path}
  if (!Array.isArray(value)) for (const [key, below] of Object.entries(value)) yield* eachPart(below, schemaEntries(schema).get(key), [...path, key])
  else if ('item' in schema) for (const [index, item] of value.entries()) yield* eachPart(item, schema.item, [...path, index])
}

/** The schema that a way of keys leads to; null where it leads out of what is known. */
function schemaAt(schema: unknown, path: ConfigurationFault['path']): unknown {
  if (typeof schema !== 'object' || schema === null) return null
  if ('wrapped' in schema) return schemaAt(schema.wrapped, path)
  const [key, ...rest] = path
  if (key === undefined) return schema
  if (typeof key === 'number') return 'item' in schema ? schemaAt(schema.item, rest) : null
  return schemaAt(schemaEntries(schema).get(key), rest)
}

/** The schemas that a schema of an object has for its keys; none for another schema. */
export function schemaEntries(schema: object): ReadonlyMap<string, unknown> {
  const entries = 'entries' in schema ? schema.entries : null
  return new Map(typeof entries === 'object' && entries !== null ? Object.entries(entries) : [])
}

function unknownKey(known: readonly string[], key: string, more: number): string {
  const near = /^\/[/*]/.test(key) ? ' A comment begins with `#`.' : didYouMean(key, known)
  const others = more === 0 ? '' : `, and ${more} more beside it`
  return `unknown key${others}.${near || ` Known: ${known.filter((name) => name !== '$schema').join(', ')}.`}`
}

function pathOf(issue: BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).flatMap(({key}) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))
}
