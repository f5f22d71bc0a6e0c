import {defineRule} from '../src/rule/define-rule.js'

export default defineRule({
  name: 'goals-list',
  summary: 'What the candidate intends to do stands in a list.',
  why: 'Voters compare candidates by what they intend; a list of goals can be compared, quoted, and looked at again a cycle later.',
  severity: 'error',
  advisory: 'warning',
  examples: [],
  check({nomination, source}, report) {
    const {form, position} = nomination.goals
    if (form === 'prose' && position) report({message: 'Goals stand in prose only; list them, one item for each goal.', position})
    if (form === 'none') report({message: 'No goals found; say what you intend to do, one list item for each goal.', position: source.positionAt(0, 0)})
  },
})
