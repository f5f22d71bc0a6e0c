import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {rules} from '../../../rules/index.js'
import {createEngine} from '../../../src/lint/engine.js'

/** Settings that would be accepted and do nothing, or something else than they say. */

async function problemsOf(configuration: string, name = '.nominationlintrc.yaml'): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(cwd, {recursive: true}))
  writeFileSync(join(cwd, name), configuration)
  const {problems} = await createEngine({lintRules: rules, cwd}).configurationOf('any')
  return problems.map(({message}) => message)
}

test.each([
  ['words: [two words]', '`words[0]` (line 1): unexpected "two words", expected one word without spaces; list each word by itself.'],
  ['ignores: ["[a"]', '`ignores[0]` (line 1): unexpected `[` that is not closed, expected `[…]`.'],
  ['ignores: ["a{b"]', '`ignores[0]` (line 1): unexpected `{` that is not closed, expected `{a,b}`.'],
  ['ignores: ["***"]', '`ignores[0]` (line 1): unexpected `***`, expected `*` or `**`.'],
  ['overrides: [{files: "[a", rules: {}}]', '`overrides[0].files[0]` (line 1): unexpected `[` that is not closed, expected `[…]`.'],
  ['cycles: [{name: Jackal, number: 2027.10}]', '`cycles[0].number` (line 1): unexpected 2027.10, which is read as 2027.1; write it in quotation marks.'],
  ['cycles: [{name: Indri, number: 2027.2}]', '`cycles[0].number` (line 1): unexpected 2027.2: Indri is 2027.1. Correct the number, or leave it out.'],
  [
    'rules: {spelling: on}',
    '`rules.spelling` (line 1): unexpected "on", expected off, info, warning or error. Give a severity, such as `warning`, its default.',
  ],
  [
    'rules: {spelling: true}',
    '`rules.spelling` (line 1): unexpected true, expected off, info, warning or error. Give a severity, such as `warning`, its default.',
  ],
])('%s', async (configuration, problem) => {
  expect(await problemsOf(`${configuration}\n`)).toEqual([problem])
})

test('a number that is read as another is found in a package.json, too', async () => {
  const text = '{"nomination-lint": {"cycles": [{"name": "Jackal", "number": 2027.10}]}}'
  expect(await problemsOf(text, 'package.json')).toEqual([expect.stringContaining('unexpected 2027.10, which is read as 2027.1')])
})

test.each([
  'words: [" Zuul "]',
  'ignores: ["[!a]*", "{a,b}/**", "a]", "b}"]',
  'cycles: [{name: Jackal, number: 2027.2}, {name: Indri, number: 2027.1}, {name: Kea, number: "2027.10"}, {name: Jackal, number: 2027.1}]',
])('%s is taken', async (configuration) => {
  expect(await problemsOf(configuration)).toEqual([])
})
