import {expect, test} from 'vitest'
import {Source} from '../../src/text/source.js'

test.each([
  ['LF', 'one\ntwo\nthree', 5, {line: 2, column: 2, offset: 5}],
  ['CRLF', 'one\r\ntwo\r\nthree', 6, {line: 2, column: 2, offset: 6}],
  ['CR alone', 'one\rtwo', 4, {line: 2, column: 1, offset: 4}],
  ['the end of the text', 'one\n', 4, {line: 2, column: 1, offset: 4}],
  ['beyond the basic plane, in UTF-16 units', '😀a', 2, {line: 1, column: 3, offset: 2}],
])('an offset becomes a point: %s', (_what, text, offset, point) => {
  expect(new Source('a', text).pointAt(offset)).toEqual(point)
})

test('a line is given without its end, and is empty beyond the last', () => {
  const source = new Source('a', 'one\r\ntwo')
  expect([source.line(1), source.line(2), source.line(3)]).toEqual(['one', 'two', ''])
})
