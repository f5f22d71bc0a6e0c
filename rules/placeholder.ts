import {defineRule} from '../src/rule/define-rule.js'
import {onOneLine} from '../src/text/on-one-line.js'
import {templateTextIn} from '../src/text/template-text.js'

export default defineRule({
  name: 'placeholder',
  summary: 'No template text is left in the statement.',
  why: 'A statement with `<your name>` or a lone TODO in it was submitted too early, and it shows.',
  severity: 'error',
  examples: [
    {good: 'Two things are on my TODO list for $project: bugs, and nova-<name> scripts. My age is TBD.\n'},
    {
      bad: 'I am <your name> and stand for $PROJECT.\n',
      reports: [
        '1:6-1:17: Template text "<your name>" is left in the statement; replace it with your own words.',
        '1:32-1:40: Template text "$PROJECT" is left in the statement; replace it with your own words.',
      ],
    },
    {bad: 'My goals:\n\n* more tests\n* TODO\n', reports: ['4:3-4:7: Template text "TODO" is left in the statement; replace it with your own words.']},
    {
      bad: 'TODO: describe my goals\n\nThanks,\n[Your Name]\n',
      reports: [
        '1:1-1:24: Template text "TODO: describe my goals" is left in the statement; replace it with your own words.',
        '4:1-4:12: Template text "[Your Name]" is left in the statement; replace it with your own words.',
      ],
    },
    {bad: 'I like Nova.\n\nThanks,\nFirst Last\n', reports: ['4:1-4:11: Template text "First Last" is left in the statement; replace it with your own words.']},
    {bad: 'Lorem ipsum dolor sit amet.\n', reports: ['1:1-1:12: Template text "Lorem ipsum" is left in the statement; replace it with your own words.']},
  ],
  check({source, statement, tree}, report) {
    for (const {start, end} of templateTextIn(statement.text, tree)) {
      const actual = source.text.slice(start, end)
      report({
        message: `Template text "${onOneLine(actual)}" is left in the statement; replace it with your own words.`,
        range: {start, end},
        actual,
      })
    }
  },
})
