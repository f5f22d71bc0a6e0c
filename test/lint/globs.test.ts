import {expect, test} from 'vitest'
import {faultOfGlob, matcherOf} from '../../src/lint/configuration/globs.js'

test.each([
  ['candidates/2026.2', 'candidates/2026.2/Nova/jane@example.org', true],
  ['candidates/2026.2/', 'candidates/2026.2/Nova/jane@example.org', true],
  ['./candidates/*/TC', 'candidates/queens/TC/jane', true],
  ['candidates/*', 'other/candidates/x', false],
  ['TC', 'candidates/queens/TC/jane', true],
  ['*.md', 'candidates/queens/TC/jane.md', true],
  ['**/{TC,Nova}/*', 'candidates/queens/Nova/jane', true],
  ['candidates/queens/TC/jan?', 'candidates/queens/TC/jane', true],
  ['**', 'candidates/queens/TC/jane', true],
  ['candidates/**/jane', 'candidates/queens/TC/jane', true],
  ['candidates/**/TC/*', 'candidates/TC', false],
  ['*', '../elsewhere', false],
  ['constructor', 'candidates/queens/TC/jane', false],
])('%s and %s', (glob, path, isMatch) => {
  expect(matcherOf([glob])(path)).toBe(isMatch ? glob : null)
})

test.each([
  '../x',
  'a/../b',
  '/etc',
  '!/etc',
  'C:/x',
  '~/x',
  '*a*a*a*a*a',
  '+(a|aa)',
  '{a,{b,c}}',
  '{1..100000}',
  'a'.repeat(201),
  '(a+)+b',
  '{a,aa}+b',
  '[a]+[a]+b',
  'a|b',
  '{a,aa}{a,aa}{a,aa}',
  '{*/,a}',
  '!a/b',
])('%s is refused', (glob) => {
  expect(faultOfGlob(glob)).toMatch(/, expected /)
})

test.each(['**/*a*b/**/*a*b/**', '*a*/*a*/*a*/*a*/*a*/*a*/*a*/*a*/*b', '**/a*/**/a*/**/a*/**/a*/**/a*/**/b', '{a,a,a}*/{a,a,a}*/{a,a,a}*/{a,a,a}*/b'])(
  '%s is not refused, so it is matched at once, whatever the path',
  (glob) => {
    expect(faultOfGlob(glob)).toBeNull()
    expect(matcherOf([glob])(`${'a'.repeat(255)}/`.repeat(15))).toBeNull()
  },
)
