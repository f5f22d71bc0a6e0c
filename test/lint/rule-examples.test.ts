import {describe, expect, test} from 'vitest'
import {faultsOfExamples, reportsOf} from '../../src/lint/rule-examples.js'
import {defineRule} from '../../src/rule/define-rule.js'

const shouting = defineRule({
  name: 'shouting',
  summary: 'No statement shouts.',
  why: 'For the test.',
  severity: 'warning',
  examples: [],
  check({source}, report) {
    if (source.path.includes('broken')) throw new Error('a fault in the rule')
    const at = source.text.indexOf('!')
    if (at >= 0) report({message: 'Unexpected shout.', position: source.positionAt(at, at + 1)})
  },
})

test('a report is written with its place from the first to behind the last character', () => {
  expect(reportsOf(shouting, 'Hello\nall!\n')).toEqual(['2:4-2:5: Unexpected shout.'])
})

test('a rule that throws fails the test that runs it', () => {
  expect(() => reportsOf(shouting, 'Hello', {path: 'broken'})).toThrow('a fault in the rule')
})

describe('examples are refused', () => {
  const good = {good: 'Quiet.'}
  const bad = {bad: 'Loud!', reports: ['1:5-1:6: Unexpected shout.']}

  test.each([
    ['without a bad one', [good], 'shouting has no bad example'],
    ['without a good one', [bad], 'shouting has no good example'],
    ['that stand twice', [good, bad, {...bad, options: {}}], 'shouting: example 3 is the same as example 2'],
    ['that are bad and report nothing', [good, {bad: 'Loud!', reports: []}], 'shouting: example 2 is bad, but lists no reports'],
  ])('%s', (_what, examples, fault) => {
    expect(faultsOfExamples({name: 'shouting', examples})).toEqual([fault])
  })

  test('but not where path or options differ', () => {
    expect(faultsOfExamples({name: 'shouting', examples: [good, bad, {...bad, path: 'alone'}]})).toEqual([])
  })
})
