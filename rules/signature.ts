import {defineRule} from '../src/rule/define-rule.js'

export default defineRule({
  name: 'signature',
  summary: 'The statement is signed.',
  why: 'A statement that nobody signs may be unfinished, and voters want to know whose words they read.',
  severity: 'error',
  advisory: 'warning',
  examples: [
    {good: 'I would like to serve.\n\nThank you,\nJane Doe (jdoe)\n'},
    {good: 'I would like to serve. [1]\n\n-- Jane\nIRC: jdoe\n\n[1] https://example.org/\n'},
    {
      bad: 'I would like to serve.\n\nThank you for your consideration!\n',
      reports: ['3:34-3:34: No signature found; end the statement with your name on a line of its own.'],
    },
  ],
  check({nomination, source, statement}, report) {
    if (nomination.signature) return
    const end = statement.text.trimEnd().length
    report({
      message: 'No signature found; end the statement with your name on a line of its own.',
      position: source.positionAt(end, end),
    })
  },
})
