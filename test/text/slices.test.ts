import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {decode} from '../../src/text/decode.js'
import {parse} from '../../src/text/parse.js'
import {readSeed, seedPaths} from '../seeds/seeds.js'

// remark-retext finds a word's place by counting from where its text node begins: one blank that is not the source's, and
// every place behind it is wrong.
test.each(seedPaths)('every text of %s is the exact slice of the source', (path) => {
  const source = decode(`seeds/candidates/${path}`, readSeed(path))
  const texts: string[] = []
  const slices: string[] = []
  visit(parse(source), 'text', ({value, position}) => {
    texts.push(value)
    slices.push(position ? source.slice(position) : 'a text without a place')
  })
  expect(texts).toEqual(slices)
  if (!source.unreadable) expect(texts).not.toEqual([])
})
