import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions'
import type {Citation, ReferenceEntry} from '../src/nomination/nomination.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Edit} from '../src/rule/finding.js'
import {borrow, positionsOf} from '../src/rule/run-plugin.js'
import {identifierOf} from '../src/text/label.js'
import {rangeAt} from '../src/text/spans.js'
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
  ],
  check({tree, source, nomination}, report) {
    const {entries, citations} = nomination
    if (entries.length < 2) return
    const firsts = new Map<string, ReferenceEntry>()
    for (const entry of entries) if (!firsts.has(identifierOf(entry.label))) firsts.set(identifierOf(entry.label), entry)
    // Most statements label every entry otherwise, and only the others need the plug-in.
    if (firsts.size === entries.length) return
    const isReported = startsInside(positionsOf(duplicateDefinitions(tree, source.text)))
    const doubles = entries.filter((entry) => firsts.get(identifierOf(entry.label)) !== entry && isReported(entry.position))
    const slip = doubles.length === 1 && doubles[0] ? numberingSlip(entries, entries.indexOf(doubles[0]), citations) : null
    for (const entry of doubles) {
      const first = firsts.get(identifierOf(entry.label))
      const start = `Entry [${entry.label}] occurs twice, first on line ${first?.position.start.line}`
      report({
        message: slip
          ? `${start}; the text cites up to [${slip.highest}], so this one was probably meant to be [${slip.label}], and each later one should be one higher.`
          : entry.url && entry.url.text === first?.url?.text
            ? `${start} with the same link; remove one of them.`
            : `${start}; give this one its own label.`,
        position: entry.labelPosition,
        actual: entry.label,
        ...(slip && {expected: [slip.label], suggestion: slip.edits}),
      })
    }
  },
})

/**
 * Entries numbered 1, 2, 2, 3 under citations that run to [4]: a number was given twice and all after it are one too low. Null where
 * numbering them one higher from the second on would not make the entries consecutive and answer every citation.
 */
function numberingSlip(entries: readonly ReferenceEntry[], at: number, citations: readonly Citation[]): {label: string; highest: number; edits: Edit[]} | null {
  const numbers = entries.map(({label}) => (/^\d{1,3}$/.test(label) ? Number(label) : Number.NaN))
  const meant = numbers.map((number, index) => (index < at ? number : number + 1))
  const isConsecutive = meant.every((number, index) => number === (meant[0] ?? 0) + index)
  const highest = citations.reduce((most, {label}) => (/^\d{1,3}$/.test(label) ? Math.max(most, Number(label)) : most), -1)
  const label = meant[at]
  if (!isConsecutive || label === undefined || highest !== meant.at(-1)) return null
  const edits = entries.slice(at).map(({labelPosition}, index): Edit => ({...rangeAt(labelPosition), text: `[${meant[at + index]}]`}))
  return {label: String(label), highest, edits}
}
