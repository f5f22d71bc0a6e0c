import {expect, test} from 'vitest'
import {webLinks} from '../../src/nomination/references/links.js'
import {readReferences} from '../../src/nomination/references/read-references.js'
import {Document} from '../../src/text/document.js'
import {prepareParse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'
import {placeIn} from '../support/place.js'

await prepareParse('statement.md')

/** The links of a statement: `line:column address`; asserts that each place holds the address as written. */
function linksOf(text: string, path = 'statement.txt'): string[] {
  const document = new Document(new Source(path, text))
  return webLinks(document, readReferences(document).entries).map(({url, text: written, address, start, end}) => {
    expect(written).toBe(url)
    expect(text.slice(start, end)).toBe(url)
    return `${placeIn(text, {start})} ${address}`
  })
}

test.for([
  ['bare', 'See https://example.org/a.', ['1:5 https://example.org/a']],
  ['in angle brackets', 'See <https://example.org/a>.', ['1:6 https://example.org/a']],
  ['of Markdown in plain text', 'See [the plan](https://example.org/a).', ['1:16 https://example.org/a']],
  ['of reStructuredText', 'See `the plan <https://example.org/a>`_.', ['1:16 https://example.org/a']],
  ['of an entry', 'See [1].\n\n[1] https://example.org/a', ['3:5 https://example.org/a']],
  [
    'of an entry that holds two',
    'See [1].\n\n[1] https://example.org/a and https://example.org/b',
    ['3:5 https://example.org/a', '3:31 https://example.org/b'],
  ],
  ['with a fragment', 'See https://example.org/a#b.', ['1:5 https://example.org/a']],
  ['twice', 'See https://example.org/a https://example.org/a', ['1:5 https://example.org/a', '1:27 https://example.org/a']],
  ['in capitals', 'See HTTPS://Example.ORG/A', ['1:5 https://example.org/A']],
  ['to a page of another kind', 'Mail jane@example.org or see ftp://example.org/a', []],
  ['that cannot be one', 'See http//example.org/a and http://host', []],
  ['cut by a line end', 'See [1].\n\n[1] https://example.org/archive/2026-\nMay/0123.html', []],
] as const)('a link %s', ([, text, links]) => {
  expect(linksOf(text)).toEqual(links)
})

test('links of a Markdown file', () => {
  const text = 'See <https://example.org/a>, https://example.org/b and [c][1].\n\n[1]: https://example.org/c\n'
  expect(linksOf(text, 'statement.md')).toEqual(['1:6 https://example.org/a', '1:30 https://example.org/b', '3:6 https://example.org/c'])
})
