import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {examplePath, exampleText, faultsOfExamples, reportsOf} from '../../src/lint/rule-examples.js'
import {ruleNames, rulesIndex} from '../../tools/rules-index.js'

const files = readdirSync('rules')

test('every file of the folder is a rule of its own name, and every rule has its file', () => {
  expect(rules.map(({name}) => name)).toEqual(ruleNames(files))
})

test('the index is what `npm run generate` writes', () => {
  expect(readFileSync('rules/index.ts', 'utf8')).toBe(rulesIndex(files))
})

const withExamples = rules.filter(({examples}) => examples.length > 0)
describe.each(withExamples.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('has examples that show something', () => {
    expect(faultsOfExamples(rule)).toEqual([])
    expect(
      rule.examples.filter(({path}) => path === examplePath),
      'the path that is meant anyway',
    ).toEqual([])
  })

  test.each(rule.examples.map((example, index) => [index + 1, 'good' in example ? 'good' : 'bad', example] as const))(
    'example %i (%s)',
    (_index, _kind, example) => {
      const text = exampleText(example)
      expect(reportsOf(rule, text, example), text).toEqual('bad' in example ? example.reports : [])
    },
  )
})
