import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions'
import type {ReferenceEntry} from '../src/nomination/nomination.js'
import {type DoubledLabel, doubledEntries, doubledLabel} from '../src/nomination/references/doubled-label.js'
import {defineRule} from '../src/rule/define-rule.js'
import {pluginRunner, rangesOf} from '../src/rule/run-plugin.js'
import {startsInside} from '../src/text/starts-inside.js'

const duplicateDefinitions = pluginRunner(noDuplicateDefinitions)

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
    const doubles = doubledEntries(nomination.entries)
    // Most statements use each label once; only the others need the plug-in.
    if (doubles.length === 0) return
    const isReported = startsInside(rangesOf(duplicateDefinitions(tree, source.text)))
    const meant = doubledLabel(nomination)
    for (const {entry, first} of doubles) {
      if (!isReported(entry)) continue
      report({
        message: `Entry [${entry.label}] occurs twice, first on line ${source.lineAt(first.start)}${advice(entry, first, meant)}`,
        range: entry.labelRange,
        actual: entry.label,
        ...(meant && {expected: [meant.label], suggestion: meant.edits}),
      })
    }
  },
})

function advice(entry: ReferenceEntry, first: ReferenceEntry, meant: DoubledLabel | null): string {
  if (meant?.isShifted)
    return `; the text cites up to [${meant.unanswered}], so this one was probably meant to be [${meant.label}], and each later one should be one higher.`
  if (meant) return `; citation [${meant.unanswered}] has no entry, so this one was probably meant to be [${meant.label}].`
  return entry.url && entry.url.text === first.url?.text ? ' with the same link; remove one of them.' : '; give this one its own label.'
}
