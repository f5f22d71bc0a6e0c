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

/** Keys that a schema does not know, here and in all that lies below: of each map the first one, and how many more there are; no more than are shown and one. */
export function unknownKeys(value: unknown, schema: unknown, base: ConfigurationFault['path'] = []): ConfigurationFault[] {
  const faults: ConfigurationFault[] = []
  for (const fault of eachUnknownKey(value, schema, base)) {
    if (faults.push(fault) > mostFaults) break
  }
  return faults
}

function* eachUnknownKey(value: unknown, schema: unknown, base: ConfigurationFault['path']): Generator<ConfigurationFault> {
  if (typeof schema !== 'object' || schema === null || typeof value !== 'object' || value === null) return
  if ('wrapped' in schema) yield* eachUnknownKey(value, schema.wrapped, base)
  else if (!Array.isArray(value)) yield* unknownKeysOf(value, schemaEntries(schema), base, 'type' in schema && schema.type === 'loose_object')
  else if ('item' in schema) for (const [index, item] of value.entries()) yield* eachUnknownKey(item, schema.item, [...base, index])
}

function* unknownKeysOf(map: object, known: ReadonlyMap<string, unknown>, base: ConfigurationFault['path'], isLoose: boolean): Generator<ConfigurationFault> {
  if (known.size === 0) return
  const [first, ...more] = Object.keys(map).filter((key) => !known.has(key))
  if (first !== undefined && !isLoose) yield {path: [...base, first], message: unknownKey([...known.keys()], first, more.length)}
  for (const [key, below] of Object.entries(map)) yield* eachUnknownKey(below, known.get(key), [...base, key])
}

/**
 * Lists where a map is expected, here and in all that lies below: JavaScript has a list for an object, and so do schemas, which would take an
 * empty one for an empty map. No more than are shown and one.
 */
export function listsForMaps(value: unknown, schema: unknown, base: ConfigurationFault['path'] = []): ConfigurationFault[] {
  const faults: ConfigurationFault[] = []
  for (const fault of eachListForMap(value, schema, base)) {
    if (faults.push(fault) > mostFaults) break
  }
  return faults
}

function* eachListForMap(value: unknown, schema: unknown, base: ConfigurationFault['path']): Generator<ConfigurationFault> {
  if (typeof schema !== 'object' || schema === null || typeof value !== 'object' || value === null) return
  if ('wrapped' in schema) yield* eachListForMap(value, schema.wrapped, base)
  else if (!Array.isArray(value)) for (const [key, below] of Object.entries(value)) yield* eachListForMap(below, schemaEntries(schema).get(key), [...base, key])
  else if (isMapSchema(schema)) yield {path: base, message: unexpected(value, phraseOf(schema))}
  else if ('item' in schema) for (const [index, item] of value.entries()) yield* eachListForMap(item, schema.item, [...base, index])
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
