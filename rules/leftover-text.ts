import {defineRule} from '../src/rule/define-rule.js'
import type {Report} from '../src/rule/finding.js'
import {lineKindText} from '../src/text/leftover/line-kinds.js'
import type {EncodedSpan} from '../src/text/leftover/quoted-printable.js'
import {type Leftovers, leftoversOf} from '../src/text/leftover/statement.js'
import type {Source} from '../src/text/source.js'

export default defineRule({
  name: 'leftover-text',
  summary: 'The statement has no remains of an e-mail, a commit or a merge in it.',
  why: 'Anything that mail programs and Git put around a text is published with it, and may contradict the statement. The other rules ignore it.',
  severity: 'error',
  advisory: 'warning',
  lesser: [{severity: 'warning', findings: 'remains of an e-mail or a commit'}],
  examples: [
    {good: 'From: my first patch\n\nto the gate of Nova, I have enjoyed every day. As you read here last year:\n\n> Nova needs more reviewers.\n\nJane Doe\n'},
    {
      bad: 'From: Jane Doe <jane@example.org>\nSubject: Nova PTL candidacy for Indri\n\nI stand for Nova in Indri.\n\nJane Doe\n',
      reports: ['1:1-2:38: The header of an e-mail is left in the file; delete it, and keep only the text.'],
    },
    {
      bad: 'Jane Doe\n_______________________________________________\nexample-discuss mailing list\nexample-discuss@lists.example.org\n',
      reports: ['2:1-4:34: The footer of a mailing list or mail program is left in the file; delete it.'],
    },
    {
      bad: 'I agree.\n\nOn Mon, 3 Aug 2026 at 10:00, Sam Roe <sam@example.org> wrote:\n> Please run again.\n> Sam Roe\n',
      reports: ['3:1-5:10: A quoted e-mail is left in the file; delete it, and keep only your own text.'],
    },
    {
      bad: 'Jane Doe\n\nSigned-off-by: Jane Doe <jane@example.org>\n',
      reports: ['3:1-3:43: Part of a commit message is left in the file; delete it.'],
    },
    {
      bad: 'We met at the caf=C3=A9.\n',
      reports: [
        '1:18-1:24: Unexpected `=C3=A9`, expected `é`: the text still has an e-mail encoding (quoted-printable) in it; replace it with the character itself.',
      ],
    },
  ],
  check({source}, report) {
    const leftovers = leftoversOf(source)
    for (const finding of [...linesLeft(leftovers, source), ...encodingLeft(leftovers.encoded, source)]) report(finding)
  },
})

/** One report for each kind of line, at the first block of it. */
function linesLeft({lines}: Leftovers, source: Source): Report[] {
  return [...new Set(lines.map(({kind}) => kind))].flatMap((kind): Report[] => {
    const [first, ...others] = lines.filter((each) => each.kind === kind && !each.isMark)
    if (!first) return []
    const {name, advice} = lineKindText(kind)
    const further = others.map(({start}) => source.lineAt(start))
    return [
      {
        message: `${name.charAt(0).toUpperCase()}${name.slice(1)} is left in the file; ${advice}.`,
        range: first,
        severity: kind === 'conflict-marker' ? 'error' : 'warning',
        ...(further.length > 0 && {note: `More of the same starts on ${further.length === 1 ? 'line' : 'lines'} ${listed(further)}.`}),
      },
    ]
  })
}

function encodingLeft(encoded: readonly EncodedSpan[], source: Source): Report[] {
  const shown = encoded.find(({first}) => first.meant.trim() !== '') ?? encoded[0]
  if (!shown) return []
  const {start, end, meant} = shown.first
  const more = encoded.length - 1
  const actual = source.text.slice(start, end)
  return [
    {
      message: `Unexpected \`${actual}\`, expected \`${meant}\`${more > 0 ? `, and ${more} more like it` : ''}: the text still has an e-mail encoding (quoted-printable) in it; replace it with the character itself.`,
      range: {start, end},
      actual,
      expected: [meant],
    },
  ]
}

const mostListed = 8

function listed(numbers: readonly number[]): string {
  return `${numbers.slice(0, mostListed).join(', ')}${numbers.length > mostListed ? ' and others' : ''}`
}
