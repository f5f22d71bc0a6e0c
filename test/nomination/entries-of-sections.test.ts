import {expect, test} from 'vitest'
import {doubledEntries} from '../../src/nomination/references/doubled-label.js'
import {readReferences} from '../../src/nomination/references/read-references.js'
import {Document} from '../../src/text/document.js'
import {Source} from '../../src/text/source.js'
import {lineIn} from '../support/place.js'

/** The lines of entries that occur twice, each with that of the first. */
function doubles(text: string): readonly (readonly number[])[] {
  const {entries} = readReferences(new Document(new Source('statement', text)))
  return doubledEntries(entries).map(({entry, first}) => [lineIn(text, entry), lineIn(text, first)])
}

test('a later section that cites the entries below it numbers them anew', () => {
  expect(doubles('We did [1] and [2].\n\n[1] https://a.org\n[2] https://b.org\n\nDocs\n----\nThen [1].\n\n[1] https://c.org\n')).toEqual([])
})

test('within a section, and where it does not cite the entry, a label occurs once', () => {
  expect(doubles('We did [1] and [2].\n\n[1] https://a.org\n[1] https://b.org\n')).toEqual([[4, 3]])
  expect(doubles('We did [1].\n\n[1] https://a.org\n\nThen [1].\n\n[1] https://c.org\n[1] https://d.org\n')).toEqual([[8, 7]])
  expect(doubles('We did [1].\n\n[1] https://a.org\n\nThen [2].\n\n[1] https://c.org\n[2] https://d.org\n')).toEqual([[7, 3]])
})
