import {defineRule} from '../src/rule/define-rule.js'
import {lineKindText} from '../src/text/leftover/line-kinds.js'
import type {Unreadable} from '../src/text/source.js'
import type {Range} from '../src/text/spans.js'

export default defineRule({
  name: 'readable-text',
  summary: 'The file is plain text that can be read as a statement.',
  why: 'A file that is empty, not plain text, or far larger than any statement was submitted by mistake, and nothing else can be said about it.',
  severity: 'error',
  readsUnreadable: true,
  examples: [
    {good: 'I would like to lead the team for another cycle.\n'},
    {bad: '', reports: ['1:1-1:1: The file is empty; write your statement in it.']},
    {bad: ' \n\n', reports: ['1:1-1:1: The file contains nothing but white space; write your statement in it.']},
    {bad: '\0\u0001PNG', reports: ['1:1-1:1: The file is not text; save the statement as plain text in UTF-8.']},
    {
      bad: '<!DOCTYPE html>\n<html><body><p>I would like to lead the team.</p></body></html>\n',
      reports: ['1:1-1:1: The file is an HTML page, not plain text; open it in a browser, copy the text, and save it as plain text in UTF-8.'],
    },
    {
      bad: 'I would like to lead\n<<<<<<< HEAD\nNova.\n=======\nCinder.\n>>>>>>> main\n',
      reports: [
        '2:1-2:13: Merge conflict markers are left in the file; keep the right part of each conflict, delete the lines with <<<<<<<, ======= and >>>>>>>, and check the file again.',
      ],
    },
  ],
  check({source}, report) {
    const {unreadable} = source
    // The rule `encoding` reports an undecided encoding.
    if (unreadable && unreadable.kind !== 'undecided') report({message: sentence(unreadable, source.text), range: rangeOf(unreadable)})
  },
})

function rangeOf(reason: Unreadable): Range {
  return reason.kind === 'other-format' ? {start: reason.start, end: reason.end} : {start: 0, end: 0}
}

function sentence(reason: Unreadable, text: string): string {
  if (reason.kind === 'too-large') {
    // A limit that is not a whole number of KiB could be rounded up to the file's size.
    const [size, limit] = [Math.ceil(reason.bytes / 1024), Math.floor(reason.limit / 1024)]
    const [told, read] = limit > 0 && reason.limit % 1024 === 0 ? [`${size} KiB`, `${limit} KiB`] : [`${reason.bytes} bytes`, `${reason.limit}`]
    return `The file has ${told}, and the limit is ${read}; shorten it, or check that it is the right file.`
  }
  if ('format' in reason) {
    const {name, advice, says = `The file is ${name}, not plain text`} = reason.format
    return `${says}; ${advice}.`
  }
  if (reason.kind === 'link-outside')
    return 'The file is a symbolic link that leads out of the checked folder, so it is not read; replace it with the statement itself.'
  if (reason.kind === 'link') return 'This is a symbolic link, which is not counted as a nomination; commit the statement itself, as a regular file.'
  if (reason.kind === 'repository')
    return 'This is a submodule (a git repository of its own), so the files in it are not part of this repository; commit the statements themselves, as regular files.'
  if (reason.kind === 'empty') {
    const rest = reason.beside ? lineKindText(reason.beside).name : text === '' ? '' : 'white space'
    return `The file ${rest ? `contains nothing but ${rest}` : 'is empty'}; write your statement in it.`
  }
  return 'The file is not text; save the statement as plain text in UTF-8.'
}
