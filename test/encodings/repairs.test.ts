import {allLocales} from '@faker-js/faker'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import encoding from '../../rules/encoding.js'
import {findingsOf} from '../../src/lint/rule-examples.js'
import {isMisreadAsWhole, mojibakeIn} from '../../src/text/encoding/mojibake.js'
import {encoded, linted, statementOf} from './statements.js'

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
const numRuns = Number(process.env['RUNS'] ?? 1000) / 10

/** Encodings that people with names of a language may have. */
const encodingsOf: Readonly<Partial<Record<keyof typeof allLocales, readonly string[]>>> = {
  cs_CZ: ['windows-1250', 'iso-8859-2'],
  pl: ['windows-1250', 'iso-8859-2'],
  hu: ['windows-1250', 'iso-8859-2'],
  ro: ['windows-1250', 'iso-8859-16'],
  hr: ['windows-1250', 'iso-8859-2'],
  tr: ['windows-1254'],
  lv: ['windows-1257', 'iso-8859-13'],
  de: ['windows-1252', 'macintosh', 'cp850'],
  fr: ['windows-1252', 'macintosh', 'cp850'],
  es: ['iso-8859-1', 'macintosh', 'cp850'],
  pt_BR: ['windows-1252', 'macintosh', 'cp850'],
  sv: ['iso-8859-1', 'macintosh', 'cp850'],
  it: ['windows-1252', 'macintosh', 'cp850'],
  ru: ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5'],
  el: ['windows-1253'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  zh_CN: ['gb18030'],
  zh_TW: ['big5'],
  ja: ['shift_jis', 'euc-jp'],
  ko: ['euc-kr'],
}

const namesIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(namesIn))

const candidates = Object.entries(encodingsOf).flatMap(([locale, encodings]) => {
  const person = new Map(Object.entries(allLocales)).get(locale)?.person
  const name = fc.tuple(fc.constantFrom(...namesIn(person?.first_name)), fc.constantFrom(...namesIn(person?.last_name)))
  return (encodings ?? []).map((each) => name.map(([first, last]) => ({encoding: each, first, last})))
})

/** As it stands in an address. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/[^a-z]/g, '') || 'jane'

test(`a name in any encoding is repaired to what it is, or left as it is (seed ${seed})`, {timeout: 120_000}, () => {
  fc.assert(
    fc.property(fc.oneof(...candidates), fc.boolean(), ({encoding, first, last}, isOwn) => {
      const text = statementOf(`${first} ${last}`)
      let bytes: Uint8Array
      try {
        bytes = encoded(text, encoding)
      } catch {
        return
      }
      const {source, fixed} = linted(bytes, isOwn ? `${plain(first)}.${plain(last)}` : 'x')
      // Two bytes of a Chinese name may be UTF-8 by chance.
      if (source.encoding === 'utf-8') expect(fixed).toEqual(bytes)
      else expect(Buffer.from(fixed).toString()).toBe(text)
    }),
    {seed, numRuns: numRuns * 5, includeErrorInReport: true},
  )
})

test(`typographic marks of Windows-1252 are repaired to what they are (seed ${seed})`, {timeout: 120_000}, () => {
  const piece = fc.constantFrom(
    'I’m',
    'don’t',
    'the team’s',
    '“a plan”',
    '– or so –',
    '‘as is’',
    '2027.1',
    'upgrades…',
    'OpenStack®',
    'café',
    'José',
    'in 2013–2015',
  )
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1, maxLength: 12}), (pieces) => {
      const text = statementOf('Jane Doe', `said ${pieces.join(' and ')} and`)
      const {source, fixed} = linted(encoded(text, 'windows-1252'))
      if (source.encoding === 'windows-1252' || pieces.some((each) => /[’“–é®]/.test(each))) expect(Buffer.from(fixed).toString()).toBe(text)
    }),
    {seed, numRuns, includeErrorInReport: true},
  )
})

test(`no text that is UTF-8 and right is changed (seed ${seed})`, {timeout: 120_000}, () => {
  const grapheme = fc.string({unit: 'grapheme', minLength: 1, maxLength: 1})
  // Repaired on purpose: letters of formulas and in full width, and a letter of another script within a Latin word, which looks like one of its own.
  const plain = grapheme.filter((each) => each.normalize('NFKC') === each.normalize('NFC') && !/[\p{sc=Greek}\p{sc=Cyrillic}]/u.test(each))
  const character = fc.oneof(fc.constantFrom(...'ÃÂâêéàñ«»“”’…–€ “„œŠ'), plain)
  fc.assert(
    fc.property(fc.array(character, {maxLength: 30}), (characters) => {
      const text = characters.join('').replaceAll('\uFEFF', '')
      const repairs = findingsOf(encoding, text).filter(({fix}) => fix)
      if (!isMisreadAsWhole(text, mojibakeIn(text))) expect(repairs).toEqual([])
    }),
    {seed, numRuns: numRuns * 5, includeErrorInReport: true},
  )
})

test(`any bytes that are not decided are left as they are (seed ${seed})`, {timeout: 120_000}, () => {
  const byte = fc.oneof(fc.integer({min: 0x80, max: 0xff}), fc.constantFrom(0x20, 0x61, 0x6e, 0x0a))
  fc.assert(
    fc.property(fc.array(byte, {maxLength: 12}), (some) => {
      const bytes = Uint8Array.from([...Buffer.from(statementOf('Jane Doe')), ...some])
      const {source, fixed, findings} = linted(bytes)
      if (!source.undecided) return
      expect(fixed).toEqual(bytes)
      expect(findings.filter(({ruleId}) => ruleId === 'encoding')).toHaveLength(1)
      expect(findings.filter(({fix, suggestion}) => fix ?? suggestion)).toEqual([])
    }),
    {seed, numRuns, includeErrorInReport: true},
  )
})
