import {expect, test} from 'vitest'
import {didYouMean} from '../../src/lint/did-you-mean.js'

test.each([
  ['sginature', ['signature', 'spelling'], 'signature'],
  ['Signature', ['signature'], 'signature'],
  ['goal-list', ['signature', 'goals-list'], 'goals-list'],
  ['lnt', ['lint', 'outline'], 'lint'],
  ['x', ['fix', 'all'], null],
  ['nothing-like-it', ['signature'], null],
  ['ab', ['cd'], null],
])('%s, of %s, is probably %s', (name, names, meant) => {
  expect(didYouMean(name, names)).toBe(meant === null ? '' : ` Did you mean \`${meant}\`?`)
})

test('a name of any length is compared in no time', () => {
  expect(didYouMean('a'.repeat(1_000_000), ['a'.repeat(100)])).toBe('')
})
