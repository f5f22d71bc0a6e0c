import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {createElection} from '../../src/community/openstack/create.js'
import {fix, maximumRounds} from '../../src/lint/fix/fix.js'
import {createPipeline} from '../../src/lint/pipeline.js'
import {decode} from '../../src/text/decode.js'
import type {Source} from '../../src/text/source.js'
import {findingAt} from '../support/report-samples.js'

const lint = createPipeline({
  rules,
  settings: new Map(rules.map((rule) => [rule.name, {severity: 'warning', options: {}}])),
  election: createElection(),
  words: [],
  maximumFindings: 1000,
})

function fixed(bytes: Uint8Array, withSuggestions = false) {
  return fix(decode('candidates/2027.1/Nova/jane@example.org', bytes), {
    bytes,
    withSuggestions,
    maximumBytes: 64 * 1024,
    lint: (source) => lint(source).findings,
  })
}

describe('a file', () => {
  test('loses carriage returns and trailing blanks, and gets its last line ended', () => {
    const {bytes} = fixed(Buffer.from('I stand for Nova. \r\n\r\nJane Doe\t'))
    expect(Buffer.from(bytes).toString()).toBe('I stand for Nova.\n\nJane Doe\n')
  })

  test('that has nothing to repair is the very bytes that were given', () => {
    const bytes = Buffer.from('I stand for Nova.\n')
    expect(fixed(bytes)).toMatchObject({bytes, repairs: 0})
  })

  test.each([
    ['no text', Uint8Array.from([0, 1, 2, 3])],
    ['too large', Buffer.alloc(65 * 1024, ' \n')],
    ['blank', Buffer.from(' \n \n')],
    ['half of UTF-16', Buffer.from('\ufeffI stand for Nova. \n', 'utf16le').subarray(0, -1)],
  ])('that is %s is left as it is', (_, bytes) => {
    expect(fixed(bytes)).toMatchObject({bytes, repairs: 0})
  })

  test.each([
    ['with a mark', Buffer.from('\ufeffI stand for Nova. \n', 'utf16le')],
    ['without one', Buffer.from('I stand for Nova. \n', 'utf16le')],
    ['big end first', Buffer.from('\ufeffI stand for Nova. \n', 'utf16le').swap16()],
  ])('in UTF-16 %s becomes UTF-8, and is repaired beside', (_, bytes) => {
    const mended = fixed(bytes)
    expect(Buffer.from(mended.bytes).toString()).toBe('I stand for Nova.\n')
    expect(mended).toMatchObject({repairs: 2, source: {encoding: 'utf-8'}})
  })

  test('loses all byte order marks that it begins with', () => {
    expect(Buffer.from(fixed(Buffer.from('\ufeff\ufeffI stand for Nova.\n')).bytes).toString()).toBe('I stand for Nova.\n')
  })

  test('is left after ten rounds, where rules undo each other', () => {
    const flip = (source: Source) => {
      const text = source.text === 'a\n' ? 'b' : 'a'
      return [findingAt(source, 'flip', 'info', source.text.slice(0, 1), {message: 'Flip.', fix: [{start: 0, end: 1, text}]})]
    }
    const bytes = Buffer.from('a\n')
    expect(fix(decode('a', bytes), {bytes, withSuggestions: false, maximumBytes: 100, lint: flip})).toMatchObject({repairs: maximumRounds, isUnfinished: true})
  })
})

test('a file that its repairs would make larger than the limit is left as it is, whole', () => {
  const bytes = Buffer.from('a b\n')
  const grow = (source: Source) =>
    source.text.startsWith('a') ? [findingAt(source, 'grow', 'info', 'a', {message: 'Grow.', fix: [{start: 0, end: 1, text: 'longer'}]})] : []
  const around = {bytes, withSuggestions: false, lint: grow}
  expect(fix(decode('a', bytes), {...around, maximumBytes: 8})).toMatchObject({bytes, repairs: 0, isTooLarge: true})
  expect(fix(decode('a', bytes), {...around, maximumBytes: 9})).toMatchObject({repairs: 1, isTooLarge: false, isUnfinished: false})
})

describe('all rules together', () => {
  const seed = Math.trunc(Math.random() * 2 ** 31)
  const piece = fc.oneof(
    fc.constantFrom(
      ' ',
      '\t',
      '\r\n',
      '\n',
      '\r',
      '\ufeff',
      '\u200b',
      '\u00ad',
      '\u202e',
      'â€™',
      'Ã©',
      '\u00a0',
      '[1] https://example.org\n',
      '[1]',
      'the the',
    ),
    fc.constantFrom('Nova ', 'I stand for Nova. ', '- item ', '\n\n', 'recieve ', 'an team ', 'é', '\ufffd'),
    fc.string({unit: 'binary', maxLength: 2}),
  )
  const statement = fc.array(piece, {maxLength: 12}).map((pieces) => Buffer.from(pieces.join('')))
  const anyBytes = fc.oneof({weight: 4, arbitrary: statement}, {weight: 1, arbitrary: fc.uint8Array({maxLength: 30}).map((bytes) => Buffer.from(bytes))})

  test.each([false, true])(
    `a second round of repairs changes nothing, suggestions %s (seed ${seed})`,
    (withSuggestions) => {
      fc.assert(
        fc.property(anyBytes, (bytes) => {
          const once = fixed(bytes, withSuggestions)
          const twice = fixed(once.bytes, withSuggestions)
          expect(twice.repairs).toBe(0)
          expect(Buffer.from(twice.bytes).equals(once.bytes)).toBe(true)
        }),
        {seed, numRuns: 300, includeErrorInReport: true},
      )
    },
    60_000,
  )
})
