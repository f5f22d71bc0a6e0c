import {defineRule} from '../src/rule/define-rule.js'
import type {Unreadable} from '../src/text/source.js'

export default defineRule({
  name: 'readable-text',
  summary: 'The file is a text that can be read as a statement.',
  why: 'What is empty, no text, or far larger than any statement was put there by mistake; nothing else can be said of it.',
  severity: 'error',
  readsUnreadable: true,
  examples: [
    {good: 'I would like to lead the team for another cycle.\n'},
    {bad: '', reports: ['1:1-1:1: The file is empty; write the statement into it.']},
    {bad: ' \n\n', reports: ['1:1-1:1: The file is empty but for blanks; write the statement into it.']},
    {bad: '\0\u0001PNG', reports: ['1:1-1:1: The file is no text; save the statement as plain text in UTF-8.']},
  ],
  check({source}, report) {
    const {unreadable, text} = source
    // An encoding that is undecided is for the rule `encoding` to report.
    if (unreadable && unreadable.kind !== 'undecided') report({message: sentence(unreadable, text), position: source.positionAt(0, 0)})
  },
})

function sentence(reason: Unreadable, text: string): string {
  if (reason.kind === 'too-large') {
    // A limit that is no whole number of KiB could be rounded to the file's size.
    const [size, limit] = [Math.ceil(reason.bytes / 1024), Math.floor(reason.limit / 1024)]
    const [told, read] = limit > 0 && reason.limit % 1024 === 0 ? [`${size} KiB`, `${limit} KiB`] : [`${reason.bytes} bytes`, `${reason.limit}`]
    return `The file has ${told}, more than the ${read} that are read; shorten it, or check that it is the right file.`
  }
  if (reason.kind === 'binary') return 'The file is no text; save the statement as plain text in UTF-8.'
  if (reason.kind === 'link-outside')
    return 'The file is a symbolic link that leads out of the checked folder, so it is not read; put the statement itself in its place.'
  return `The file is empty${text === '' ? '' : ' but for blanks'}; write the statement into it.`
}
