import noUndefinedReferences from 'remark-lint-no-undefined-references'
import type {Citation} from '../src/nomination/nomination.js'
import {type DoubledLabel, doubledLabel} from '../src/nomination/references/doubled-label.js'
import {type MistakenLabel, mistakenLabel} from '../src/nomination/references/mistaken-label.js'
import {unansweredCitations} from '../src/nomination/references/unanswered.js'
import {defineRule} from '../src/rule/define-rule.js'
import {pluginRunner, rangesOf} from '../src/rule/run-plugin.js'
import {withoutDeepBrackets} from '../src/text/brackets.js'
import {enumerated} from '../src/text/enumerated.js'
import type {Range} from '../src/text/spans.js'
import {startsInside} from '../src/text/starts-inside.js'

const undefinedReferences = pluginRunner(noUndefinedReferences)

export default defineRule({
  name: 'reference-undefined',
  summary: 'Every citation has a reference entry.',
  why: 'Voters follow citations; one that leads nowhere hides the evidence for a claim.',
  severity: 'error',
  examples: [
    {good: 'We merged the driver last spring [1].\n\n[1] https://example.org/driver\n'},
    {good: 'Subject: [tc] candidacy\n\nSome called it "impossible" [sic], see [the log](https://example.org/log).\n'},
    {
      bad: 'We merged the driver [1] and its tests [2].\n\n[1] https://example.org/driver\n',
      reports: ['1:40-1:43: Citation [2] has no reference entry; add a line "[2] https://..." below the text, or cite an existing entry.'],
    },
    {
      bad: 'We merged the driver [1-3], as I promised [3].\n\n[1] https://example.org/a\n[2] https://example.org/b\n',
      reports: ['1:25-1:26: Citation [3] has no reference entry; add a line "[3] https://..." below the text, or cite an existing entry.'],
    },
    {
      bad: 'The driver [1], its tests [2] and documents [3].\n\n[1] https://example.org/a\n[2] https://example.org/b\n[4] https://example.org/c\n',
      reports: [
        '1:45-1:48: Citation [3] has no reference entry, but nothing cites entry [4] (line 5), which was probably meant to be [3]; change the label of the entry to [3].',
      ],
    },
    {
      bad: 'The driver [1] and its tests [3].\n\n[1] https://example.org/a\n[2] https://example.org/b\n',
      reports: ['1:30-1:33: Citation [3] has no reference entry, but nothing cites entry [2] (line 4), which was probably meant; cite [2] here.'],
    },
  ],
  check({tree, source, nomination}, report) {
    const unanswered = unansweredCitations(nomination)
    // Most statements have an entry for every citation; only the others need the plug-in.
    if (unanswered.size === 0) return
    const isReported = startsInside(rangesOf(undefinedReferences(tree, withoutDeepBrackets(source.text))))
    const mistaken = mistakenLabel(nomination)
    const doubled = doubledLabel(nomination)
    const lineOf = ({start}: Range) => source.lineAt(start)
    for (const citations of unanswered.values()) {
      const [first, ...others] = citations.filter((citation) => citation.isImplied || isReported(citation))
      if (!first) continue
      report({
        message: `Citation [${first.label}] has no reference entry${advice(first, {mistaken, doubled, lineOf})}`,
        range: first,
        actual: first.label,
        ...(others.length > 0 && {note: `Cited again on ${lines(others.map(lineOf))}.`}),
        ...(mistaken?.wrong === 'citation' && {expected: [mistaken.entry.label]}),
        ...(mistaken && mistaken.edits.length > 0 && {suggestion: mistaken.edits}),
      })
    }
  },
})

/** What the advice on a citation depends on. */
interface Advised {
  readonly mistaken: MistakenLabel | null
  readonly doubled: DoubledLabel | null
  readonly lineOf: (range: Range) => number
}

/** What to do, in the same words as the rule that reports the entry. */
function advice({label}: Citation, {mistaken, doubled, lineOf}: Advised): string {
  if (mistaken) {
    const {entry, wrong} = mistaken
    const uncited = `, but nothing cites entry [${entry.label}] (line ${lineOf(entry)})`
    if (wrong === 'entry') return `${uncited}, which was probably meant to be [${label}]; change the label of the entry to [${label}].`
    if (wrong === 'citation') return `${uncited}, which was probably meant; cite [${entry.label}] here.`
    return `${uncited}; if the two belong together, give them the same label.`
  }
  if (doubled?.unanswered === label) {
    const {entry, isShifted} = doubled
    const later = isShifted ? ', and each later one should be one higher' : ''
    return `, but entry [${entry.label}] occurs twice; the second (line ${lineOf(entry)}) was probably meant to be [${doubled.label}]${later}.`
  }
  return `; add a line "[${label}] https://..." below the text, or cite an existing entry.`
}

function lines(all: readonly number[]): string {
  const numbers = [...new Set(all)]
  return `${numbers.length === 1 ? 'line' : 'lines'} ${enumerated(numbers, 'and')}`
}
