import fc from 'fast-check'
import {expect, test} from 'vitest'
import {beginningOf, endOf} from '../../src/report/cut.js'
import {columnsOf} from '../../src/report/wrap.js'

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))

test.each([
  ['plain text', 10, 'plain text', 'plain text'],
  ['plain text', 9, 'plain te…', '…ain text'],
  ['王伟王伟', 7, '王伟王…', '…伟王伟'],
  ['e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301e\u0301', 'e\u0301e\u0301e\u0301'],
  ['a\u202eb', 9, 'a…', '…b'],
  ['a\u202eb', 10, 'a\\u{202E}b', 'a\\u{202E}b'],
  ['ﾊﾝｶｸ', 4, 'ﾊﾝｶｸ', 'ﾊﾝｶｸ'],
])('%j in %i columns', (text, columns, beginning, end) => {
  expect([beginningOf(text, columns), endOf(text, columns)]).toEqual([beginning, end])
})

test(`never takes more columns than there are (seed ${seed})`, () => {
  const text = fc
    .array(fc.constantFrom('a', '王', '🎉', 'e\u0301', '\u202e', '\t', '\u001b', '\ud800', ' ', 'حسن'), {maxLength: 40})
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, fc.integer({min: 1, max: 30}), (whole, columns) => {
      for (const shown of [beginningOf(whole, columns), endOf(whole, columns)]) expect(columnsOf(shown)).toBeLessThanOrEqual(columns)
    }),
    {seed},
  )
})

test('a flood of marks is not read to its end', () => {
  const flood = `a${'\u0301'.repeat(1e6)}`
  expect(beginningOf(flood, 10).length).toBeLessThan(100)
  expect(endOf(flood, 10).length).toBeLessThan(100)
})
