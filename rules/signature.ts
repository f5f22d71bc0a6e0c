import {defineRule} from '../src/rule/define-rule.js'
import {isBroken} from '../src/text/broken-text.js'
import type {Source} from '../src/text/source.js'

export default defineRule({
  name: 'signature',
  summary: 'The statement is signed.',
  why: 'A statement that nobody signs may be unfinished, and voters want to know whose words they read.',
  severity: 'error',
  advisory: 'warning',
  examples: [
    {good: 'I would like to serve.\n\nThank you,\nJane Doe (jdoe)\n'},
    {good: 'I would like to serve. [1]\n\n-- Jane\nIRC: jdoe\n\n[1] https://example.org/\n'},
    {
      bad: 'I would like to serve.\n\nThank you for your consideration!\n',
      reports: ['3:34-3:34: No signature found; end the statement with your name on a line of its own.'],
    },
  ],
  check({nomination, source}, report) {
    if (nomination.signature || mayHaveBroken(source)) return
    const end = source.text.trimEnd().length
    report({
      message: 'No signature found; end the statement with your name on a line of its own.',
      position: source.positionAt(end, end),
    })
  },
})

/** How many lines at the end may hold the name and what people write below it, and how long a line with a name is at most. */
const linesBelow = 6
const longestName = 60

/** Whether letters broke in a line at the end that may be a name; `encoding` reports what broke. */
function mayHaveBroken(source: Source): boolean {
  const last = source.lineAt(source.text.trimEnd().length)
  return Array.from({length: linesBelow}, (_, index) => last - index).some((number) => {
    const start = source.lineStarts[number - 1]
    const {length} = source.line(number)
    return start !== undefined && length <= longestName && isBroken(source, start, start + length)
  })
}
