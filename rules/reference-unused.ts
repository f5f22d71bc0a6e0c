import noUnusedDefinitions from 'remark-lint-no-unused-definitions'
import {type MistakenLabel, mistakenLabel} from '../src/nomination/references/mistaken-label.js'
import {uncitedEntries} from '../src/nomination/references/unanswered.js'
import {defineRule} from '../src/rule/define-rule.js'
import {borrow, positionsOf} from '../src/rule/run-plugin.js'
import {startsInside} from '../src/text/starts-inside.js'

const unusedDefinitions = borrow(noUnusedDefinitions)

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
    // Most statements cite every entry, so the plug-in rarely has to run.
    if (uncited.length === 0) return
    const isReported = startsInside(positionsOf(unusedDefinitions(tree, source.text)))
    const mistaken = mistakenLabel(nomination)
    for (const {label, labelPosition, position} of uncited)
      if (isReported(position))
        report({
          message: `Nothing in the text cites entry [${label}]${advice(label, mistaken)}`,
          position: labelPosition,
          actual: label,
          ...(mistaken?.wrong === 'entry' && {expected: [mistaken.citations[0].label]}),
          ...(mistaken && mistaken.edits.length > 0 && {suggestion: mistaken.edits}),
        })
  },
})

/** What to do, in the same words as the rule that reports the citation. */
function advice(label: string, mistaken: MistakenLabel | null): string {
  if (!mistaken) return '; cite it where it belongs, or remove it.'
  const {wrong, citations} = mistaken
  const [{label: cited, position}] = citations
  const unanswered = `, but citation [${cited}] (line ${position.start.line}) has no entry`
  if (wrong === 'entry') return `${unanswered}; this one was probably meant to be [${cited}]; change its label to [${cited}].`
  if (wrong === 'citation') return `${unanswered} and was probably meant to be [${label}]; cite [${label}] there.`
  return `${unanswered}; if the two belong together, give them the same label.`
}
