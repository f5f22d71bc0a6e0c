import type {Unsigned, WhyNotSigned} from '../src/nomination/nomination.js'
import {defineRule} from '../src/rule/define-rule.js'
import {isBroken} from '../src/text/broken-text.js'
import type {Source} from '../src/text/source.js'
import {templateTextIn} from '../src/text/template-text.js'

/** Why a line is not a signature. */
const is: Readonly<Record<WhyNotSigned, string | ((text: string) => string)>> = {
  template: 'is template text',
  quoted: 'is a quotation',
  closing: 'closes the statement but names nobody',
  contact: 'says how to reach you, but is not a name',
  link: 'is a link',
  item: 'is part of a list',
  postscript: 'is a postscript or a note',
  wrapped: 'looks like the end of the sentence above it; if it is your name, leave an empty line before it',
  'lower-case': 'could be part of a sentence; if it is your name, begin each word with a capital letter and put “Thanks,” on the line above it',
  sentence: (text) => (isShort(text) ? 'ends with a punctuation mark, so it does not look like a name' : 'looks like a sentence'),
  work: 'could be a company or a role; if it is your name, put “Thanks,” on the line above it',
  words: 'could also be ordinary words; if it is your name, put “Thanks,” on the line above it',
  other: 'was not recognised as a name',
}

export default defineRule({
  name: 'signature',
  summary: 'The statement is signed.',
  why: 'An unsigned statement may be unfinished, and voters want to know whose words they are reading.',
  severity: 'error',
  advisory: 'warning',
  examples: [
    {good: 'I would like to serve.\n\nThank you,\nJane Doe (jdoe)\n'},
    {good: 'I would like to serve. [1]\n\n-- Jane\nIRC: jdoe\n\n[1] https://example.org/\n'},
    {
      bad: 'I would like to serve.\n\nThank you for your consideration!\n',
      reports: [
        '3:34-3:34: No signature found: the last line, “Thank you for your consideration!”, closes the statement but names nobody. End the statement with your name on its own line.',
      ],
    },
    {
      bad: 'I would like to serve.\n\nThanks,\n\n`<your name>`\n',
      reports: ['5:14-5:14: No signature found: the last line, “`<your name>`”, is template text. End the statement with your name on its own line.'],
    },
    {good: '`placeholder` reports this name.\n\nThanks,\n\n<your name>\n'},
    {
      bad: 'I would like to serve. [1]\n\nReferences:\n[1] https://example.org/\n',
      reports: [
        '1:27-1:27: No signature found: the last line before the references, “I would like to serve. [1]”, looks like a sentence. End the statement with your name on its own line.',
      ],
    },
  ],
  check({nomination, source, statement, tree}, report) {
    const {signature, unsigned} = nomination
    if (signature || mayHaveBroken(source)) return
    if (unsigned?.why === 'template' && templateTextIn(statement.text, tree).some(({end}) => source.lineAt(end) === source.lineAt(unsigned.end))) return
    const end = unsigned ? unsigned.end : source.text.trimEnd().length
    report({message: messageOf(unsigned), range: {start: end, end: end}})
  },
})

const advice = 'nd the statement with your name on its own line.'

function messageOf(unsigned: Unsigned | null): string {
  if (!unsigned) return `No signature found; e${advice}`
  const line = unsigned.isBeforeReferences ? 'the last line before the references' : 'the last line'
  return `No signature found: ${line}, “${beginningOf(unsigned.text)}”, ${reasonOf(unsigned)}. E${advice}`
}

function reasonOf({why, text}: Unsigned): string {
  const reason = is[why]
  return typeof reason === 'string' ? reason : reason(text)
}

/** A line of one to three words is hardly a sentence: “Hello!”, “Vote for me.” */
function isShort(text: string): boolean {
  return text.split(/\s+/, 4).length < 4
}

/** How many characters of a line are quoted, enough to recognise it. */
const shown = 40

function beginningOf(text: string): string {
  if (text.length <= shown) return text
  const cut = text.slice(0, shown)
  const blank = cut.lastIndexOf(' ')
  // Half a UTF-16 pair is not a character.
  return `${blank > shown / 2 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** How many lines at the end may hold the name and the lines below it, and the longest line with a name. */
const linesBelow = 6
const longestName = 60

/** Whether one of the last lines, which may be the name, has broken letters; `encoding` reports them. */
function mayHaveBroken(source: Source): boolean {
  const last = source.lineAt(source.text.trimEnd().length)
  return Array.from({length: linesBelow}, (_, index) => last - index).some((number) => {
    const start = source.lineStarts[number - 1]
    const {length} = source.line(number)
    return start !== undefined && length <= longestName && isBroken(source, start, start + length)
  })
}
