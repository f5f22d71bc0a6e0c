import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Document} from '../../src/text/document.js'
import {Source} from '../../src/text/source.js'

function wordsOf(text: string): string[] {
  const {phrases} = new Document(new Source('jane@example.org', text))
  return phrases.flatMap(({words}) => Array.from({length: words.length}, (_, at) => words.text(at)))
}

test.each<[string, string[]]>([
  ['Nova’s “gate” – and Cinder…', ['Nova', 's', 'gate', 'and', 'Cinder']],
  ['Für Zoë, Łukasz und 中文', ['Für', 'Zoë', 'Łukasz', 'und', '中文']],
  ['𝐍ova and ova𝟙 are one word each', ['𝐍ova', 'and', 'ova𝟙', 'are', 'one', 'word', 'each']],
  ['from 2027.1 to 2027.10, 2027 and 12027.1', ['from', '2027.1', 'to', '2027', '10', '2027', 'and', '12027', '1']],
  ['a\u0080b\u00ffc\u00b2d', ['a', 'bÿc²d']],
  ['half \ud835 a pair', ['half', 'a', 'pair']],
])('words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))

test(`words are the letters and digits of any script that stand together (seed ${seed})`, () => {
  const piece = fc.oneof(
    fc.constantFrom('Nova', 'é', 'ß', '中', '𝐍', '𝟙', '²', '½', '’', '–', '\u0080', 'ÿ', '\u2069', 'İ', '\ud835', 'K'),
    fc.string({unit: 'binary', minLength: 1, maxLength: 3}),
    fc.constantFrom(' ', ', ', '-', "'"),
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      // Neither a citation, an address nor a list: letters, and what parts them.
      const text = `So ${pieces
        .join('')
        .replace(/\s+/g, ' ')
        .replace(/[\d[\]().:;#*_`@/<>|=~+-]/g, ',')} is it`
      expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? [])
    }),
    {seed, numRuns: 500},
  )
})
