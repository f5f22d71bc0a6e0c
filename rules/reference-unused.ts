import noUnusedDefinitions from 'remark-lint-no-unused-definitions'
import {type MistakenLabel, mistakenLabel} from '../src/nomination/references/mistaken-label.js'
import {uncitedEntries} from '../src/nomination/references/unanswered.js'
import {defineRule} from '../src/rule/define-rule.js'
import {pluginRunner, rangesOf} from '../src/rule/run-plugin.js'
import type {Source} from '../src/text/source.js'
import {startsInside} from '../src/text/starts-inside.js'

const unusedDefinitions = pluginRunner(noUnusedDefinitions)

export default defineRule({
  name: 'reference-unused',
  summary: 'Every reference entry is cited.',
  why: 'An uncited entry supports nothing that the reader can see: often its citation was lost in an edit.',
  severity: 'warning',
  examples: [
    {good: 'We merged the driver [1] and its tests [2,3].\n\n[1] https://example.org/a\n[2] https://example.org/b\n[3] https://example.org/c\n'},
    {good: 'We merged the driver [1].\n\n[1] https://example.org/a, which carries on [2]\n[2] https://example.org/b\n'},
    {
      bad: 'We merged the driver [1].\n\n[1] https://example.org/a\n[2] https://example.org/b\n',
      reports: ['4:1-4:4: Nothing in the text cites entry [2]; cite it where it belongs, or remove it.'],
    },
    {
      bad: 'The driver [1], its tests [2] and documents [3].\n\n[1] https://example.org/a\n[2] https://example.org/b\n[4] https://example.org/c\n',
      reports: [
        '5:1-5:4: Nothing in the text cites entry [4], but citation [3] (line 1) has no entry; this one was probably meant to be [3]; change its label to [3].',
      ],
    },
  ],
  check({tree, source, nomination}, report) {
    const uncited = uncitedEntries(nomination)
    // Most statements cite every entry; only the others need the plug-in.
    if (uncited.length === 0) return
    const isReported = startsInside(rangesOf(unusedDefinitions(tree, source.text)))
    const mistaken = mistakenLabel(nomination)
    for (const {label, labelRange, start, end} of uncited)
      if (isReported({start, end}))
        report({
          message: `Nothing in the text cites entry [${label}]${advice(label, mistaken, source)}`,
          range: labelRange,
          actual: label,
          ...(mistaken?.wrong === 'entry' && {expected: [mistaken.citations[0].label]}),
          ...(mistaken && mistaken.edits.length > 0 && {suggestion: mistaken.edits}),
        })
  },
})

/** What to do, in the same words as the rule that reports the citation. */
function advice(label: string, mistaken: MistakenLabel | null, source: Source): string {
  if (!mistaken) return '; cite it where it belongs, or remove it.'
  const {wrong, citations} = mistaken
  const [{label: cited, start}] = citations
  const unanswered = `, but citation [${cited}] (line ${source.lineAt(start)}) has no entry`
  if (wrong === 'entry') return `${unanswered}; this one was probably meant to be [${cited}]; change its label to [${cited}].`
  if (wrong === 'citation') return `${unanswered} and was probably meant to be [${label}]; cite [${label}] there.`
  return `${unanswered}; if the two belong together, give them the same label.`
}
