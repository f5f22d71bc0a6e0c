import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chooseEdits, encode} from '../../src/lint/fix/apply-edits.js'
import type {Edit, Finding} from '../../src/rule/finding.js'
import {decode} from '../../src/text/decode.js'

function source(text: string | Uint8Array) {
  return decode('a', typeof text === 'string' ? Buffer.from(text) : text)
}

function finding(repair: {fix?: Edit[]; suggestion?: Edit[]}): Finding {
  return {ruleId: 'a-rule', severity: 'warning', message: '', position: source('').positionAt(0, 0), ...repair}
}

function mended(text: string, findings: readonly Finding[], withSuggestions = false): string {
  const given = source(text)
  return Buffer.from(encode(given, chooseEdits(given, findings, withSuggestions).edits)).toString()
}

describe('the repairs of a round', () => {
  test('are made together where they do not touch', () => {
    expect(mended('one two', [finding({fix: [{start: 4, end: 7, text: '2'}]}), finding({fix: [{start: 0, end: 3, text: '1'}]})])).toBe('1 2')
  })

  test('are made side by side', () => {
    expect(mended('ab', [finding({fix: [{start: 0, end: 1, text: ''}]}), finding({fix: [{start: 1, end: 2, text: 'c'}]})])).toBe('c')
  })

  test('wait for the next round where they overlap one that comes first', () => {
    const overlapping = [finding({fix: [{start: 0, end: 3, text: 'x'}]}), finding({fix: [{start: 2, end: 4, text: 'y'}]})]
    expect(mended('abcd', overlapping)).toBe('xd')
  })

  test('wait where two insert at the same place', () => {
    expect(mended('a', [finding({fix: [{start: 1, end: 1, text: '\n'}]}), finding({fix: [{start: 1, end: 1, text: '\n'}]})])).toBe('a\n')
  })

  test('are of one finding all made or none', () => {
    const inTwoPlaces = finding({
      fix: [
        {start: 1, end: 2, text: 'x'},
        {start: 3, end: 4, text: 'x'},
      ],
    })
    expect(mended('abcd', [finding({fix: [{start: 0, end: 1, text: 'y'}]}), finding({fix: [{start: 3, end: 4, text: 'z'}]}), inTwoPlaces])).toBe('yxcx')
  })

  test('touch words only where that was asked for', () => {
    const doubled = [finding({suggestion: [{start: 3, end: 7, text: ''}]})]
    expect(mended('the the end', doubled)).toBe('the the end')
    expect(mended('the the end', doubled, true)).toBe('the end')
  })

  test('do not count where they change nothing', () => {
    expect(chooseEdits(source('abc'), [finding({fix: [{start: 0, end: 3, text: 'abc'}]})], false).repairs).toBe(0)
  })

  test.each([[{start: 2, end: 9, text: ''}], [{start: -1, end: 1, text: ''}], [{start: 2, end: 1, text: ''}]])(
    'outside the text are a fault of the rule: %o',
    (edit) => {
      expect(() => chooseEdits(source('abc'), [finding({fix: [edit]})], false)).toThrow('the rule a-rule asks for an edit')
    },
  )
})

describe('bytes that are not UTF-8', () => {
  const seed = Math.trunc(Math.random() * 2 ** 31)

  test(`come out as they went in, whatever stands around them (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 40}), (some) => {
        // What holds little else than such bytes is not read.
        const bytes = Uint8Array.from([...Buffer.from('I stand '.repeat(25)), ...some, ...Buffer.from(' for it')])
        const read = source(bytes)
        fc.pre(!read.unreadable && read.encoding === 'utf-8')
        expect(encode(read)).toEqual(bytes)
      }),
      {seed, numRuns: 2000, includeErrorInReport: true},
    )
  })

  test('stay where a repair is made elsewhere, and go where they are what is repaired', () => {
    const read = source(Uint8Array.from([...Buffer.from('Jos'), 0xe9, ...Buffer.from(' a \n')]))
    expect(Buffer.from(encode(read, [{start: 6, end: 7, text: ''}])).toString('latin1')).toBe('José a\n')
    expect(Buffer.from(encode(read, [{start: 3, end: 4, text: 'é'}])).toString()).toBe('José a \n')
  })
})
