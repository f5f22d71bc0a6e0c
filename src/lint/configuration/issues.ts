import type {BaseIssue} from 'valibot'
import {didYouMean} from '../did-you-mean.js'
import {shorten} from './shorten.js'

/** Something wrong in a configuration: where (keys from the outermost in), and a sentence. */
export interface Fault {
  readonly path: readonly (string | number)[]
  /** The item that is wrong, where the path leads only to the list that holds it. */
  readonly item?: number
  readonly message: string
}

/** Most faults shown of one file: people put them right some at a time. */
export const mostFaults = 20

/** `overrides[0].rules.spelling`, as people write the way to a key. */
export function keyPath(path: Fault['path']): string {
  return path.reduce<string>((way, key) => (typeof key === 'number' ? `${way}[${key}]` : way === '' ? shorten(key) : `${way}.${shorten(key)}`), '')
}

/** What a schema found wrong, as faults, no more than are shown and one; unknown keys get the key that was probably meant. */
export function faultsOf(issues: readonly BaseIssue<unknown>[] | undefined, base: Fault['path'] = []): Fault[] {
  return (issues ?? []).slice(0, mostFaults + 1).flatMap((issue) => {
    const path = [...base, ...pathOf(issue)]
    // Of a choice between kinds, what is wrong inside the nearest kind says more than that none fits.
    if (issue.type === 'union' && issue.issues && issue.issues.some((inner) => inner.path)) {
      return faultsOf(
        issue.issues.filter((inner) => inner.path),
        path,
      )
    }
    // Unknown keys are found by `unknownKeys`, for a schema asks `in` and takes `toString` for known.
    if (issue.expected === 'never') return []
    return [{path, message: messageOf(issue, path)}]
  })
}

/** Each fault once. */
export function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify([fault.path, fault.message]), fault])).values()]
}

/** Keys that a schema does not know, here and in all that lies below: of each map the first one, and how many more there are; no more than are shown and one. */
export function unknownKeys(value: unknown, schema: unknown, base: Fault['path'] = []): Fault[] {
  const faults: Fault[] = []
  for (const fault of eachUnknownKey(value, schema, base)) {
    if (faults.push(fault) > mostFaults) break
  }
  return faults
}

function* eachUnknownKey(value: unknown, schema: unknown, base: Fault['path']): Generator<Fault> {
  if (typeof schema !== 'object' || schema === null || typeof value !== 'object' || value === null) return
  if ('wrapped' in schema) yield* eachUnknownKey(value, schema.wrapped, base)
  else if (!Array.isArray(value)) yield* unknownKeysOf(value, entriesOf(schema), base, 'type' in schema && schema.type === 'loose_object')
  else if ('item' in schema) for (const [index, item] of value.entries()) yield* eachUnknownKey(item, schema.item, [...base, index])
}

function* unknownKeysOf(map: object, known: ReadonlyMap<string, unknown>, base: Fault['path'], isLoose: boolean): Generator<Fault> {
  if (known.size === 0) return
  const [first, ...more] = Object.keys(map).filter((key) => !known.has(key))
  if (first !== undefined && !isLoose) yield {path: [...base, first], message: unknownKey([...known.keys()], first, more.length)}
  for (const [key, below] of Object.entries(map)) yield* eachUnknownKey(below, known.get(key), [...base, key])
}

/** The schemas that a schema of an object has for its keys; none for another schema. */
export function entriesOf(schema: object): ReadonlyMap<string, unknown> {
  const entries = 'entries' in schema ? schema.entries : null
  return new Map(typeof entries === 'object' && entries !== null ? Object.entries(entries) : [])
}

function unknownKey(known: readonly string[], key: string, more: number): string {
  const near = didYouMean(key, known)
  const others = more === 0 ? '' : `, and ${more} more beside it`
  return `unknown key${others}.${near || ` Known: ${known.filter((name) => name !== '$schema').join(', ')}.`}`
}

function pathOf(issue: BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).flatMap(({key}) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))
}

function messageOf(issue: BaseIssue<unknown>, path: Fault['path']): string {
  const last = path.at(-1)
  if (issue.input === undefined && typeof last === 'string' && issue.expected === `"${last}"`) return 'is missing.'
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].flatMap((match) => match[1] ?? [])
  if (choices.length > 0)
    return `unexpected ${shown(issue.input)}, expected ${list(choices)}.${typeof issue.input === 'string' ? didYouMean(issue.input, choices) : ''}`
  if (issue.type === 'max_length') return `unexpected ${shown(issue.input)}, expected at most ${issue.expected?.replace('<=', '')} characters.`
  return `unexpected ${shown(issue.input)}, expected ${kindOf(issue.expected ?? issue.message)}.`
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['Array', 'a list'],
  ['Object', 'a map of names and values'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['Function', 'a function'],
  ['!0', 'text that is not empty'],
  ['>=1', 'a number of 1 or more'],
])

function kindOf(expected: string): string {
  return expected
    .replace(/[()]/g, '')
    .split(' | ')
    .map((kind) => kinds.get(kind) ?? kind.replace(/^<=/, 'a number of at most '))
    .filter((kind, index, all) => all.indexOf(kind) === index)
    .join(' or ')
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object' && value !== null) return 'a map'
  return typeof value === 'string' ? shorten(JSON.stringify(value), 60) : String(value)
}

/** `a, b or c`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
