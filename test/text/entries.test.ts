import {expect, test} from 'vitest'
import {findEntries} from '../../src/text/entries.js'
import {Source} from '../../src/text/source.js'

/** Label, link and lines of each entry found. */
function entries(text: string): string[] {
  const source = new Source('statement', text)
  return findEntries(source).map(({label, url, position, data}) => {
    if (data?.urlPosition) expect(source.slice(data.urlPosition)).toBe(url)
    const lines = position ? `${position.start.line}-${position.end.line}` : 'nowhere'
    return `${label} ${lines} ${url || 'no link'}`
  })
}

const prose = 'I would like to go on as lead, see [1] and [2].\n\n'

test.each([
  ['link', '[1] https://example.org/a', '1 3-3 https://example.org/a'],
  ['link without a blank', '[1]https://example.org/a', '1 3-3 https://example.org/a'],
  ['text and link', '[1] My talk: https://example.org/a', '1 3-3 https://example.org/a'],
  ['colon', '[1]: https://example.org/a', '1 3-3 https://example.org/a'],
  ['dash', '[1] - https://example.org/a', '1 3-3 https://example.org/a'],
  ['link and text', '[1] https://example.org/a - my talk (in French)', '1 3-3 https://example.org/a'],
  ['link on the next line', '[1]:\nhttps://example.org/a', '1 3-4 https://example.org/a'],
  ['label alone, then the link', '[1]\n    https://example.org/a', '1 3-4 https://example.org/a'],
  ['text wrapped before the link', '[1] What we agreed on in the meeting of\n    the spring: https://example.org/a', '1 3-4 https://example.org/a'],
  ['angle brackets', '[1] <https://example.org/a>', '1 3-3 https://example.org/a'],
  ['full stop behind the link', '[1] https://example.org/a.', '1 3-3 https://example.org/a'],
  ['parentheses of a link', '[1] https://example.org/a_(b)', '1 3-3 https://example.org/a_(b)'],
  ['reStructuredText', '.. [1] https://example.org/a', '1 3-3 https://example.org/a'],
  ['footnote', '[^1]: https://example.org/a', '^1 3-3 https://example.org/a'],
  ['bullet', '* [1] https://example.org/a', '1 3-3 https://example.org/a'],
  ['number and dash', '1 - https://example.org/a', '1 3-3 https://example.org/a'],
  ['number and full stop', '1. https://example.org/a', '1 3-3 https://example.org/a'],
  ['number in parentheses', '(1) https://example.org/a', '1 3-3 https://example.org/a'],
  ['no link', '[1] About twelve people.', '1 3-3 no link'],
  ['no scheme', '[1] example.org/a', '1 3-3 example.org/a'],
  ['broken scheme', '[1] http//example.org/a', '1 3-3 http//example.org/a'],
])('an entry: %s', (_form, line, expected) => {
  expect(entries(prose + line)).toEqual([expected])
})

test('entries below the signature, after a section, and in several runs', () => {
  const text = `${prose}[1] https://example.org/a\n\nMore of it [2].\n\nThanks,\nJane\n[2] https://example.org/b\n`
  expect(entries(text)).toEqual(['1 3-3 https://example.org/a', '2 9-9 https://example.org/b'])
})

test('a doubled entry is two entries', () => {
  expect(entries(`${prose}[1] https://example.org/a\n[1] https://example.org/b\n`)).toEqual(['1 3-3 https://example.org/a', '1 4-4 https://example.org/b'])
})

test('several entries on one line', () => {
  expect(entries(`${prose}[1] https://example.org/a [2] https://example.org/b`)).toEqual(['1 3-3 https://example.org/a', '2 3-3 https://example.org/b'])
})

test('goals that are numbered in brackets are no entries, also where entries follow', () => {
  const goals = 'My goals are:\n\n[1] Improve the gate\n[2] Write documentation\n[3] Mentor newcomers\n\n'
  expect(entries(`${goals}Thanks`)).toEqual([])
  expect(entries(`${goals}We did so before [1].\n\n[1] https://example.org/a`)).toEqual(['1 9-9 https://example.org/a'])
})

test.each([
  [
    'a citation at the start of a wrapped line',
    'The images interface is no longer used, which the team\n[8] agreed upon in the spring, and so are the\n[9]. The rest stays.',
  ],
  ['mail tags', '[election] [tc] Candidacy for the committee\n\nI stand.'],
  ['a numbered list of links that nothing cites', 'My talks:\n\n1. https://example.org/a\n2. https://example.org/b\n'],
])('no entry: %s', (_name, text) => {
  expect(entries(text)).toEqual([])
})

test('a link that wrapping cut off is put together', () => {
  const source = new Source('statement', `${prose}[1] https://example.org/archive/\n2026-May/0123.html\n`)
  const [entry] = findEntries(source)
  expect(entry?.url).toBe('https://example.org/archive/')
  expect(entry?.data?.joinedUrl).toBe('https://example.org/archive/2026-May/0123.html')
  expect(entry?.position?.end.line).toBe(4)
})

test('what follows an entry is not part of it', () => {
  expect(entries(`${prose}[1] https://example.org/a\nJane Doe\njdoe_\nIRC: jdoe\n`)).toEqual(['1 3-3 https://example.org/a'])
})
