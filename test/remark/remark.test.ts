import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/api/index.js'
import type {NominationLintSettings} from '../../src/remark/election-settings.js'
import nominationLint, {rule} from '../../src/remark/index.js'
import {remarkRule} from '../../src/remark/remark-rule.js'

const remark = () => unified().use(remarkParse).use(remarkStringify)

/** A message as the JSON report writes it. */
function asReported({ruleId, fatal, reason, place, url, actual, expected, note}: VFileMessage) {
  if (!place || !('start' in place)) throw new Error(`no place: ${reason}`)
  const {start, end} = place
  const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info'
  const rest = {...(actual !== undefined && {actual}), ...(expected && {expected}), ...(note !== undefined && {note})}
  return {ruleId, severity, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, message: reason, ...rest, url}
}

function messagesOf(value: string | Uint8Array, path?: string) {
  return remark()
    .use(nominationLint)
    .processSync(new VFile({...(path !== undefined && {path}), value})).messages
}

const inOrder = (messages: readonly object[]) => messages.map((each) => JSON.stringify(each)).sort()

describe('the preset in a plain pipeline says what the linter says', () => {
  const seeds = readdirSync('seeds/candidates', {recursive: true, withFileTypes: true}).filter((each) => each.isFile())

  test.each(seeds.map(({parentPath, name}) => join(parentPath, name)))('of %s', async (path) => {
    const bytes = readFileSync(path)
    const {files} = await createLinter().lintText(bytes, path)
    const expected = files.flatMap(({messages}) => messages.map(({fixable: _fixable, suggestion: _suggestion, ...message}) => message))
    const messages = messagesOf(bytes, path)
    expect(inOrder(messages.map(asReported))).toEqual(inOrder(expected))
    expect(messages.map(({source}) => source)).toEqual(messages.map(() => 'nomination-lint'))
  })

  test('of Markdown, and of a file without a path, which is taken for Markdown', async () => {
    const text = '# Candidacy\n\nI run for *Nova* [1] in teh 2027.1 cycle.\n\n    teh code\n\n[2]: https://example.org\n'
    const {files} = await createLinter().lintText(text, 'statement.md')
    const expected = files.flatMap(({messages}) => messages.map(({message}) => message))
    expect(expected).toContain('Unexpected `teh`, expected `the`.')
    for (const messages of [messagesOf(text, 'statement.md'), messagesOf(text)]) expect(messages.map(({reason}) => reason).sort()).toEqual([...expected].sort())
  })

  test('of bytes that no encoding explains', () => {
    const bytes = Buffer.from([...Buffer.from('I run for Nova. '), 0x81, 0x8d, ...Buffer.from(' Jane\n')])
    expect(messagesOf(bytes, 'candidates/2027.1/Nova/jane@example.org').map(({ruleId}) => ruleId)).toContain('encoding')
  })
})

test('the tree of the pipeline is left as it is', () => {
  const text = '*   one\n*   two teh\n'
  expect(String(remark().use(nominationLint).processSync(text))).toBe(String(remark().processSync(text)))
})

describe('a rule by itself', () => {
  const fatalities = (...settings: unknown[]) =>
    remark()
      .use([[rule('spelling'), ...settings]])
      .processSync('Keep teh gate.')
      .messages.map(({fatal, reason}) => [fatal, reason])
  const found = 'Unexpected `teh`, expected `the`.'

  test.each([
    [[], false],
    [['warn'], false],
    [['on'], false],
    [[['error']], true],
    [[2], true],
    [['info'], undefined],
  ])('with the setting %j', (settings, fatal) => {
    expect(fatalities(...settings)).toEqual([[fatal, found]])
  })

  test.each([['off'], [0], [false]])('is off with %j', (setting) => {
    expect(fatalities(setting)).toEqual([])
  })

  test('has another setting behind the preset than in it', () => {
    const {messages} = remark().use(nominationLint).use(rule('spelling'), ['error']).processSync('Keep teh gate.')
    expect(messages.filter(({ruleId}) => ruleId === 'spelling').map(({fatal}) => fatal)).toEqual([true])
  })

  test('takes options', () => {
    const lengths = (words: number) => remark().use(rule('statement-length'), ['error', {words}]).processSync('Too short.').messages.map(String)
    expect(lengths(2)).toEqual([])
    expect(lengths(3)).toEqual([expect.stringContaining('expected at least 3')])
  })

  test.each([
    ['spelling', 'eror', 'nomination-lint.spelling: unexpected "eror", expected off, info, warning or error. Did you mean `error`?'],
    ['spelling', ['error', {}], 'takes none'],
    ['statement-length', {wrods: 3}, 'nomination-lint.statement-length[1].wrods: unknown key. Did you mean `words`?'],
    ['statement-length', ['warn', {words: 0}], 'expected a whole number of words'],
  ])('%s refuses %j', (name, setting, message) => {
    const processor = remark().use([[rule(name), setting]])
    let thrown: unknown = null
    try {
      processor.freeze()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(TypeError)
    expect(String(thrown)).toContain(message)
  })

  test('that does not exist is refused, with those that do', () => {
    expect(() => rule('speling')).toThrow(/no rule is called "speling"; .* spelling/)
  })

  test('that throws fails the pipeline', () => {
    const broken = {name: 'broken', summary: '', why: '', severity: 'error', examples: [], check: () => JSON.parse('{')} as const
    expect(() => remark().use(remarkRule(broken)).processSync('Hello')).toThrow('nomination-lint:broken failed on a file without a path')
  })
})

describe('the settings of the election', () => {
  const say = (nominationLint: unknown, name: string, text: string) =>
    remark()
      .data('settings', {nominationLint: nominationLint as NominationLintSettings})
      .use(rule(name))
      .processSync(new VFile({path: 'candidates/2031.1/Nova/jane@example.org', value: text}))
      .messages.map(({reason}) => reason)

  test('accept words', () => {
    expect(say({}, 'spelling', 'Keep the kubernets gate.')).toHaveLength(1)
    expect(say({words: ['kubernets']}, 'spelling', 'Keep the kubernets gate.')).toEqual([])
  })

  test('know the release and further cycles', () => {
    const text = 'I run for Nova in the Zebra cycle.\n'
    expect(say({release: 2031.1, cycles: [{name: 'Zebra', number: '2031.1'}]}, 'cycle-named', text)).toEqual([])
    expect(say({}, 'cycle-named', text)).not.toEqual([])
  })

  test.each([
    [{wrods: []}, 'settings.nominationLint.wrods: unknown key. Did you mean `words`?'],
    [{words: 3}, 'settings.nominationLint.words: unexpected 3, expected a list of words'],
    [3, 'settings.nominationLint: unexpected 3, expected settings by name'],
  ])('refuse %j', (settings, message) => {
    expect(() => say(settings, 'spelling', 'Hello')).toThrow(message)
  })
})
