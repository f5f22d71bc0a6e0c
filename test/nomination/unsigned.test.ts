import {expect, test} from 'vitest'
import type {WhyNotSigned} from '../../src/nomination/nomination.js'
import {read} from '../support/read.js'

const prose = 'I would like to lead this team and look forward to working with all of you.'

const endings: readonly [WhyNotSigned, string][] = [
  ['closing', 'Thank you for your consideration!'],
  ['closing', 'धन्यवाद।'],
  ['contact', 'IRC: jdoe'],
  ['contact', 'jane@example.org'],
  ['link', 'https://example.org/jane'],
  ['template', 'Thanks,\n<your name>'],
  ['quoted', '> Jane Doe'],
  ['item', '* Stability\n* Jane Doe'],
  ['postscript', 'P.S. I like tea'],
  ['wrapped', 'I hope to see all of you next year in the city of\nBarcelona'],
  ['lower-case', 'forever together'],
  ['sentence', 'Vote for me, and I will do all I can for this team'],
  ['sentence', 'What else is there to say?'],
  ['work', 'Example Cloud'],
  ['words', 'Vote Jane'],
  ['other', '12, 13, 14'],
]

test.each(endings)('where nobody signs, the last line is looked at: %s, “%s”', (why, end) => {
  const {signature, unsigned} = read(`${prose}\n\n${end}\n`)
  expect(signature).toBeNull()
  expect(unsigned).toMatchObject({why, text: end.split('\n').at(-1), isBeforeReferences: false})
})

test.each(['[1] https://example.org/a', 'References:\n[1] https://example.org/a', '## Notes\n\n[1] A talk: https://example.org/a'])(
  'the last line stands before the references: %s',
  (references) => {
    expect(read(`${prose} [1]\n\nVote for me!\n\n${references}\n`).unsigned).toMatchObject({text: 'Vote for me!', isBeforeReferences: true})
  },
)

test('a statement that is signed, or empty, has no such line', () => {
  expect(read(`${prose}\n\nJane Doe\n`).unsigned).toBeNull()
  expect(read('\n').unsigned).toBeNull()
})
