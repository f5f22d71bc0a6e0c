import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createLinter, defineRule, GovernanceError, readGovernance, SettingsError} from '../../src/lint/index.js'

const path = 'candidates/2027.1/Nova/jane@example.org'
const sound = `Hello,

I would like to be the lead of Nova for the 2027.1 cycle.

My goals are:

* Keep the gate green.
* Review more patches.

Thank you,
Jane Doe
`
const noShouting = defineRule({
  name: 'no-shouting',
  summary: 'No statement shouts.',
  why: 'For the test.',
  severity: 'warning',
  examples: [],
  check({source}, report) {
    for (const {index} of source.text.matchAll(/!/g)) report({message: 'Unexpected `!`', position: source.positionAt(index, index + 1)})
  },
})
const broken = defineRule({
  name: 'broken',
  summary: 'Always breaks.',
  why: 'For the test.',
  severity: 'error',
  examples: [],
  check() {
    throw new TypeError('no such thing')
  },
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  for (const name of ['jane', 'john']) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, dirname(path), `${name}@example.org`), sound)
  }
})
afterAll(() => rmSync(folder, {recursive: true}))

test('a sound text has no findings, and tells what it contains', async () => {
  const {files, summary} = await createLinter({configuration: 'none'}).lintText(sound, path)
  expect(summary).toEqual({files: 1, errors: 0, warnings: 0, infos: 0, faulty: 0, fixable: 0, suggested: 0})
  expect(files[0]?.nomination?.goals.items.map(({text}) => text)).toEqual(['Keep the gate green.', 'Review more patches.'])
})

test('a linter may be used again, also at the same time', async () => {
  const linter = createLinter({configuration: 'none', rules: {signature: 'warning'}})
  const unsigned = sound.replace('Jane Doe', '')
  const [first, second] = await Promise.all([linter.lintText(unsigned, path), linter.lintText(sound, path)])
  expect([first.summary.warnings, second.summary.warnings]).toEqual([1, 0])
})

test('rules of one’s own run beside the others, and are configured as they are', async () => {
  const text = sound.replace('Hello,', 'Hello!')
  const linter = (rules: Record<string, unknown>) => createLinter({configuration: 'none', additionalRules: [noShouting], rules})
  expect((await linter({}).lintText(text, path)).files[0]?.findings).toMatchObject([{ruleId: 'no-shouting', severity: 'warning', message: 'Unexpected `!`'}])
  expect((await linter({'no-shouting': 'off'}).lintText(text, path)).files[0]?.findings).toEqual([])
})

test('a rule that breaks is told with its name and the file, and every other finding is still there', async () => {
  const linter = createLinter({configuration: 'none', additionalRules: [broken], cwd: folder})
  const {files, problems} = await linter.lintFiles(['candidates'])
  expect(files).toHaveLength(2)
  expect(problems.map((problem) => problem.path)).toEqual([path, path.replace('jane', 'john')])
  expect(problems[0]?.message).toMatch(/^internal error: the rule broken broke on this file \(TypeError: no such thing at .*please report/)
})

test('settings that mean nothing are all told', () => {
  const make = () => createLinter({rules: {sginature: 'off', signature: 'of'}})
  expect(make).toThrow(SettingsError)
  expect(make).toThrow('rules.sginature: unknown rule. Did you mean `signature`?\nrules.signature: unexpected "of"')
  expect(() => createLinter({additionalRules: [noShouting, noShouting]})).toThrow('Two rules are named no-shouting')
})

test('a text without a path is a lone file', async () => {
  const {files} = await createLinter({configuration: 'none'}).lintText(sound)
  expect(files[0]).toMatchObject({path: '<text>', nomination: {place: null}})
})

test('beyond the limit the grave findings stay, and all are counted', async () => {
  writeFileSync(join(folder, 'limited.yaml'), 'limits: {findings: 2}\n')
  const linter = createLinter({configuration: {file: join(folder, 'limited.yaml')}, additionalRules: [noShouting]})
  const {files, summary} = await linter.lintText(`${sound.replace('Jane Doe', '')}!!!!!\n`, path)
  expect(files[0]?.findings.map(({ruleId}) => ruleId).sort()).toEqual(['no-shouting', 'signature'])
  expect(files[0]).toMatchObject({more: 4, counts: {errors: 1, warnings: 5}})
  expect(summary).toMatchObject({errors: 1, warnings: 5})
})

test('the teams of today may come from a file of governance', async () => {
  mkdirSync(join(folder, 'election/candidates/2027.1/Nova'), {recursive: true})
  writeFileSync(join(folder, 'election/configuration.yaml'), 'release: 2027.1\n')
  writeFileSync(join(folder, 'projects.yaml'), 'nova: {leadership_type: distributed}\n')
  const governance = await readGovernance(join(folder, 'projects.yaml'))
  const asked = async (settings: object) => {
    const {files} = await createLinter({cwd: join(folder, 'election'), configuration: 'none', ...settings}).lintText(sound, path)
    return files[0]?.findings.filter(({ruleId}) => ruleId === 'candidate-path').map(({message}) => message)
  }
  expect(await asked({})).toEqual([])
  expect(await asked({governance})).toEqual(['Nova has distributed leadership and does not elect a lead; ask the election officials for advice.'])
  await expect(readGovernance(join(folder, 'election/configuration.yaml'))).rejects.toThrow(GovernanceError)
})

test('a file in Markdown that would take too long as such is read as plain text, and that is said', async () => {
  const {files, notices} = await createLinter({configuration: 'none'}).lintText(`${sound}${'\n- more'.repeat(600)}\n`, 'candidates/2027.1/Nova/jane.md')
  expect(files[0]?.nomination?.goals.form).toBe('bullets')
  expect(notices).toEqual([expect.stringMatching(/^candidates\/2027\.1\/Nova\/jane\.md is read as plain text: /)])
})
