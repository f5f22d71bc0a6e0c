import type {Position} from 'unist'
import {defineRule} from '../src/rule/define-rule.js'
import {brokenSpans} from '../src/text/broken-text.js'
import type {Source} from '../src/text/source.js'

export default defineRule({
  name: 'goals-list',
  summary: 'The goals of the candidate are in a list.',
  why: 'Voters compare candidates by what they intend; a list of goals can be compared, quoted, and checked a cycle later.',
  severity: 'error',
  advisory: 'warning',
  examples: [
    {good: 'In the next cycle I would like to:\n\n* make upgrades faster\n* mentor two new core reviewers\n\nJane Doe\n'},
    {good: 'My priorities:\n\nTesting - We need a gate that we can trust.\n\nDocumentation - I will rewrite the install guide.\n'},
    {good: 'I am running for Nova PTL, as I have worked on it for years.\n\n* Faster upgrades\n* More reviewers\n\nJane Doe\n'},
    {
      bad: 'I am running for Nova PTL.\n\nI have worked on it for years and was asked by many people.\n\n* Faster upgrades\n* More reviewers\n',
      reports: [
        '5:1-6:17: No goals found; the list on line 5 was not read as goals, because it does not say what you intend to do. Introduce it with words such as “My goals:”, or add a list of what you intend to do, one item per goal.',
      ],
    },
    {
      bad: 'Hello,\n\nI will make upgrades faster and mentor new reviewers.\n',
      reports: ['3:1-3:54: The goals are described in prose only; put them in a list, one item per goal.'],
    },
    {
      bad: 'I would like to run for PTL again.\n\nIn the last cycle we achieved:\n\n* faster upgrades\n* two new core reviewers\n',
      reports: ['1:1-1:1: No goals found; add a list of what you intend to do, one item per goal.'],
    },
  ],
  check({nomination, source}, report) {
    const {form, position, undecided} = nomination.goals
    // A broken bullet is still a bullet; `encoding` reports the broken character.
    if ((form === 'prose' || form === 'none') && hasBrokenBullet(source)) return
    if (form === 'prose' && position) report({message: 'The goals are described in prose only; put them in a list, one item per goal.', position})
    if (form === 'none') report({message: `No goals found; ${undecided ? saidOf(undecided) : addList}`, position: undecided ?? source.positionAt(0, 0)})
  },
})

const addList = 'add a list of what you intend to do, one item per goal.'

function saidOf({start: {line}}: Position): string {
  return `the list on line ${line} was not read as goals, because it does not say what you intend to do. Introduce it with words such as “My goals:”, or ${addList}`
}

function hasBrokenBullet(source: Source): boolean {
  return brokenSpans(source).some(({start, end}) => {
    const isFirst = /(?:^|[\r\n])[ \t]*$/.test(source.text.slice(Math.max(0, start - 20), start))
    return isFirst && !/[A-Za-z]/.test(source.text.slice(start, Math.min(end, start + 4)))
  })
}
