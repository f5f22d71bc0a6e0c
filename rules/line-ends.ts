import type {RuleContext} from '../src/rule/context.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Edit, Report} from '../src/rule/finding.js'
import {allMatches} from '../src/text/all-matches.js'
import {isMarkdown} from '../src/text/parse.js'
import type {Source} from '../src/text/source.js'

export default defineRule({
  name: 'line-ends',
  summary: 'Every line ends with a line feed, with no space before it.',
  why: 'Spaces and carriage returns at line ends show up as noise in every review of the change. Many accepted nominations have them, so this is only a note, given once per file; `--fix` repairs them.',
  severity: 'info',
  examples: [
    {good: 'I stand for Nova.\n\nJane Doe\n'},
    {good: 'I stand for Nova.\n\n-- \nJane Doe\n'},
    {bad: 'I stand for Nova. \n\nJane Doe\t\n', reports: ['1:18-1:19: Spaces at the end of 2 lines, first here; remove them.']},
    {bad: 'I stand for Nova.\r\n\r\nJane Doe\r\n', reports: ['1:18-2:1: Windows line ends (CRLF), expected line feeds (LF); `--fix` changes them all.']},
    {bad: 'I stand for Nova.\n\nJane Doe', reports: ['3:9-3:9: The last line does not end with a line break; add one.']},
  ],
  check(context, report) {
    const {source} = context
    // Such a file is not repaired, and saving it in an editor may change its line ends.
    if (source.undecided) return
    for (const found of [carriageReturns(source), trailingBlanks(context), missingEnd(source)]) if (found) report(found)
  },
})

function carriageReturns(source: Source): Report | null {
  if (!source.text.includes('\r')) return null
  const ends = [...source.text.matchAll(/\r\n?/g)]
  const [first] = ends
  if (!first) return null
  const what = ends.some(([end]) => end === '\r\n') ? 'Windows line ends (CRLF)' : 'Old Macintosh line ends (CR)'
  return {
    message: `${what}, expected line feeds (LF); \`--fix\` changes them all.`,
    position: source.positionAt(first.index, first.index + first[0].length),
    fix: ends.map(({index, 0: end}) => ({start: index, end: index + end.length, text: '\n'})),
  }
}

const blankAtEnd = /[^\S\r\n](?=[\r\n]|$)/g

function trailingBlanks({source, statement}: RuleContext): Report | null {
  const edits: Edit[] = []
  // In Markdown two spaces at the end of a line are a line break.
  const keepsBreaks = isMarkdown(source.path)
  for (const {index} of allMatches(source.text, blankAtEnd)) {
    const number = source.lineAt(index)
    const start = source.lineStarts[number - 1] ?? 0
    // `\s` matches a byte order mark, which is not part of the line.
    if (index < start) continue
    const line = source.line(number)
    // Mail programs recognise the signature by this line, space included (RFC 3676).
    if (line === '-- ') continue
    const kept = line.trimEnd().length
    // Lines that `leftover-text` reports are to be deleted anyway.
    if (kept > 0 && statement !== source && statement.line(number).trim() === '') continue
    if (kept === 0 || !keepsBreaks) edits.push({start: start + kept, end: start + line.length, text: ''})
  }
  const [first] = edits
  if (!first) return null
  return {
    message: edits.length === 1 ? 'Spaces at the end of the line; remove them.' : `Spaces at the end of ${edits.length} lines, first here; remove them.`,
    position: source.positionAt(first.start, first.end),
    fix: edits,
  }
}

function missingEnd(source: Source): Report | null {
  const end = source.text.length
  if (source.text.endsWith('\n') || source.text.endsWith('\r')) return null
  return {message: 'The last line does not end with a line break; add one.', position: source.positionAt(end, end), fix: [{start: end, end, text: '\n'}]}
}
