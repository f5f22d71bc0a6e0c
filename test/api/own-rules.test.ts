import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as v from 'valibot'
import {describe, expect, onTestFinished, test} from 'vitest'
import {createLinter, defineRule, OptionsError, type OptionsSchema, type Rule} from '../../src/api/index.js'
import {noShouting, ruleOf} from './rules.js'
import {path, sound} from './statement.js'

const settings = {configuration: 'none'} as const

async function lint(text: string, rule: Rule, rules: Readonly<Record<string, unknown>> = {}) {
  const {files, problems} = await createLinter({...settings, additionalRules: [rule], rules}).lintText(text, path)
  return {messages: files[0]?.messages, problems: problems.map((problem) => problem.message)}
}

test('rules of one’s own run beside the others, and are configured as they are', async () => {
  const text = sound.replace('Hello,', 'Hello!')
  expect((await lint(text, noShouting)).messages).toMatchObject([{ruleId: 'no-shouting', severity: 'warning', message: 'Unexpected `!`', line: 1, column: 6}])
  expect((await lint(text, noShouting, {'no-shouting': 'off'})).messages).toEqual([])
  expect((await lint(text, noShouting, {'no-shouting': 'error'})).messages).toMatchObject([{severity: 'error'}])
})

test('a report without a place is about the whole file', async () => {
  const rule = ruleOf('whole-file', (_context, report) => report({message: 'Unexpected statement.'}))
  expect(await lint('Hello,\nthere', rule, {})).toMatchObject({
    messages: expect.arrayContaining([expect.objectContaining({ruleId: 'whole-file', line: 1, column: 1, endLine: 2, endColumn: 6})]),
    problems: [],
  })
  expect((await lint('', rule)).messages?.map(({ruleId}) => ruleId)).toEqual(['readable-text'])
})

test('a place may be lines and columns only, as a node of another tree has it', async () => {
  const position = {start: {line: 3, column: 1}, end: {line: 3, column: 3}}
  const {messages} = await lint(
    sound,
    ruleOf('by-line', (_context, report) => report({message: 'Unexpected line.', position, suggestion: []})),
  )
  expect(messages).toMatchObject([{line: 3, column: 1, endLine: 3, endColumn: 3}])
})

describe('the fault of a rule is told as its own, and the other messages of the file are kept', () => {
  const at = (line: number, column = 1) => ({start: {line, column}, end: {line, column}})
  const edits = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({start, end, text: ''}))

  test.each<[string, Parameters<typeof ruleOf>[1], string]>([
    [
      'throws',
      () => {
        throw new TypeError('no such thing')
      },
      'TypeError: no such thing at ',
    ],
    [
      'throws what is no error',
      () => {
        throw 'a text'
      },
      '(a text)',
    ],
    [
      'throws what is no text either',
      () => {
        throw Object.create(null)
      },
      '(something that cannot be shown)',
    ],
    ['is asynchronous', async () => undefined, 'check is asynchronous, expected one that has reported everything when it returns'],
    [
      'is asynchronous and rejects',
      async () => {
        throw new Error('late')
      },
      'check is asynchronous',
    ],
    ['reports nothing', (_, report) => report(undefined), 'report: unexpected nothing, expected keys and values.'],
    ['reports a text', (_, report) => report('shouting'), 'report: unexpected "shouting", expected keys and values.'],
    ['reports no message', (_, report) => report({}), 'report.message: is missing, expected text.'],
    ['reports an empty message', (_, report) => report({message: ''}), 'report.message: unexpected "", expected something that is not empty.'],
    ['misspells a key', (_, report) => report({message: 'x', postion: at(1)}), 'report.postion: unknown key. Did you mean `position`?'],
    [
      'reports a range of no text',
      (_, report) => report({message: 'x', range: {start: 0, end: 9999}}),
      'report.range: 0 to 9999 is not in the text, which ends at ',
    ],
    ['reports a line of no text', (_, report) => report({message: 'x', position: at(99)}), 'report.position: 99:1-99:1 is not in the text.'],
    ['reports a column of no line', (_, report) => report({message: 'x', position: at(1, 99)}), 'report.position: 1:99-1:99 is not in the text.'],
    [
      'counts lines from 0',
      (_, report) => report({message: 'x', position: at(0)}),
      'report.position.start.line: unexpected 0, expected a number of 1 or more.',
    ],
    [
      'ends before it begins',
      (_, report) => report({message: 'x', position: {start: at(3).start, end: at(1).end}}),
      'report.position: 3:1-1:1 is not in the text.',
    ],
    [
      'reports an unknown severity',
      (_, report) => report({message: 'x', severity: 'fatal'}),
      'report.severity: unexpected "fatal", expected info, warning or error.',
    ],
    [
      'edits what is no text',
      (_, report) => report({message: 'x', fix: edits([0, 9999])}),
      'report: the edit from 0 to 9999 is not in the text, which ends at ',
    ],
    ['edits the same text twice', (_, report) => report({message: 'x', suggestion: edits([0, 4], [2, 5])}), 'report: the edits from 0 and from 2 overlap.'],
  ])('a rule that %s', async (_what, check, fault) => {
    const {messages, problems} = await lint(
      sound.replace('Jane Doe', ''),
      ruleOf('broken', (context, report) => {
        report({message: 'Reported before.', position: context.source.positionAt(0, 5)})
        return check(context, report)
      }),
    )
    expect(messages?.map(({ruleId}) => ruleId)).toEqual(['broken', 'signature'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(fault)
    expect(problems[0]).toMatch(/^the rule broken failed on this file \(.*\)\. This is a fault of the rule, which is not one of nomination-lint's own/)
  })

  test('and one that never ends is named beside the statement', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
    onTestFinished(() => rmSync(folder, {recursive: true}))
    writeFileSync(join(folder, 'limits.yaml'), 'limits: {seconds: 0.5}\n')
    const endless = ruleOf('endless', () => {
      for (;;);
    })
    const {problems} = await createLinter({configuration: {file: join(folder, 'limits.yaml')}, additionalRules: [endless]}).lintText(sound, path)
    expect(problems[0]?.message).toMatch(/^gave up after 0\.5 s; .* Or is it a rule that is not one of nomination-lint's own \(endless\)\?$/)
  })

  test('and one that reports too late gets an error itself', async () => {
    let late: () => void = () => undefined
    expect(
      (
        await lint(
          sound,
          ruleOf('late', (_context, report) => {
            late = () => report({message: 'x'})
          }),
        )
      ).problems,
    ).toEqual([])
    expect(late).toThrow('the rule late reported something after its check had returned')
  })

  test('and the place in the code is the rule’s', async () => {
    const {problems} = await lint(
      sound,
      ruleOf('broken', function shoutingCheck(_context, report) {
        report({})
      }),
    )
    expect(problems[0]).toMatch(
      /ReportError: report\.message: is missing, expected text\. at Object\.shoutingCheck \[as check\] \(own-rules\.test\.ts:\d+:\d+\)/,
    )
  })
})

describe('options', () => {
  const check: Parameters<typeof defineRule<{words: number}>>[0]['check'] = ({source}, report, {words}) => {
    const count = source.text.split(/\s+/).filter(Boolean).length
    if (count > words) report({message: `Unexpected ${count} words, expected at most ${words}.`})
  }
  const about = {name: 'brevity', summary: 'Short.', why: 'For the test.', severity: 'warning', examples: []} as const

  test('may be a schema of valibot', async () => {
    const rule = defineRule({...about, check, options: v.strictObject({words: v.optional(v.pipe(v.number(), v.minValue(1)), 100)})})
    expect((await lint(sound, rule)).messages).toEqual([])
    expect((await lint(sound, rule, {brevity: ['error', {words: 2}]})).messages).toMatchObject([
      {message: expect.stringMatching(/^Unexpected \d+ words, expected at most 2\.$/)},
    ])
    expect(() => createLinter({additionalRules: [rule], rules: {brevity: ['error', {wrods: 2}]}})).toThrow(
      'rules.brevity[1].wrods: unknown key. Did you mean `words`?',
    )
    expect(createLinter({additionalRules: [rule]}).rules.at(-1)).toMatchObject({
      name: 'brevity',
      options: [{name: 'words', values: 'a number', standard: '100'}],
    })
  })

  test.each<[string, (value: unknown) => unknown, string]>([
    ['is asynchronous', async () => ({value: {}}), 'TypeError: the schema of its options gives no result at once, expected a synchronous one'],
    ['gives nonsense', () => 5, 'TypeError: the schema of its options gives no result at once'],
    ['refuses no options', () => ({issues: [{message: 'words are missing'}]}), 'TypeError: the schema of the options of brevity refuses {}: words are missing'],
    [
      'throws',
      () => {
        throw new Error('boom')
      },
      'TypeError: the schema of the options of brevity refuses {}: the schema threw boom',
    ],
  ])('whose schema %s are refused with the rule', (_what, validate, message) => {
    const rule = {...about, check, options: {'~standard': {version: 1, vendor: 'test', validate}}}
    const make = () => Reflect.apply(createLinter, undefined, [{additionalRules: [rule]}])
    expect(make).toThrow(OptionsError)
    expect(make).toThrow(`additionalRules[0].options: ${message}`)
  })

  test('or one of another library that follows Standard Schema', async () => {
    const isMap = (value: unknown): value is {words?: unknown} => typeof value === 'object' && value !== null
    const options: OptionsSchema<{words: number}> = {
      '~standard': {
        version: 1,
        vendor: 'test',
        validate(value) {
          const words = isMap(value) ? (value.words ?? 100) : null
          return typeof words === 'number' ? {value: {words}} : {issues: [{message: 'not a number', path: ['words']}]}
        },
      },
    }
    const rule = defineRule({...about, check, options})
    expect((await lint(sound, rule, {brevity: ['info', {words: 2}]})).messages).toMatchObject([{severity: 'info'}])
    expect(() => createLinter({additionalRules: [rule], rules: {brevity: ['error', {words: 'two'}]}})).toThrow('rules.brevity[1].words: not a number')
  })
})
