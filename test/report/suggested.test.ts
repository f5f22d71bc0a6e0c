import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {chooseEdits, encode} from '../../src/lint/fix/apply-edits.js'
import {exampleText, findingsOf} from '../../src/lint/rule-examples.js'
import {github} from '../../src/report/github.js'
import {json} from '../../src/report/json.js'
import {markdown} from '../../src/report/markdown.js'
import {suggestedLines, withSuggestions} from '../../src/report/suggested.js'
import type {Finding} from '../../src/rule/finding.js'
import {Source} from '../../src/text/source.js'
import {print, resultOf} from '../support/report-samples.js'

/** Every rule's examples that come with a suggestion. */
const suggested = rules.flatMap((rule) =>
  rule.examples.flatMap((example): [string, Source, readonly Finding[]][] => {
    const findings = findingsOf(rule, exampleText(example), example).filter(({suggestion}) => suggestion)
    return findings.length > 0 ? [[rule.name, new Source('candidates/2027.1/Nova/jane@example.org', exampleText(example)), findings]] : []
  }),
)

describe.each(suggested)('what %s suggests', (_, source, findings) => {
  const run = {files: [resultOf(source, findings)], problems: []}
  const after = Buffer.from(encode(source, chooseEdits(source, findings, true).edits)).toString()

  test('is in a report what --fix-suggestions would write', () => {
    expect(withSuggestions(source, findings)).toBe(after)
  })

  test('stands in the annotation, the table and the JSON', () => {
    const tables = print(markdown, run).text
    const annotations = print(github, run).text
    const [file] = JSON.parse(print(json, run).text).files
    for (const line of linesAdded(source.text, after)) expect(tables).toContain(`\n+${line}\n`)
    for (const finding of findings) for (const line of linesAdded(source.text, withSuggestions(source, [finding]))) expect(annotations).toContain(`%0A${line}`)
    expect(file.messages.map(({suggestion}: {suggestion: unknown[]}) => suggestion.length)).toEqual(findings.map(({suggestion}) => suggestion?.length))
  })
})

function linesAdded(before: string, after: string): string[] {
  return after.split('\n').filter((line) => !before.split('\n').includes(line))
}

test('there are such rules', () => {
  expect(new Set(suggested.map(([name]) => name))).toEqual(
    new Set([
      'indefinite-article',
      'reference-duplicate',
      'reference-link',
      'reference-undefined',
      'reference-unused',
      'repeated-words',
      'spelling',
      'wrong-word',
    ]),
  )
})

test('lines that are long are shown around the change', () => {
  const source = new Source('a', `${'x '.repeat(200)}teh ${'y '.repeat(200)}`)
  const [line = ''] = suggestedLines(source, [{start: 400, end: 403, text: 'the'}])
  expect(line).toMatch(/^….*x the y.*…$/)
  expect(line.length).toBeLessThan(170)
})

test('lines that become one, and lines that lie apart, stand as they would be', () => {
  const source = new Source('a', 'one are\r\nare two\r\nthree\r\nteh four\r\n')
  const edits = [
    {start: 25, end: 28, text: 'the'},
    {start: 4, end: 12, text: 'are'},
  ]
  expect(suggestedLines(source, edits)).toEqual(['one are two', 'the four'])
})

test('a diff in a comment cannot be left by what the statement holds', () => {
  const source = new Source('a', '````\n# teh end\n')
  const finding: Finding = {
    ruleId: 'spelling',
    severity: 'warning',
    message: 'Slip.',
    position: source.positionAt(7, 10),
    suggestion: [{start: 7, end: 10, text: 'the'}],
  }
  expect(print(markdown, {files: [resultOf(source, [finding])], problems: []}).text).toContain('\n`````diff\n')
})
