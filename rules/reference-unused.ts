import noUnusedDefinitions from 'remark-lint-no-unused-definitions'
import {defineRule} from '../src/rule/define-rule.js'
import {positionsOf, startsInside} from '../src/rule/ranges.js'
import {borrow} from '../src/rule/run-plugin.js'
import {identifierOf} from '../src/text/label.js'

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
  ],
  check({tree, source, nomination}, report) {
    if (nomination.entries.length === 0) return
    const cited = new Set(nomination.citations.map(({label}) => identifierOf(label)))
    const uncited = nomination.entries.filter(({label}) => !cited.has(identifierOf(label)))
    // Most statements cite every entry, and only the others need the plug-in.
    if (uncited.length === 0) return
    const isReported = startsInside(positionsOf(unusedDefinitions(tree, source.text)))
    for (const {label, labelPosition, position} of uncited)
      if (isReported(position))
        report({message: `Nothing in the text cites entry [${label}]; cite it where it belongs, or remove it.`, position: labelPosition, actual: label})
  },
})
