import {expect, test} from 'vitest'
import {withoutDeepBrackets} from '../../src/text/brackets.js'

test('citations stay as they are', () => {
  const text = 'As said [1], [2, 3] and [see [4]]. [[a [b] c]]\n'
  expect(withoutDeepBrackets(text)).toBe(text)
})

test('what lies deeper than eight brackets goes, and the length stays', () => {
  const text = `${'['.repeat(10)}1${']'.repeat(10)} [2]`
  expect(withoutDeepBrackets(text)).toBe(`${'['.repeat(8)}  1  ${']'.repeat(8)} [2]`)
})

test('brackets that nobody closed end with their paragraph', () => {
  expect(withoutDeepBrackets(`${'['.repeat(9)} a\n \n[1]`)).toBe(`${'['.repeat(8)}  a\n \n[1]`)
})
