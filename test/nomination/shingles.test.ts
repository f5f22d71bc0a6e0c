import {expect, test} from 'vitest'
import {copiedWords, shareOf, shinglesOf} from '../../src/text/shingles.js'
import {Source} from '../../src/text/source.js'

const of = (text: string) => shinglesOf(new Source('statement', text))

test.each([
  ['one two three four five six', 'one two three four five six', 1],
  ['one two three four five six', 'One, two;\nthree four -- FIVE six!', 1],
  ['one two three four five six', 'six five four three two one', 0],
  ['one two three four five six seven', 'zero one two three four five nine', 1 / 3],
  ['one two', 'one two', 0],
  ['', 'one two three four five', 0],
])('%j shares with %j', (text, other, share) => {
  expect(shareOf(of(text), of(other))).toBeCloseTo(share)
})

test('copied is each word of a run of five that the other holds too', () => {
  const statement = new Source('statement', 'zero one Two three four five nine')
  expect(copiedWords(statement, of('one two three four five six')).map(({text}) => text)).toEqual(['one', 'two', 'three', 'four', 'five'])
})
