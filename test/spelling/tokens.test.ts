import {describe, expect, test} from 'vitest'
import {tokensOf} from '../../src/spelling/tokens.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

function tokens(text: string) {
  return tokensOf(parse(new Source('statement', text)))
}

/** The words, each with a mark where it is joined to another. */
function words(text: string): string {
  return tokens(text)
    .words.map((token) => {
      expect(text.slice(token.start, token.end)).toBe(token.text)
      return token.isJoined ? `${token.text}-` : token.text
    })
    .join(' ')
}

describe('words', () => {
  test.each([
    ['with stops, brackets and quotes around them', 'So: "this" (or \'that\', or [those]); why? Yes!', 'So this or that or those why Yes'],
    ['with apostrophes of any kind', 'don’t don´t don\'t "don\'t," isn;t', "don’t don´t don't don't isn;t"],
    ['parted by blanks of any kind', 'one\u00a0two\u2003three\tfour\nfive<six>seven', 'one two three four five six seven'],
    ['joined by hyphens and slashes', 'a well-known and/or C++ way, this- one', 'a well- known- and- or- C- way this one'],
    ['that a semicolon or a stop should part', 'one;two and the end.Next', 'one two and the end Next'],
    ['with letters that are no ASCII', 'Zürich, “naïve” – Élise’s', 'Zürich naïve Élise’s'],
    ['but none with digits', 'the 2nd py38 day', 'the day'],
    ['and none that are identifiers', '#chat ~home @me a_b x=1 f() www.x std:: C:\\x $HOME ^top /etc/x --a-b setup.py', ''],
  ])('%s', (_, text, expected) => {
    expect(words(`${text}\n`)).toBe(expected)
  })
})

test('words inside of identifiers are known to the candidate', () => {
  const {identifiers} = tokens('See foo_bar, jane@example.org and https://example.org/Docs/Neutron now.\n')
  expect(['bar', 'foo', 'example', 'docs', 'neutron', 'see', 'now'].filter((word) => identifiers.has(word))).toEqual([
    'bar',
    'foo',
    'example',
    'docs',
    'neutron',
  ])
})

test('words that miss the blank behind a semicolon are taken apart, however many', () => {
  const text = 'word;'.repeat(30_000)
  const position = {start: {line: 1, column: 8, offset: 7}, end: {line: 1, column: 8 + text.length, offset: 7 + text.length}}
  const {words} = tokensOf({type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: text, position}]}]})
  expect(words.length).toBe(30_000)
  expect(words.at(-1)).toMatchObject({text: 'word', start: 7 + 5 * 29_999, end: 7 + text.length - 1})
})

test('a bare link is not prose, and the text of another is', () => {
  expect(words('See https://example.org/teh and [a teh link](https://example.org/guide).\n')).toBe('See and a teh link')
})
