import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {mojibakeIn} from '../../../src/text/encoding/mojibake.js'
import {decodeWindows1252} from '../../../src/text/encoding/windows-1252.js'

/** Text as it looks when its UTF-8 is read as Windows-1252. */
function misread(text: string): string {
  return decodeWindows1252(new TextEncoder().encode(text))
}

test.each([
  ['â€™', '’'],
  ['â€œ', '“'],
  ['â€“', '–'],
  ['Ã©', 'é'],
  ['ÃƒÂ©', 'é'],
  ['Ã¢â‚¬â„¢', '’'],
  ['Â»', '»'],
  ['ï»¿', '\uFEFF'],
  ['ï¿½', '\uFFFD'],
  ['ðŸ™‚', '🙂'],
  [misread('привет'), 'привет'],
  [misread('你好'), '你好'],
])('%s was %s', (actual, meant) => {
  expect(mojibakeIn(`It is ${actual}, really`)).toEqual([{start: 6, end: 6 + actual.length, actual, meant}])
})

test('a closing quote whose last byte got lost', () => {
  expect(mojibakeIn('â€œopenâ€ design').map(({meant}) => meant)).toEqual(['“', '”'])
})

test.each([
  'naïve café…”',
  'À la carte », Straße',
  'Ærø, Łódź, Ångström',
  'CAFÉ» and É”',
  '“quoted” – ‘so’ • 20 °C × 3½',
  'voilà\u00A0»',
  '中文，日本語',
  'Zürich’s',
])('right as it is: %s', (text) => {
  expect(mojibakeIn(text)).toEqual([])
})

test('whatever is misread is found and put right', () => {
  const words = fc.array(fc.constantFrom('é', 'ü', '’', '“', '—', '한', '한국', '🙂', 'ñ'), {minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(words, fc.integer({min: 1, max: 3}), (characters, times) => {
      const meant = characters.join('')
      let actual = meant
      for (let time = 0; time < times; time++) actual = misread(actual)
      expect(mojibakeIn(`a ${actual} b`)).toEqual([{start: 2, end: 2 + actual.length, actual, meant}])
    }),
    {numRuns: 300},
  )
})
