import * as v from 'valibot'
import {defineRule} from '../src/rule/define-rule.js'
import {joinedWords} from '../src/text/words.js'

/** What joins two words into one: `don't`, `up-to-date`, `2.0`, and combining marks. */
const joint = /^[\p{M}'’.-]*$/u

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
      bad: 'I stand for Nova, see https://example.org/a/long/page/about/me.\n\nJane Doe <jane@example.org>\n',
      reports: ['1:1-1:1: The statement has 7 words, expected at least 20; say what you intend to do.'],
    },
  ],
  check({document, source}, report, {words}) {
    let count = 0
    for (const range of document.phrases.flatMap(({prose}) => prose)) {
      count += joinedWords(source.text, range, joint).length
      if (count >= words) return
    }
    report({
      message: `The statement has ${count} ${count === 1 ? 'word' : 'words'}, expected at least ${words}; say what you intend to do.`,
      position: source.positionAt(0, 0),
    })
  },
})
