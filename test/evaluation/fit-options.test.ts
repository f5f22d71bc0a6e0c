import {expect, test} from 'vitest'
import {fitOptionsIn} from '../../evaluation/fit/options.js'

test('each corpus goes with its labels', () => {
  const {given} = fitOptionsIn(['--corpus', 'a', '--labels', 'a.jsonl', '--corpus', 'b', '--labels', 'b.jsonl'])
  expect(given).toEqual([
    {corpus: 'a', labels: 'a.jsonl'},
    {corpus: 'b', labels: 'b.jsonl'},
  ])
})

test('a dry run needs no corpus, and takes other penalties', () => {
  expect(fitOptionsIn(['--dry-run', '--sparsity', '0.25', '--smallness', '2'])).toMatchObject({given: [], isDry: true, penalty: {sparsity: 0.25, smallness: 2}})
})

test.each([
  ['nothing to learn from but the evaluation', [], 'Without --corpus and --labels the weights would come from the nominations of the evaluation alone'],
  ['a corpus without labels', ['--corpus', 'a'], '--corpus is given once and --labels 0 times'],
  ['fewer labels than corpora', ['--corpus', 'a', '--corpus', 'b', '--labels', 'c'], '--corpus is given 2 times and --labels once'],
  ['a penalty that is no number', ['--dry-run', '--sparsity', 'abc'], '--sparsity abc: expected a number above 0'],
  ['no penalty', ['--dry-run', '--smallness', '0'], '--smallness 0: expected a number above 0'],
  ['an endless penalty', ['--dry-run', '--smallness', 'Infinity'], '--smallness Infinity: expected a number above 0'],
  ['an unknown option', ['--dry-runs'], "Unknown option '--dry-runs'"],
])('%s is refused', (_, args, complaint) => {
  expect(() => fitOptionsIn(args)).toThrow(complaint)
})
