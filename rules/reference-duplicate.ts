import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions'
import type {ReferenceEntry} from '../src/nomination/nomination.js'
import {type DoubledLabel, doubledEntries, doubledLabel} from '../src/nomination/references/doubled-label.js'
import {defineRule} from '../src/rule/define-rule.js'
import {borrow, positionsOf} from '../src/rule/run-plugin.js'
import {identifierOf} from '../src/text/label.js'
import {startsInside} from '../src/text/starts-inside.js'

const duplicateDefinitions = borrow(noDuplicateDefinitions)

export default defineRule({
  name: 'reference-duplicate',
  summary: 'No two reference entries have the same label.',
  why: 'A citation whose label occurs twice leads to two places, and the reader cannot tell which was meant.',
  severity: 'error',
  examples: [
    {good: 'We merged the driver [1] and its tests [2].\n\n[1] https://example.org/a\n[2] https://example.org/b\n'},
    {
      bad: 'We merged the driver [1].\n\n[1] https://example.org/a\n[1] https://example.org/b\n',
      reports: ['4:1-4:4: Entry [1] occurs twice, first on line 3; give this one its own label.'],
    },
    {
      bad: 'We merged the driver [1].\n\n[1] https://example.org/a\n[1] https://example.org/a\n',
      reports: ['4:1-4:4: Entry [1] occurs twice, first on line 3 with the same link; remove one of them.'],
    },
    {
      bad: 'The driver [1], its tests [2] and documents [3].\n\n[1] https://example.org/a\n[1] https://example.org/b\n[2] https://example.org/c\n',
      reports: [
        '4:1-4:4: Entry [1] occurs twice, first on line 3; the text cites up to [3], so this one was probably meant to be [2], and each later one should be one higher.',
      ],
    },
    {
      bad: 'The driver [1], its tests [2] and documents [3].\n\n[1] https://example.org/a\n[1] https://example.org/b\n[3] https://example.org/c\n',
      reports: ['4:1-4:4: Entry [1] occurs twice, first on line 3; citation [2] has no entry, so this one was probably meant to be [2].'],
    },
  ],
  check({tree, source, nomination}, report) {
    const {entries} = nomination
    const doubles = doubledEntries(entries)
    // Most statements have no duplicate labels, so the plug-in rarely has to run.
    if (doubles.length === 0) return
    const isReported = startsInside(positionsOf(duplicateDefinitions(tree, source.text)))
    const meant = doubledLabel(nomination)
    for (const entry of doubles) {
      if (!isReported(entry.position)) continue
      const first = entries.find(({label}) => identifierOf(label) === identifierOf(entry.label))
      report({
        message: `Entry [${entry.label}] occurs twice, first on line ${first?.position.start.line}${advice(entry, first, meant)}`,
        position: entry.labelPosition,
        actual: entry.label,
        ...(meant && {expected: [meant.label], suggestion: meant.edits}),
      })
    }
  },
})

function advice(entry: ReferenceEntry, first: ReferenceEntry | undefined, meant: DoubledLabel | null): string {
  if (meant?.isShifted)
    return `; the text cites up to [${meant.unanswered}], so this one was probably meant to be [${meant.label}], and each later one should be one higher.`
  if (meant) return `; citation [${meant.unanswered}] has no entry, so this one was probably meant to be [${meant.label}].`
  return entry.url && entry.url.text === first?.url?.text ? ' with the same link; remove one of them.' : '; give this one its own label.'
}
