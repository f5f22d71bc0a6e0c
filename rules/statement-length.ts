import type {Nodes} from 'mdast'
import * as v from 'valibot'
import {defineRule} from '../src/rule/define-rule.js'
import {eachNode} from '../src/text/each-node.js'

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu
/** Where a word begins for certain: no fewer words than these are there. */
const plainBeginning = /\s[A-Za-z\d]/g

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
    // Nearly all statements say enough in their first lines, and need no pattern for all scripts, which is dear to compile.
    if (countUnder(tree, plainBeginning, words) >= words) return
    const count = countUnder(tree, word, words)
    if (count < words)
      report({
        message: `The statement has ${count} ${count === 1 ? 'word' : 'words'}, expected at least ${words}; say what you intend to do.`,
        position: source.positionAt(0, 0),
      })
  },
})

/** How many matches of a pattern the text under a node has, counted no further than to `enough`. */
function countUnder(tree: Nodes, pattern: RegExp, enough: number): number {
  let count = 0
  eachNode(tree, (node) => {
    if (count >= enough) return false
    // An address that is its own text has no words.
    if (node.type === 'link' && node.children.every((child) => child.type === 'text' && child.value.includes('/'))) return false
    if (node.type === 'text') count += node.value.match(pattern)?.length ?? 0
    return true
  })
  return count
}
