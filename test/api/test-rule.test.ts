import {expect, test} from 'vitest'
import {type Example, ExampleError, OptionsError, type Rule, testRule} from '../../src/api/index.js'
import {noShouting, ruleOf} from './rules.js'

function withExamples(...examples: Example[]): Rule {
  return {...noShouting, examples}
}

const [good, bad] = [{good: 'Quiet.\n'}, {bad: 'Loud!\n', reports: ['1:5-1:6: Unexpected `!`']}]

test('a rule whose examples hold passes', () => {
  testRule(noShouting)
})

test.each<[string, Rule, string]>([
  [
    'a good example that is reported',
    withExamples({good: 'Oh!\n'}, bad),
    'Example 1 of no-shouting ("Oh!\\n"): expected no report, got \n  1:3-1:4: Unexpected `!`',
  ],
  [
    'a bad one that is not',
    withExamples(good, {bad: 'Quiet\n', reports: bad.reports}),
    'Example 2 of no-shouting ("Quiet\\n"): expected \n  1:5-1:6: Unexpected `!`, got no report',
  ],
  ['no examples', withExamples(), 'no-shouting has no good example.'],
  ['no bad one', withExamples(good), 'no-shouting has no bad example.'],
  ['a bad one without reports', withExamples(good, {bad: '!', reports: []}), 'no-shouting: example 2 is bad, but lists no reports.'],
  ['an example twice', withExamples(good, good, bad), 'no-shouting: example 2 is the same as example 1.'],
])('%s fails, and says which', (_what, rule, message) => {
  expect(() => testRule(rule)).toThrow(ExampleError)
  expect(() => testRule(rule)).toThrow(message)
})

test('frameworks get what was expected and what came', () => {
  expect(() => testRule(withExamples({good: 'Oh, oh!\n'}, bad))).toThrow(expect.objectContaining({actual: ['1:7-1:8: Unexpected `!`'], expected: []}))
})

test('a rule that breaks on an example, or gets options that it does not take, fails too', () => {
  const broken = {
    ...ruleOf('broken', () => {
      throw new Error('no such thing')
    }),
    examples: [good, bad],
  }
  expect(() => testRule(broken)).toThrow('Example 1 of broken ("Quiet.\\n"): the rule threw Error: no such thing')
  expect(() => testRule({...ruleOf('silly', (_context, report) => report({})), examples: [good, bad]})).toThrow('report.message: is missing, expected text.')
  expect(() => Reflect.apply(testRule, undefined, [{...noShouting, examples: [{god: 'x'}]}])).toThrow(OptionsError)
})
