import {expect, test} from 'vitest'
import encoding from '../../rules/encoding.js'
import readableText from '../../rules/readable-text.js'
import {findingsOf, reportsOf} from '../support/rule-examples.js'

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])))

test('bytes of Windows-1252 are told with the character that was meant, and can be put right', () => {
  const text = bytes('One\nJos', 0xe9, ' said it', 0x92, 's fine.\n')
  expect(reportsOf(encoding, text)).toEqual([
    '2:4-2:5: Byte 0xE9 is not UTF-8, expected "é"; save the file as UTF-8.',
    '2:13-2:14: Byte 0x92 is not UTF-8, expected "’"; save the file as UTF-8.',
  ])
  expect(findingsOf(encoding, text)[0]).toMatchObject({actual: '\uFFFD', expected: ['é'], fix: [{start: 7, end: 8, text: 'é'}]})
})

test('bytes that mean nothing are told without a guess', () => {
  expect(reportsOf(encoding, bytes('What', 0x81, 0x8d, 0x8f, 0x90, 0x9d, '?'))).toEqual([
    '1:5-1:10: Bytes 0x81 0x8D 0x8F 0x90 … are not UTF-8; save the file as UTF-8.',
  ])
})

test('a file in UTF-16 is told once', () => {
  const text = Uint8Array.from([0xff, 0xfe, ...[...'I stand.'].flatMap((character) => [character.charCodeAt(0), 0])])
  expect(reportsOf(encoding, text)).toEqual(['1:1-1:1: The file is UTF-16; save it as UTF-8.'])
})

test('a misread mark that is lost for good has no repair', () => {
  const [finding] = findingsOf(encoding, 'It ï¿½s')
  expect(finding).toMatchObject({actual: 'ï¿½'})
  expect(finding?.fix).toBeUndefined()
})

test('a file over the limit is told with its size', () => {
  expect(reportsOf(readableText, new Uint8Array(70_000).fill(97))).toEqual([
    '1:1-1:1: The file has 69 KiB, more than the 64 KiB that are read; shorten it, or check that it is the right file.',
  ])
})
