import {expect, test} from 'vitest'
import {readReferences} from '../../src/nomination/references/read-references.js'
import {Document} from '../../src/text/document.js'
import {Source} from '../../src/text/source.js'
import {lineIn, placeIn} from '../support/place.js'

/** What a statement cites, as `label@line:column`, and its entries, as `label@line`. */
function references(text: string): {cited: string; entries: string} {
  const {citations, entries} = readReferences(new Document(new Source('statement', text)))
  return {
    cited: citations.map((citation) => `${citation.label}@${placeIn(text, citation)}`).join(' '),
    entries: entries.map((entry) => `${entry.label}@${lineIn(text, entry)}`).join(' '),
  }
}

const three = '\n\n[1] https://example.org/a\n[2] https://example.org/b\n[3] https://example.org/c\n'

test.each([
  ['one after the other', 'We did [1][2], then [3].', '1@1:8 2@1:11 3@1:21'],
  ['in one pair of brackets', 'We did [1, 2] and [3].', '1@1:9 2@1:12 3@1:19'],
  ['with a word between', 'We did [1 and 2], then [3].', '1@1:9 2@1:15 3@1:24'],
  ['as a range', 'We did [1-3].', '1@1:9 2@1:9 3@1:11'],
  ['as a range of brackets', 'We did [1]-[3].', '1@1:8 2@1:8 3@1:12'],
  ['as a range in words', 'We did [1] to [3].', '1@1:8 2@1:8 3@1:15'],
])('citations %s', (_name, text, cited) => {
  expect(references(text + three)).toEqual({cited, entries: '1@3 2@4 3@5'})
})

test('a citation without an entry has its exact place, also in a list, and with others that have one', () => {
  expect(references(`- We did it [4].\n- And that [1, 5].${three}`).cited).toBe('4@1:13 1@2:13 5@2:16')
})

test('an entry may cite another one, but not itself', () => {
  const text = 'We did it [1].\n\n[1] https://example.org/a, and what follows from it [2]\n[2] The second [2]: https://example.org/b\n'
  expect(references(text).cited).toBe('1@1:11 2@3:53')
})

test('letters count where letters have entries', () => {
  expect(references('We did [a], [b] and [c].\n\n[a] https://example.org/a\n[b] https://example.org/b\n').cited).toBe('a@1:8 b@1:13 c@1:21')
  expect(references('We did [a] and [x].').cited).toBe('')
})

test('several entries on one line', () => {
  expect(references('We did [1] and [2].\n\n[1] https://example.org/a [2] https://example.org/b\n').entries).toBe('1@3 2@3')
})

test.each([
  ['a remark', 'Some called it "stupid" [sic], [and so on].'],
  ['mail tags', '[election] [tc] Candidacy'],
  ['a Markdown link', 'See [1](https://example.org/a).'],
  ['a year', 'Since the great freeze [2016].'],
  ['a number with its link behind it', 'I wrote [1] https://example.org/a on this.'],
  ['a list that is numbered in brackets', 'My goals:\n\n[1] Improve the gate\n[2] Mentor newcomers\n'],
  ['a task', '[x] done\n[ ] to do\n'],
])('no citation: %s', (_name, text) => {
  expect(references(text)).toEqual({cited: '', entries: ''})
})

test.each(['see foo()[3]', 'we read sys.argv[1]', 'in hosts[0]', 'the last, list[-1]', 'this.nodes[2]', 'x[0][1] and $ARGV[2]', 'p->q[2]', 'self.nodes[3]'])(
  'an index of code cites nothing: %s',
  (text) => {
    expect(references(`We did it, ${text}.`).cited).toBe('')
  },
)

test.each(['hosts[1], then config[2]', 'the third of the hosts[2]', 'keys[12]'])('nor does one of what programs count: %s', (text) => {
  expect(references(`We read ${text}.`).cited).toBe('')
})

test('a word of those cites where its number has an entry', () => {
  expect(references(`We changed the config[2].${three}`).cited).toBe('2@1:22')
  expect(references('We changed the cloud-config[2], and the Config[3].').cited).toBe('2@1:28 3@1:47')
})

test('an index of code does not use an entry', () => {
  expect(references(`We read argv[1] and did it [2].${three}`).cited).toBe('2@1:28')
})

test('a word with a number behind it cites, as does a name with a dot', () => {
  expect(references('We changed this[1] and the list[2].').cited).toBe('1@1:16 2@1:32')
  expect(references('We did it[1], moved oslo.messaging[2], and wrote "so"[3].').cited).toBe('1@1:10 2@1:35 3@1:54')
})

test('a reference with a number as its text cites the label behind it', () => {
  expect(references('We did it twice ([1][c1], [2][c2]).\n\n[c1]: https://example.org/a\n[c2]: https://example.org/b\n').cited).toBe('c1@1:18 c2@1:27')
  expect(references('We did [1][4].\n\n[1] https://example.org/a\n').cited).toBe('1@1:8 4@1:11')
})

test('the labels between the ends of a range need entries, too', () => {
  const {citations} = readReferences(new Document(new Source('statement', 'We did [1-3].\n\n[1] https://example.org/a\n[3] https://example.org/c\n')))
  expect(citations.filter(({isImplied}) => isImplied).map(({label, text}) => [label, text])).toEqual([['2', '1-3']])
})

test('labels in capitals count where two others have entries', () => {
  const entries = '\n\n[HDP] https://example.org/a\n[IND] https://example.org/b\n'
  expect(references(`We did [HDP], [S3A] and [IND], not [sic].${entries}`).cited).toBe('HDP@1:8 S3A@1:15 IND@1:25')
  expect(references('We did [HDP] for the [TC].\n\n[HDP] https://example.org/a\n').cited).toBe('HDP@1:8')
})

test.each([
  ['We waited for seventeen days [a].', 'a@1:30'],
  ['We waited (all of us [b]).', 'b@1:22'],
  ['Choose [a], [b] or [c].', ''],
  ['What they [a] fact] say.', ''],
  ['It is done [x].', ''],
])('a letter without an entry, right behind what it backs: %s', (text, cited) => {
  expect(references(text).cited).toBe(cited)
})
