import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {decode} from '../../src/text/decode.js'

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))
const utf16 = (text: string, isLittle: boolean) => ascii(text).flatMap((byte) => (isLittle ? [byte, 0] : [0, byte]))

test('UTF-8 is kept as it stands, byte order mark and CR included', () => {
  const source = decode('a', new TextEncoder().encode('\uFEFFone\r\ntwo é'))
  expect(source).toMatchObject({text: '\uFEFFone\r\ntwo é', unreadable: null, undecoded: [], encoding: 'utf-8'})
})

test('bytes that are not UTF-8 are told, with their place in the text', () => {
  const source = decode('a', Uint8Array.from([...ascii('caf'), 0xe9, ...ascii(' it'), 0xa1, 0xaf, ...ascii('s '), 0xc3, 0xa9, 0xf0, 0x9f]))
  expect(source.text).toBe('caf\uFFFD it\uFFFD\uFFFDs é\uFFFD\uFFFD')
  expect(source.undecoded).toEqual([
    {offset: 3, length: 1, bytes: [0xe9]},
    {offset: 7, length: 2, bytes: [0xa1, 0xaf]},
    {offset: 12, length: 2, bytes: [0xf0, 0x9f]},
  ])
})

test.each([
  ['with a byte order mark, little end first', [0xff, 0xfe, ...utf16('I stand.\n', true)], 'utf-16le'],
  ['with a byte order mark, big end first', [0xfe, 0xff, ...utf16('I stand.\n', false)], 'utf-16be'],
  ['without one, little end first', utf16('I stand.\n', true), 'utf-16le'],
  ['without one, big end first', utf16('I stand.\n', false), 'utf-16be'],
])('UTF-16 is read: %s', (_name, bytes, encoding) => {
  expect(decode('a', Uint8Array.from(bytes))).toMatchObject({text: 'I stand.\n', encoding, unreadable: null})
})

test.each([
  ['nothing', [], {kind: 'empty'}],
  ['blanks', ascii(' \r\n\t\n'), {kind: 'empty'}],
  ['a byte order mark alone', [0xef, 0xbb, 0xbf, 0x0a], {kind: 'empty'}],
  ['UTF-16 that is cut', [0xff, 0xfe, ...utf16('I stand.\n', true), 0x61], {kind: 'undecided'}],
  ['half of a pair in UTF-16', [0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00], {kind: 'binary', offset: 2}],
  ['a zero', [...ascii('text'), 0, ...ascii('text')], {kind: 'binary', offset: 4}],
  ['many control characters', [...ascii('ab'), 1, 2, 3, 4], {kind: 'binary', offset: 2}],
  ['more than the limit', Array.from({length: 65537}, () => 97), {kind: 'too-large', bytes: 65537, limit: 65536}],
])('unreadable: %s', (_name, bytes, reason) => {
  expect(decode('a', Uint8Array.from(bytes)).unreadable).toEqual(reason)
})

test('a control character in a text does not make it binary', () => {
  expect(decode('a', Uint8Array.from([...ascii('I stand for another cycle.'), 0x0c, 0x01])).unreadable).toBeNull()
})

test('line ends make no text binary, nor a binary one text', () => {
  const lines = (end: string) => Uint8Array.from(ascii(`\u0001\u0002Hello,${end}${end}\u0003 you${end}`))
  expect(decode('a', lines('\r\n')).unreadable).toEqual(decode('a', lines('\n')).unreadable)
})

test('any bytes at all give a text, with places inside it', () => {
  const bytes = fc.oneof(
    fc.uint8Array({maxLength: 200}),
    fc.array(fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x80, 0xed, 0xa0, 0xf0, 0x9f, 0x0a), {maxLength: 60}).map((list) => Uint8Array.from(list)),
  )
  fc.assert(
    fc.property(bytes, (value) => {
      const source = decode('a', value)
      let at = 0
      for (const {offset, length, bytes: bad} of source.undecoded) {
        expect(offset).toBeGreaterThanOrEqual(at)
        expect(source.text.slice(offset, offset + length)).toBe('\uFFFD'.repeat(bad.length))
        at = offset + length
      }
      if (source.undecoded.length === 0 && source.unreadable === null && source.encoding === 'utf-8')
        expect(new TextEncoder().encode(source.text)).toEqual(Uint8Array.from(value))
    }),
    {numRuns: 1000},
  )
})
