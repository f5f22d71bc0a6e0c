import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {rules} from '../../rules/index.js'
import {configurationJsonSchema} from '../../tools/configuration-schema.js'
import {rulePage, undescribedOptions} from '../../tools/rule-pages.js'

const schemaText = JSON.stringify(configurationJsonSchema(rules))
const isValid = new Ajv({strict: true, allowUnionTypes: true}).compile(JSON.parse(schemaText))

test('every option of a rule says what it does', () => {
  expect(undescribedOptions(rules)).toEqual([])
})

test('the page of a rule shows every message of its examples', () => {
  for (const rule of rules) {
    // What Markdown escapes is compared without the escapes, and a backslash of a message is escaped, too.
    const page = rulePage(rule).replaceAll('\\', '')
    const reports = rule.examples.flatMap((example) => ('bad' in example ? example.reports : []))
    expect(
      reports.filter((report) => !page.includes(report.replaceAll('\\', ''))),
      rule.name,
    ).toEqual([])
  }
})

test('the schema for editors takes the configuration that the README shows', () => {
  const [, sample = ''] = /```yaml\n(preset: advisory[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(isValid(parse(sample)), JSON.stringify(isValid.errors)).toBe(true)
})

test('the schema for editors has no pattern that only JavaScript reads', () => {
  const patterns = [...schemaText.matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, pattern = '']) => JSON.parse(pattern))
  expect(patterns.length).toBeGreaterThan(0)
  expect(patterns.filter((pattern) => /\\p\{|\(\?</i.test(pattern))).toEqual([])
})

test.each([
  ['an unknown key', {presett: 'strict'}],
  ['an unknown preset', {preset: 'stict'}],
  ['an unknown rule', {rules: {sginature: 'off'}}],
  ['an unknown severity', {rules: {signature: 'warn'}}],
  ['an unknown option of a rule', {rules: {'cycle-named': ['error', {mising: 'warning'}]}}],
  ['options of a rule that takes none', {rules: {signature: ['error', {a: 1}]}}],
  ['an unknown rule in an override', {overrides: [{files: '*', rules: {sginature: 'off'}}]}],
  ['a path of spaces', {extends: '  '}],
  ['a limit that is no number', {limits: {bytes: 'many'}}],
])('the schema for editors marks %s', (_, configuration) => {
  expect(isValid(configuration)).toBe(false)
})
