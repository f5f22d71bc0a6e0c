import {defineRule} from '../src/rule/define-rule.js'
import type {Report} from '../src/rule/finding.js'
import {type ConfusedWords, ConfusionFinder} from '../src/spelling/confusions/confusion-finder.js'
import {confusions} from '../src/spelling/confusions/lists/index.js'
import {tokensOf} from '../src/spelling/tokens.js'
import {onOneLine} from '../src/text/on-one-line.js'

export default defineRule({
  name: 'wrong-word',
  summary: 'No word is used where another one is meant.',
  why: 'A wrong word that is spelled right, such as `then` for `than`, is a slip that spell checkers miss. Only what is certain from the words around it is reported, so some slips are not found.',
  severity: 'warning',
  examples: [
    {good: 'I would rather test it first, and then merge it. It is up to its own team.\n'},
    {
      bad: 'Thank you for you consideration.\n',
      reports: ['1:1-1:32: Unexpected `Thank you for you consideration`, expected `Thank you for your consideration`.'],
    },
    {
      bad: 'It order to grow, I look forward to work with you.\n',
      reports: [
        '1:1-1:12: Unexpected `It order to`, expected `In order to`.',
        '1:21-1:46: Unexpected `look forward to work with`, expected `look forward to working with`.',
      ],
    },
    {
      bad: "I fixed it rather\nthen it's own tests.\n",
      reports: ['1:12-2:5: Unexpected `rather then`, expected `rather than`.', "2:6-2:14: Unexpected `it's own`, expected `its own`."],
    },
    {bad: 'I came fro the team.\n', reports: ['1:8-1:15: Unexpected `fro the`, expected `for the` or `from the`.']},
    {good: 'I looked for “rather then” and `more better` in *The Are*.\n'},
  ],
  check({tree, statement: {text}}, report) {
    for (const confused of finder.findIn({words: tokensOf(tree).words, text})) report(wrongWord(confused, text))
  },
})

const finder = new ConfusionFinder(confusions)

function wrongWord({phrase, wrong, meant}: ConfusedWords, text: string): Report {
  const actual = onOneLine(text.slice(phrase.start, phrase.end))
  const expected = meant.map((words) => onOneLine(text.slice(phrase.start, wrong.start) + words + text.slice(wrong.end, phrase.end)))
  const [only] = meant.length === 1 ? meant : []
  return {
    message: `Unexpected \`${actual}\`, expected ${expected.map((words) => `\`${words}\``).join(' or ')}.`,
    range: phrase,
    actual,
    expected,
    ...(only !== undefined && {suggestion: [{...wrong, text: only}]}),
  }
}
