import {expect, test} from 'vitest'
import {mojibakeIn} from '../../src/text/encoding/mojibake.js'

const names = 'Tomáš Lukáš Kříž Weiß Groß Strauß José André Ángel Łukasz Jürgen Zoë Nuñez François Šárka Ondřej Małgorzata Þórður Øyvind Åsa Ñandú'.split(' ')
const marks = [
  '’',
  '’s',
  '‘',
  '”',
  '“',
  '…',
  '–',
  '—',
  '™',
  '®',
  '©',
  '«',
  '»',
  '°',
  '„',
  '‚',
  '€',
  '£',
  '›',
  '‹',
  '¹',
  '²',
  '³',
  '\u00A0',
  '\u00A0“',
  '’”',
  '…”',
]

test.each(names)('%s is right as it is, whatever mark comes behind', (name) => {
  const misread = marks.filter((mark) => mojibakeIn(`I thank ${name}${mark} for all of it.`).length > 0)
  expect(misread).toEqual([])
})

test.each([
  ['Ð˜Ð²Ð°Ð½', 'Иван'],
  ['å¼\u00A0ä¼Ÿ', '张伟'],
  ['JosÃ©', 'é'],
  ['donâ€™t', '’'],
  ['PaweÅ‚', 'ł'],
  ['ðŸ˜€', '😀'],
])('%s was read in a wrong encoding', (text, meant) => {
  expect(mojibakeIn(text).map((each) => each.meant)).toEqual([meant])
})
