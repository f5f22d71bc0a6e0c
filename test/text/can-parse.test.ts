import {expect, test} from 'vitest'
import {canParse} from '../../src/text/can-parse.js'

test('an address with letters like é stays one, however often it is asked for', () => {
  const answers = new Set(Array.from({length: 20_000}, () => canParse('http://exampleÂ2.org/é')))
  expect([...answers]).toEqual([true])
})

test.each([
  ['https://example.org/', true],
  ['https://exa mple.org/', false],
  ['http://é é/', false],
  ['no address', false],
])('%s: %s', (address, expected) => {
  expect(canParse(address)).toBe(expected)
})
