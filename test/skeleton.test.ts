import {expect, test} from 'vitest'
import {Source} from '../src/text/source.js'

test('an offset becomes a line and a column', () => {
  const source = new Source('a', 'one\r\ntwo\nthree')
  expect(source.pointAt(6)).toEqual({line: 2, column: 2, offset: 6})
  expect(source.line(2)).toBe('two')
})
