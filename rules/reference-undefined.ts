import noUndefinedReferences from 'remark-lint-no-undefined-references'
import type {Citation} from '../src/nomination/nomination.js'
import {defineRule} from '../src/rule/define-rule.js'
import {borrow, positionsOf} from '../src/rule/run-plugin.js'
import {withoutDeepBrackets} from '../src/text/brackets.js'
import {enumerated} from '../src/text/enumerated.js'
import {identifierOf} from '../src/text/label.js'
import {startsInside} from '../src/text/starts-inside.js'

const undefinedReferences = borrow(noUndefinedReferences)

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
  ],
  check({tree, source, nomination}, report) {
    const entries = new Set(nomination.entries.map(({label}) => identifierOf(label)))
    const unanswered = nomination.citations.filter(({label}) => !entries.has(identifierOf(label)))
    // Most statements answer all that they cite, and only the others need the plug-in.
    if (unanswered.length === 0) return
    const isReported = startsInside(positionsOf(undefinedReferences(tree, withoutDeepBrackets(source.text))))
    const missing = new Map<string, Citation[]>()
    for (const citation of unanswered) {
      if (!isReported(citation.position)) continue
      const identifier = identifierOf(citation.label)
      const others = missing.get(identifier)
      if (others) others.push(citation)
      else missing.set(identifier, [citation])
    }
    for (const [first, ...others] of missing.values()) {
      if (!first) continue
      report({
        message: `Citation [${first.label}] has no reference entry; add a line "[${first.label}] https://..." below the text, or cite an existing entry.`,
        position: first.position,
        actual: first.label,
        ...(others.length > 0 && {note: `Cited again on ${lines(others)}.`}),
      })
    }
  },
})

function lines(citations: readonly Citation[]): string {
  const numbers = [...new Set(citations.map(({position}) => position.start.line))]
  return `${numbers.length === 1 ? 'line' : 'lines'} ${enumerated(numbers, 'and')}`
}
