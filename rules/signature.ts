import {defineRule} from '../src/rule/define-rule.js'

export default defineRule({
  name: 'signature',
  summary: 'The statement is signed.',
  why: 'A statement that nobody signs may be unfinished, and voters want to know whose words they read.',
  severity: 'error',
  advisory: 'warning',
  examples: [],
  check({nomination, source}, report) {
    if (nomination.signature) return
    const end = source.text.trimEnd().length
    report({
      message: 'No signature found; end the statement with your name on a line of its own.',
      position: source.positionAt(end, end),
    })
  },
})
