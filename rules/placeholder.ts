import {defineRule} from '../src/rule/define-rule.js'
import {onOneLine} from '../src/text/on-one-line.js'
import {placeholdersIn} from '../src/text/placeholders.js'
import {type Range, rangeOf} from '../src/text/spans.js'
import {eachNode} from '../src/text/walk.js'

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
    const found = placeholdersIn(statement.text)
    if (found.length === 0) return
    const code: Range[] = []
    eachNode(tree, (node) => {
      if (node.type === 'inlineCode' || node.type === 'code' || node.type === 'link') code.push(rangeOf(node))
    })
    const isCode = insideOf(code)
    for (const {start, end} of found) {
      if (isCode(start, end)) continue
      const actual = source.text.slice(start, end)
      report({
        message: `Template text "${onOneLine(actual)}" is left in the statement; replace it with your own words.`,
        position: source.positionAt(start, end),
        actual,
      })
    }
  },
})

/** Makes a test for whether a range is inside one of the given ones. Both these and the tested ranges must be in ascending order. */
function insideOf(ranges: readonly Range[]): (start: number, end: number) => boolean {
  let next = 0
  let farthest = 0
  return (start, end) => {
    for (; (ranges[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) farthest = Math.max(farthest, ranges[next]?.end ?? 0)
    return end <= farthest
  }
}
