import {visit} from 'unist-util-visit'
import * as v from 'valibot'
import {defineRule} from '../src/rule/define-rule.js'

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu

export default defineRule({
  name: 'statement-length',
  summary: 'The statement says something.',
  why: 'A line that only says that one stands gives voters nothing to choose by.',
  severity: 'warning',
  options: v.strictObject({
    /** The least number of words; references and addresses do not count. */
    words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 20),
  }),
  examples: [
    {good: 'I stand for Nova in the Indri cycle. I want to make upgrades faster, to bring in new reviewers, and to keep the gate green. Jane Doe\n'},
    {good: 'I stand for Nova.\n', options: {words: 4}},
    {
      bad: 'I stand for Nova, see https://example.org/a/long/page/about/me.\n\n- Jane Doe\n',
      reports: ['1:1-1:1: The statement has 7 words, expected at least 20; say what you intend to do.'],
    },
  ],
  check({tree, source}, report, {words}) {
    let count = 0
    visit(tree, 'text', ({value}, _index, parent) => {
      if (parent?.type !== 'link' || !value.includes('/')) count += value.match(word)?.length ?? 0
    })
    if (count < words)
      report({
        message: `The statement has ${count} ${count === 1 ? 'word' : 'words'}, expected at least ${words}; say what you intend to do.`,
        position: source.positionAt(0, 0),
      })
  },
})
