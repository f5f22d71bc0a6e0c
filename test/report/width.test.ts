import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {explanation} from '../../src/cli/explanation.js'
import {outlinePretty} from '../../src/report/outline-pretty.js'
import {pretty} from '../../src/report/pretty.js'
import {columnsOf, wrapped} from '../../src/report/wrap.js'
import type {Finding} from '../../src/rule/finding.js'
import {Source} from '../../src/text/source.js'
import {findingAt, ordinaryRun, print, resultOf, type SampleRun} from '../support/report-samples.js'

const lines = (text: string) => stripVTControlCharacters(text).split('\n')

/** Lines that are too wide, though they could be broken at a space: the indent, and the bar of a quotation, are none. */
function tooWide(text: string, columns: number): string[] {
  return lines(text).filter((line) => columnsOf(line) > columns && /[^ │|>-] +[^ ]/.test(line))
}

const message = 'This message has many words, 也有很多汉字 of a wide script, and names a/path/that/is/rather/long/and/has/no/space in the midst of its words.'
const hostile = [
  `Long ${'word '.repeat(2000)}teh ${'word '.repeat(2000)}`,
  `Unbroken ${'x'.repeat(10_000)}teh${'x'.repeat(10_000)}`,
  '\tTabs\t\t\tteh\t\tand more\t\t\t\tof\t\tthem',
  '\u001b[31mred\u001b[0m \u001b]8;;https://example.org\u0007teh\u001b]8;;\u0007 \u009b2J',
  'abc \u202eteh\u202c \u2066def\u2069 \u200b\u200b\u200b\u200b\u200b',
  `王伟${'很高兴'.repeat(30)} teh ${'很高兴'.repeat(30)}`,
  `e${'\u0301'.repeat(300)} teh e${'\u0301'.repeat(300)}`,
  '🎉👩‍💻🇩🇪❤️ teh 🎉👩‍💻🇩🇪❤️',
  'محمد حسن teh محمد حسن محمد حسن محمد حسن محمد حسن',
]

const runs: readonly SampleRun[] = hostile.map((text) => {
  const source = new Source('candidates/2027.1/Nova/jane@example.org', `${text}\n`)
  const finding: Finding = findingAt(source, 'spelling', 'warning', 'teh', {message, note: message})
  const end = source.positionAt(text.length, text.length)
  return {files: [resultOf(source, [finding, {...finding, position: end}, {...finding, position: source.positionAt(0, text.length)}])], problems: []}
})

describe.each([10, 40, 80, 120])('a terminal of %i columns', (columns) => {
  test.each([true, false])('no finding is wider, whatever the statement holds (in colour: %s)', (color) => {
    for (const run of runs) {
      const [, ...below] = lines(print(pretty, run, {width: columns, color}).text).slice(0, -3)
      // Where there is hardly any room, the place and the severity stand as they are.
      const told = below.filter((line) => !/^ {2}\d+:\d+-\d+:\d+ +warning$/.test(line))
      expect(tooWide(told.join('\n'), columns)).toEqual([])
      if (columns > 10) expect(below.filter((line) => line.includes('│') && columnsOf(line) > columns)).toEqual([])
    }
  })

  test('nor is an outline, or the explanation of a rule', () => {
    if (columns < 40) return
    for (const run of [...runs, ordinaryRun])
      expect(tooWide(print(outlinePretty, run, {width: columns}).text, columns).filter((line) => !/^\S/.test(line))).toEqual([])
    for (const rule of rules) expect(tooWide(explanation(rule, columns), columns), rule.name).toEqual([])
  })
})

test('the marks below a line are below the place, in columns', () => {
  for (const run of runs) {
    const all = lines(print(pretty, run, {width: 80}).text)
    const at = all.findIndex((line) => line.includes('teh'))
    const [before = ''] = all[at]?.split('teh') ?? []
    expect(columnsOf(all[at + 1]?.split('^')[0] ?? '')).toBe(columnsOf(before))
  }
})

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['王伟 王伟', 8, ['王伟', '王伟']],
  ['a toolongword b', 4, ['a', 'toolongword', 'b']],
])('%s in %i columns', (text, columns, expected) => {
  expect(wrapped(text, columns)).toEqual(expected)
})

test('every mark in the examples of a rule is explained above them', () => {
  for (const rule of rules) {
    const text = explanation(rule, null)
    const legend = text.split('\n').find((line) => line.startsWith('In the examples')) ?? ''
    const examples = text.slice(text.indexOf(legend) + legend.length)
    const shown = ['·', '→', '␍', '(no line end)', '\\u{'].filter((mark) => examples.includes(mark))
    expect(
      shown.filter((mark) => !legend.includes(mark)),
      rule.name,
    ).toEqual([])
    expect(examples, rule.name).not.toMatch(/(?![ \n])[\p{Cc}\p{Cf}\p{Zs}]/u)
  }
})
