import fc from 'fast-check'
import type {Root} from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import {expect, test} from 'vitest'
import {pluginRunner} from '../../src/rule/run-plugin.js'
import {judgedAround, type ProseCheck} from '../../src/spelling/retext/judged-around.js'
import {toProse} from '../../src/spelling/retext/to-nlcst.js'
import {doubledWords} from '../../src/text/doubled-words.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

const repeatedWords = pluginRunner<[], Root>(retextRepeatedWords)
const indefiniteArticles = pluginRunner<[], Root>(retextIndefiniteArticle)

const seed = Math.trunc(Math.random() * 2 ** 31)
const word = fc.constantFrom(
  'the',
  'gate',
  'is',
  'an',
  'a',
  'hour',
  'open',
  'etc.',
  'we',
  'it’s',
  'rock-solid',
  'and/or',
  '(again)',
  '[1]',
  '`a b`',
  'Nova',
  '3',
)
const gap = fc.oneof({weight: 30, arbitrary: fc.constant(' ')}, fc.constantFrom('\n', '. ', ', ', '.\n', '? ', '\n\n', '\n* ', '...', ' - '))
/** Longer than what is parsed at once, in few paragraphs. */
const statement = fc.array(fc.tuple(word, gap), {minLength: 1000, maxLength: 4000, size: 'max'}).map((parts) => parts.flat().join(''))

test(`around suspects, piece by piece the same is found as in the whole text (seed ${seed})`, {timeout: 120_000}, () => {
  fc.assert(
    fc.property(statement, (text) => {
      const source = new Source('statement', text)
      const tree = parse(source)
      const whole = toProse(tree, text)
      const isSame = (places: readonly number[], check: ProseCheck) => {
        const starts = check(whole, text).flatMap(({place}) => (place && 'start' in place ? [place.start.offset] : []))
        const isSuspect = (start: number | undefined) => start !== undefined && places.includes(start)
        expect(
          judgedAround(places, tree, source, check)
            .map(({start}) => start)
            .filter(isSuspect),
        ).toEqual(starts.filter(isSuspect))
      }
      isSame(doubledWords(text.toLowerCase()), repeatedWords)
      isSame(
        Array.from(text.matchAll(/\ban? /g), ({index}) => index),
        indefiniteArticles,
      )
    }),
    {seed, numRuns: 15, endOnFailure: true},
  )
})
