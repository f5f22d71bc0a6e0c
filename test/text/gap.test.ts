import {expect, test} from 'vitest'
import {isGapOf, withoutAtEnd} from '../../src/text/gap.js'

const marks = {first: ',&', last: '/'}

test.each(['', ' ', '\t ', ', ', ' & ', '\n', ' ,\n ', ' , \n /', '/ ', '\n\t/'])('%j parts two words of one line or two', (gap) => {
  expect(isGapOf(gap, marks)).toBe(true)
})

test.each(['\n\n', ',,', '/,', '//', '(', ' \n , ', ' x', '\u00A0', '\r\n'])('%j does not', (gap) => {
  expect(isGapOf(gap, marks)).toBe(false)
})

test('without marks, only spaces and a line end are left', () => {
  const none = {first: '', last: ''}
  expect([' \n ', ',', '/'].map((gap) => isGapOf(gap, none))).toEqual([true, false, false])
})

test('characters go from the end alone', () => {
  expect(withoutAtEnd('# a # b ##', '#')).toBe('# a # b ')
  expect(withoutAtEnd('###', '#')).toBe('')
  expect(withoutAtEnd('a', '#')).toBe('a')
})
