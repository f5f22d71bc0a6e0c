import {expect, test} from 'vitest'
import {nearest} from '../../src/language/nearest.js'
import {WordList} from '../../src/language/word-list.js'

const list = new WordList("ab\tc\nabc\td\ndon't\tk\nopenstack\tf\tOpenStack\nzoo\ta\n")

test('finds the first, the last and any between', () => {
  expect(['ab', 'abc', 'zoo'].map((word) => list.find(word)?.frequency)).toEqual([2, 3, 0])
  expect(list.find('openstack')).toEqual({word: 'openstack', written: 'OpenStack', frequency: 5})
})

test('finds no beginnings, no ends and nothing in an empty list', () => {
  expect(['', 'a', 'abcd', 'zz', 'oo'].map((word) => list.find(word))).toEqual([null, null, null, null, null])
  expect(new WordList('').find('a')).toBeNull()
})

test('the nearest words come with the cost of the slip', () => {
  expect(nearest(list, 'dont', 10).map(({entry, cost}) => [entry.word, cost])).toEqual([["don't", 3]])
  expect(nearest(list, 'openstakc', 10).map(({cost}) => cost)).toEqual([6])
  expect(nearest(list, 'zooo', 10).map(({cost}) => cost)).toEqual([5])
})

test('every word within the limit is found, whatever is passed over', () => {
  const words = ['bake', 'baker', 'bakery', 'bar', 'bark', 'beak', 'brake', 'break', 'kabe']
  const sorted = new WordList(words.map((word) => `${word}\tb\n`).join(''))
  const alone = (token: string, limit: number) =>
    words.flatMap((word) => nearest(new WordList(`${word}\tb\n`), token, limit).map(({entry, cost}) => `${entry.word} ${cost}`))
  for (const token of ['baek', 'abke', 'bakre', 'brk', 'ake', 'bbake'])
    expect(nearest(sorted, token, 20).map(({entry, cost}) => `${entry.word} ${cost}`)).toEqual(alone(token, 20))
})

test('lines that begin alike end where the next beginning does, however often one asks', () => {
  const list = new WordList('car\tk\ncart\tk\ncat\tk\ndog\tk\n')
  expect([list.endOf('car', 0), list.endOf('car', 6), list.endOf('c', 0), list.endOf('dog', 19)]).toEqual([13, 13, 19, list.text.length])
})
