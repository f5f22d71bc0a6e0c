import {expect, test} from 'vitest'
import {pairsWrittenAsOne} from '../../src/spelling/corrections/corrections.js'
import {byHand, refused, rude, wellKnown} from '../../tools/words-by-hand.js'

test('words added by hand are at most 300', () => {
  expect(byHand.size + refused.size + wellKnown.size + rude.size + pairsWrittenAsOne.size).toBeLessThanOrEqual(300)
})

test.each([...byHand, ...refused, ...wellKnown, ...rude])('%s has its reason beside it', (word, reason) => {
  expect(reason.length).toBeGreaterThan(5)
  expect(reason.toLowerCase()).not.toBe(word.toLowerCase())
})

test('no word by hand is refused as well', () => {
  expect([...byHand.keys()].filter((word) => refused.has(word.toLowerCase()))).toEqual([])
})
