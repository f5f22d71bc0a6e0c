import {expect, test} from 'vitest'
import {nearest, nearestOtherwiseBegun} from '../../src/spelling/near-words/nearest.js'
import {WordList} from '../../src/spelling/near-words/word-list.js'
import {loadVocabulary} from '../../src/spelling/words/vocabulary.js'

function listOf(...words: readonly string[]): WordList {
  return WordList.of(words.map((word) => ({word, written: word, frequency: 1})))
}

const list = WordList.of([
  {word: 'openstack', written: 'OpenStack', frequency: 5},
  {word: 'ab', written: 'ab', frequency: 2},
  {word: 'abc', written: 'abc', frequency: 3},
  {word: "don't", written: "don't", frequency: 10},
  {word: 'zoo', written: 'zoo', frequency: 0},
])

test('finds the first, the last and any between', () => {
  expect(['ab', 'abc', 'zoo'].map((word) => list.find(word)?.frequency)).toEqual([2, 3, 0])
  expect(list.find('openstack')).toEqual({word: 'openstack', written: 'OpenStack', frequency: 5})
})

test('finds no beginnings, no ends and nothing in an empty list', () => {
  expect(['', 'a', 'abcd', 'zz', 'oo'].map((word) => list.find(word))).toEqual([null, null, null, null, null])
  expect(['ab', "don't", 'a', 'abcd', 'openstacks'].map((word) => list.has(word))).toEqual([true, true, false, false, false])
  expect(listOf().find('a')).toBeNull()
})

test('the nearest words come with the cost of the typo', () => {
  expect(nearest(list, 'dont', 10).map(({entry, cost}) => [entry.word, cost])).toEqual([["don't", 4]])
  expect(nearest(list, 'openstakc', 10).map(({cost}) => cost)).toEqual([6])
  expect(nearest(list, 'zooo', 10).map(({cost}) => cost)).toEqual([5])
})

test('every word within the limit is found, whatever is passed over', () => {
  const words = ['bake', 'baker', 'bakery', 'bar', 'bark', 'beak', 'brake', 'break', 'kabe']
  const alone = (token: string, limit: number) => words.flatMap((word) => nearest(listOf(word), token, limit).map(({entry, cost}) => `${entry.word} ${cost}`))
  for (const token of ['baek', 'abke', 'bakre', 'brk', 'ake', 'bbake'])
    expect(nearest(listOf(...words), token, 20).map(({entry, cost}) => `${entry.word} ${cost}`)).toEqual(alone(token, 20))
})

test('what begins with another letter is found without a walk, and only that', () => {
  const {words} = loadVocabulary()
  const seed = Math.floor(Math.random() * 2 ** 31)
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % below
  }
  for (let round = 0; round < 40; round++) {
    const {word} = words.entryAt(words.firstFrom(String.fromCharCode(97 + random(26), 97 + random(26), 97 + random(26))))
    const at = random(word.length)
    const token = word.slice(0, at) + 'aeinst'.slice(random(6)).slice(0, random(3)) + word.slice(at + random(2))
    // Nothing is asked of the vocabulary for a letter alone.
    if (token.length < 2) continue
    for (const limit of [10, 12]) {
      const key = ({entry, cost}: {entry: {word: string}; cost: number}) => `${entry.word} ${cost}`
      const near = [...nearest(words, token, limit, token.charAt(0)), ...nearestOtherwiseBegun(words, token, limit)]
      expect(near.map(key).sort(), `${token} within ${limit}, seed ${seed}`).toEqual(nearest(words, token, limit).map(key).sort())
    }
  }
  expect(['ocnfig', 'onfig', 'dn'].map((token) => nearestOtherwiseBegun(listOf('config', 'on', "in'd"), token, 12).map(({entry}) => entry.word))).toEqual([
    ['config'],
    ['config'],
    [],
  ])
})

test('a list is sorted, and numbers its words', () => {
  expect(list.entries().map(({word}) => word)).toEqual(['ab', 'abc', "don't", 'openstack', 'zoo'])
  expect(['', 'ab', 'abb', 'zoo', 'zz'].map((word) => list.firstFrom(word))).toEqual([0, 0, 1, 4, 5])
})

test('in a long list each word is found, and what is none is not', () => {
  const {words} = loadVocabulary()
  for (let index = 0; index < words.size; index += 97) {
    const entry = words.entryAt(index)
    expect(words.find(entry.word)).toEqual(entry)
  }
  const byHalves = new WordList({...words.parts, places: new Uint32Array()})
  for (const word of ['a', 'ab', 'aardvark', "don't", 'mmm', 'qzx', 'zoo', 'zzz', 'openstack', "y'all", '', 'é', 'isn;t'])
    expect([word, words.find(word)]).toEqual([word, byHalves.find(word)])
  expect(['', 'qzxq', 'zzzzz', 'é', 'isn;t', 'the\t', 'thq'].map((word) => words.has(word))).toEqual([false, false, false, false, false, false, false])
})
