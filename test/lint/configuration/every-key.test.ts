import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {rules} from '../../../rules/index.js'
import {check} from '../../../src/lint/configuration/check.js'
import {messageOf} from '../../../src/lint/configuration/issue-messages.js'
import {keyPath, schemaEntries} from '../../../src/lint/configuration/issues.js'
import {configurationSchema} from '../../../src/lint/configuration/schema.js'

type Path = readonly (string | number)[]

/** A key of the configuration, and a document that holds a value at its place. */
interface Key {
  readonly path: Path
  holding(value: unknown): object
}

const wrongValues: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e12,
  Number.NaN,
  '',
  ' ',
  '\u200B',
  'nonsense',
  'https://example.org/x',
  'x'.repeat(101),
  [],
  [null],
  [' '],
  [[]],
  {},
  {nonsense: 1},
]

/** Keys whose value a stranger's schema may call what it likes; the rest names what it expects. */
function keysBelow(schema: unknown, path: Path, holding: Key['holding']): Key[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('wrapped' in schema) return keysBelow(schema.wrapped, path, holding)
  if ('item' in schema) return keysBelow(schema.item, [...path, 0], (value) => holding([value]))
  return [...schemaEntries(schema)].flatMap(([key, below]) => {
    const at: Key = {path: [...path, key], holding: (value) => holding({...needed(schema), [key]: value})}
    return [at, ...keysBelow(below, at.path, at.holding)]
  })
}

/** What a map has to hold beside the key in question. */
function needed(schema: object): object {
  const samples = new Map<string, unknown>([
    ['name', 'Kea'],
    ['files', 'x'],
    ['rules', {}],
  ])
  return Object.fromEntries([...schemaEntries(schema).keys()].flatMap((key) => (samples.has(key) ? [[key, samples.get(key)]] : [])))
}

const keys: readonly Key[] = [
  ...keysBelow(configurationSchema, [], (value) => Object(value)),
  ...rules.flatMap(({name, options}) => (options ? keysBelow(options, ['rules', name, 1], (value) => ({rules: {[name]: ['error', value]}})) : [])),
  ...rules.map(({name}): Key => ({path: ['rules', name], holding: (value) => ({rules: {[name]: value}})})),
]

/** Words of the library, of its names for things, and of its way to write conditions. */
const raw = /Invalid|[Rr]eceived|Expected|Object|Array|undefined|never|unknown(?! key| rule)|[<>]=|![=0]|\/\^|\bnull\b|\bmap\b|another value/

function messagesOf(document: object): string[] {
  return check(document, rules).faults.map(({path, message}) => `${keyPath(path)}: ${message}`)
}

describe.each(keys.map((key) => ({key, way: keyPath(key.path)})))('$way', ({key}) => {
  const told = wrongValues.map((value) => messagesOf(key.holding(value)))

  it('is refused with a value of another kind', () => {
    expect(told.some((messages) => messages.length > 0)).toBe(true)
  })

  it('is explained in words for people, whatever it holds', () => {
    for (const message of told.flat()) {
      expect(message.slice(message.indexOf(': '))).not.toMatch(raw)
      expect(message).toMatch(/[.?]$/)
      expect(message).toMatch(/, expected |: (?:unexpected|unknown|has no value|is missing)/)
    }
  })

  it('is recognised where it is misspelled', () => {
    const name = String(key.path.at(-1))
    const misspelled = `${name.slice(0, 2)}${name.slice(1)}`
    const document = key.holding('x')
    const text = JSON.stringify(document).replaceAll(`"${name}":`, `"${misspelled}":`)
    expect(messagesOf(JSON.parse(text)).join('\n')).toMatch(new RegExp(`unknown (?:key|rule)\\. Did you mean \`${name.replace('$', '\\$')}\``))
  })
})

describe('a name', () => {
  it.each(['words', 'ignores', 'wordFiles', 'extends'])('of spaces alone is refused in `%s`', (key) => {
    expect(messagesOf({[key]: [' ']})).toHaveLength(1)
  })

  it.each(['teams', 'cycles'])('of spaces alone is refused in `%s`', (key) => {
    expect(messagesOf({[key]: [{name: ' '}]})).toHaveLength(1)
  })
})

describe('a list', () => {
  it.each([{rules: []}, {limits: []}, {links: []}, {overrides: [{files: 'x', rules: []}]}, {teams: [[]]}, {rules: {'statement-length': ['error', [5]]}}])(
    'is not taken for an empty map: %j',
    (document) => {
      expect(messagesOf(document).filter((message) => message.includes('unexpected list'))).toHaveLength(1)
    },
  )
})

describe('severities of other linters', () => {
  it.each([
    [2, 'error'],
    [0, 'off'],
    [false, 'off'],
    ['warn', 'warning'],
  ])('%j is known as `%s`', (severity, meant) => {
    expect(messagesOf({rules: {spelling: severity}})[0]).toMatch(`Did you mean \`${meant}\`?`)
  })
})

it('what is written as in JavaScript or begins like a choice is recognised', () => {
  expect(messagesOf({preset: 'strict', '// my words': []})).toEqual(['// my words: unknown key. A comment begins with `#`.'])
  expect(messagesOf({rules: {'cycle-named': ['error', {missing: 'warn'}]}})).toEqual([
    'rules.cycle-named[1].missing: unexpected "warn", expected error, warning or info. Did you mean `warning`?',
  ])
})

describe("a rule's own schema without words of its own", () => {
  it.each([
    [v.pipe(v.number(), v.minValue(3)), 1, 'unexpected 1, expected a number of 3 or more.'],
    [v.pipe(v.number(), v.gtValue(3)), 1, 'unexpected 1, expected a number more than 3.'],
    [v.pipe(v.number(), v.integer()), 1.5, 'unexpected 1.5, expected a whole number.'],
    [v.pipe(v.string(), v.minLength(3)), 'a', 'unexpected "a", expected at least 3 characters or items.'],
    [v.pipe(v.string(), v.nonEmpty()), '', 'unexpected "", expected something that is not empty.'],
    [v.pipe(v.string(), v.regex(/^a(?:b)*$/)), 'x', 'unexpected "x", expected another value: the documentation of this setting says which.'],
    [
      v.pipe(
        v.string(),
        v.check(() => false, 'Must be a colour.'),
      ),
      'x',
      'unexpected "x": Must be a colour.',
    ],
    [v.union([v.string(), v.number()]), true, 'unexpected true, expected text or a number.'],
    [v.picklist(['one', 'two']), 'onne', 'unexpected "onne", expected one or two. Did you mean `one`?'],
    [v.date(), 'x', 'unexpected "x", expected another value: the documentation of this setting says which.'],
  ])('is explained all the same: %#', (schema, value, message) => {
    const {issues} = v.safeParse(schema, value)
    expect(issues?.map(messageOf)).toEqual([message])
  })
})
