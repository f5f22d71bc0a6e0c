import type {BaseIssue} from 'valibot'
import {didYouMean} from '../did-you-mean.js'
import {isMapSchema, messageOf, missing, phraseOf, unexpected} from './issue-messages.js'
import {shorten} from './shorten.js'

/** A fault in a configuration: its keys from the outermost in, and a sentence. */
export interface ConfigurationFault {
  readonly path: readonly (string | number)[]
  /** The index of the item, where `path` only leads to its list. */
  readonly item?: number
  readonly message: string
}

/** Most faults shown of one file. */
export const mostFaults = 20

/** `overrides[0].rules.spelling`. */
export function keyPath(path: ConfigurationFault['path']): string {
  return path.reduce<string>((way, key) => (typeof key === 'number' ? `${way}[${key}]` : way === '' ? shorten(key) : `${way}.${shorten(key)}`), '')
}

/** The issues of a schema as faults, at most `mostFaults` + 1. */
export function faultsOf(issues: readonly BaseIssue<unknown>[] | undefined, schema: unknown, base: ConfigurationFault['path'] = []): ConfigurationFault[] {
  return (issues ?? []).slice(0, mostFaults + 1).flatMap((issue) => {
    const path = [...base, ...pathOf(issue)]
    // Where several types are possible, a fault within the closest one says more than that none fits.
    if (issue.type === 'union' && issue.issues && issue.issues.some((inner) => inner.path)) {
      return faultsOf(
        issue.issues.filter((inner) => inner.path),
        schemaAt(schema, path.slice(base.length)),
        path,
      )
    }
    // `unknownKeys` finds these: a schema would accept inherited keys such as `toString`.
    if (issue.expected === 'never') return []
    const last = path.at(-1)
    const isMissing = issue.input === undefined && typeof last === 'string' && issue.expected === `"${last}"`
    return [{path, message: isMissing ? missing(schemaAt(schema, path.slice(base.length))) : messageOf(issue)}]
  })
}

/** Removes duplicates. */
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

/** The schema at a path of keys; null where it is unknown. */
function schemaAt(schema: unknown, path: ConfigurationFault['path']): unknown {
  if (typeof schema !== 'object' || schema === null) return null
  if ('wrapped' in schema) return schemaAt(schema.wrapped, path)
  const [key, ...rest] = path
  if (key === undefined) return schema
  if (typeof key === 'number') return 'item' in schema ? schemaAt(schema.item, rest) : null
  return schemaAt(schemaEntries(schema).get(key), rest)
}

/** The schemas of an object's keys; empty for other schemas. */
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
