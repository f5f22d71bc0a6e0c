import {expect, test} from 'vitest'
import {doubledWords} from '../../src/text/doubled-words.js'

test.each([
  ['help the the team', ['the the']],
  ['many of them are\nare new', ['are\nare']],
  ['it was the the the end', ['the the']],
  ['the the team team', ['the the', 'team team']],
  ["we don't don’t don't don't", ["don't don't"]],
  ["they're users' users' users", ["users' users'"]],
  ['the \tthe, a\u00a0a, b\r\nb', ['the \tthe', 'a\u00a0a', 'b\r\nb']],
  ['“é é” и и 𝐀 𝐀', ['é é', 'и и', '𝐀 𝐀']],
  ['release 3 3 times', ['3 3']],
])('%j', (text, expected) => {
  const places = doubledWords(text)
  const found = places.flatMap((start, index) => (index % 2 === 0 ? [text.slice(start, (places[index + 1] ?? 0) + 1)] : []))
  expect(found).toEqual(expected)
})

test.each(['bathe the team', 'the theme', 'the, the', 'cafe é', '𝐀the the', `${'a'.repeat(41)} ${'a'.repeat(41)}`, ' ', ''])('%j holds none', (text) => {
  expect(doubledWords(text)).toEqual([])
})

test('takes linear time for many blanks and apostrophes', () => {
  const start = `x${' '.repeat(200_000)}y `
  expect(doubledWords(`${start}${"'a".repeat(100_000)} the the`)).toEqual([start.length + 200_001, start.length + 200_007])
})
