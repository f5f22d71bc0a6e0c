import {expect, test} from 'vitest'
import {takesIn} from '../../src/lint/set-up/hook-files.js'

const path = 'candidates/2027.1/Team/jane@example.org'

test.each([
  ['^candidates/', true],
  ['', true],
  ['candidates', true],
  ['2027\\.1/', true],
  ['2027.1', true],
  ['^candidates/2027\\.1/', true],
  ['^candidates/[^/]+/[^/]+/[^/]+$', true],
  ['^candidates/.*', true],
  ['^.*$', true],
  ['org$', true],
  ['^candidates/x*2027\\.1/', true],
  ['^candidates/?2027', true],
  ['^candidates/2026\\.2/', false],
  ['^andidates', false],
  ['^candidates/[^/]+$', false],
  ['^candidates/[^/]+/[^/]+/[^/]+/', false],
  ['com$', false],
  ['^$', false],
])('%s is read', (pattern, expected) => {
  expect(takesIn(pattern, path)).toBe(expected)
  expect(new RegExp(pattern).test(path)).toBe(expected)
})

test.each([
  '^([a-zA-Z0-9./@]+)+!$',
  '(?x)^candidates/',
  '^candidates/(2027|2026)',
  '[a-z]+',
  'a{2}',
  '\\d+',
  'a|b',
  '.*?x',
  'a++',
  '(',
  '['.repeat(50_000),
  '.*'.repeat(50_000),
])('%s is not decided', (pattern) => {
  expect(takesIn(pattern, path)).toBeNull()
})

test('many repetitions take as many steps as the pattern and the path have characters', () => {
  expect(takesIn(`^${'.*'.repeat(90)}!$`, path)).toBe(false)
  expect(takesIn(`${'[^/]*'.repeat(39)}!`, path.repeat(100))).toBe(false)
})
