import type {Nodes} from 'mdast'
import * as v from 'valibot'
import {defineRule} from '../src/rule/define-rule.js'
import {eachNode} from '../src/text/walk.js'

/** Words of a text that holds letters of ASCII alone, beside the quotes and dashes of print; what knows all scripts is dear to compile. */
const plainWord = /[A-Za-z\d][A-Za-z\d'’.-]*/g
const unusual = /[^\0-\x7F‘’“”–—…]/

const wordsExpected = 'a whole number of words, 1 or more'

export default defineRule({
  name: 'statement-length',
  summary: 'The statement is long enough to say something.',
  why: 'A single line that announces a candidacy gives voters nothing to choose by.',
  severity: 'warning',
  options: v.strictObject({
    words: v.optional(
      v.pipe(
        v.number(wordsExpected),
        v.integer(wordsExpected),
        v.minValue(1, wordsExpected),
        v.description('The minimum number of words; references and addresses do not count.'),
      ),
      20,
    ),
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
    // Nearly all statements say enough in their first lines, and no pattern for words of all scripts, which is dear to compile, is needed.
    if (countUnder(tree, () => beginning, words) >= words) return
    const count = countUnder(tree, wordOf, words)
    if (count < words)
      report({
        message: `The statement has ${count} ${count === 1 ? 'word' : 'words'}, expected at least ${words}; say what you intend to do.`,
        position: source.positionAt(0, 0),
      })
  },
})

/** How many words, by the pattern for those of a text, the text under a node has; counted no further than to `enough`. */
function countUnder(tree: Nodes, patternFor: (text: string) => RegExp, enough: number): number {
  let count = 0
  eachNode(tree, (node) => {
    if (count >= enough) return false
    // An address that is its own text has no words.
    if (node.type === 'link' && node.children.every((child) => child.type === 'text' && child.value.includes('/'))) return false
    if (node.type !== 'text') return true
    const pattern = patternFor(node.value)
    pattern.lastIndex = 0
    while (count < enough && pattern.test(node.value)) count++
    return true
  })
  return count
}

/** Words that begin behind a blank with a letter of ASCII: no more than there are words. */
const beginning = /\s[A-Za-z\d]/g

function wordOf(text: string): RegExp {
  return unusual.test(text) ? /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu : plainWord
}
