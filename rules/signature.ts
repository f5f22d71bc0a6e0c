import type {ReferenceEntry} from '../src/nomination/nomination.js'
import {defineRule} from '../src/rule/define-rule.js'
import {isBroken} from '../src/text/broken-text.js'
import type {Source} from '../src/text/source.js'

export default defineRule({
  name: 'signature',
  summary: 'The statement is signed.',
  why: 'An unsigned statement may be unfinished, and voters want to know whose words they are reading.',
  severity: 'error',
  advisory: 'warning',
  examples: [
    {good: 'I would like to serve.\n\nThank you,\nJane Doe (jdoe)\n'},
    {good: 'I would like to serve. [1]\n\n-- Jane\nIRC: jdoe\n\n[1] https://example.org/\n'},
    {
      bad: 'I would like to serve.\n\nThank you for your consideration!\n',
      reports: ['3:34-3:34: No signature found; end the statement with your name on its own line.'],
    },
    {
      bad: 'I would like to serve. [1]\n\nReferences:\n[1] https://example.org/\n',
      reports: ['1:27-1:27: No signature found; end the statement with your name on its own line.'],
    },
  ],
  check({nomination, source, statement}, report) {
    if (nomination.signature || mayHaveBroken(source)) return
    const end = endOfStatement(statement, nomination.entries)
    report({
      message: 'No signature found; end the statement with your name on its own line.',
      position: source.positionAt(end, end),
    })
  },
})

/** Where a signature would go: behind the last text that is no reference entry, nor a line that introduces the entries. */
function endOfStatement({text}: Source, entries: readonly ReferenceEntry[]): number {
  const ends = [...entries].sort((a, b) => (b.position.start.offset ?? 0) - (a.position.start.offset ?? 0))
  let end = text.trimEnd().length
  for (const {position} of ends) {
    const start = position.start.offset ?? 0
    if ((position.end.offset ?? 0) < end || start >= end) break
    end = text.slice(0, start).trimEnd().length
  }
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  const isHeading = end < text.trimEnd().length && /^[#* ]{0,6}(?:references?|links?|notes?)[:* ]{0,4}$/i.test(line.trim())
  const above = text.slice(0, end - line.length).trimEnd().length
  return isHeading && above > 0 ? above : end
}

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
