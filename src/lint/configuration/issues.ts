import type {BaseIssue, GenericSchema} from 'valibot'
import {didYouMean} from '../did-you-mean.js'

/** Something wrong in a configuration: where (keys from the outermost in), and a sentence. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** `overrides[0].rules.spelling`, as people write the way to a key. */
export function keyPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((way, key) => (typeof key === 'number' ? `${way}[${key}]` : way === '' ? key : `${way}.${key}`), '')
}

/** What a schema found wrong, as faults; unknown keys get the key that was probably meant. */
export function faultsOf(issues: readonly BaseIssue<unknown>[] | undefined, schema: GenericSchema, base: Fault['path'] = []): Fault[] {
  return (issues ?? []).flatMap((issue) => {
    const path = [...base, ...pathOf(issue)]
    // Of a choice between kinds, what is wrong inside the nearest kind says more than that none fits.
    if (issue.type === 'union' && issue.issues && issue.issues.some((inner) => inner.path)) {
      return faultsOf(
        issue.issues.filter((inner) => inner.path),
        schema,
        path,
      )
    }
    return [{path, message: messageOf(issue, schema, path.slice(base.length))}]
  })
}

/** Each fault once. */
export function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify([fault.path, fault.message]), fault])).values()]
}

/** Keys of an options object that its schema does not know: some schemas drop them without a word. */
export function unknownKeys(value: unknown, schema: GenericSchema, base: Fault['path']): Fault[] {
  const known = keysAt(schema, [])
  if (known.length === 0 || typeof value !== 'object' || value === null) return []
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({path: [...base, key], message: unknownKey(known, key)}))
}

function pathOf(issue: BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).flatMap(({key}) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))
}

function messageOf(issue: BaseIssue<unknown>, schema: GenericSchema, path: Fault['path']): string {
  const last = path.at(-1)
  if (issue.expected === 'never' && typeof last === 'string') return unknownKey(keysAt(schema, path.slice(0, -1)), last)
  if (issue.input === undefined && typeof last === 'string' && issue.expected === `"${last}"`) return 'is missing.'
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].flatMap((match) => match[1] ?? [])
  if (choices.length > 0)
    return `unexpected ${shown(issue.input)}, expected ${list(choices)}.${typeof issue.input === 'string' ? didYouMean(issue.input, choices) : ''}`
  return `unexpected ${shown(issue.input)}, expected ${kindOf(issue.expected ?? issue.message)}.`
}

function unknownKey(known: readonly string[], key: string): string {
  const near = didYouMean(key, known)
  return `unknown key.${near || ` Known: ${known.filter((name) => name !== '$schema').join(', ')}.`}`
}

/** The keys that a schema of an object knows at a path; through wrappers such as optional() and lists. */
function keysAt(schema: unknown, path: Fault['path']): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('wrapped' in schema) return keysAt(schema.wrapped, path)
  const [key, ...rest] = path
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    if (key === undefined) return Object.keys(schema.entries)
    const below = new Map<string, unknown>(Object.entries(schema.entries)).get(String(key))
    return keysAt(below, rest)
  }
  if ('item' in schema && typeof key === 'number') return keysAt(schema.item, rest)
  return []
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  Array: 'a list',
  Object: 'a map of names and values',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  '!0': 'text that is not empty',
  '>=1': 'a number of 1 or more',
}

function kindOf(expected: string): string {
  return expected
    .replace(/[()]/g, '')
    .split(' | ')
    .map((kind) => kinds[kind] ?? kind)
    .filter((kind, index, all) => all.indexOf(kind) === index)
    .join(' or ')
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a map'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** `a, b or c`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
