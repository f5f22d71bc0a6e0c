import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createLinter, GovernanceError, readGovernance} from '../../src/api/index.js'
import {noShouting} from './rules.js'
import {path, sound} from './statement.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  for (const name of ['jane', 'john']) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, dirname(path), `${name}@example.org`), sound)
  }
})
afterAll(() => rmSync(folder, {recursive: true}))

test('a sound text has no messages', async () => {
  const {files, problems, notices, summary} = await createLinter({configuration: 'none'}).lintText(sound, path)
  expect({files, problems, notices}).toEqual({files: [{path, messages: []}], problems: [], notices: []})
  expect(summary).toEqual({files: 1, errors: 0, warnings: 0, infos: 0, faulty: 0, fixable: 0, suggested: 0})
})

test('a linter may be used again, also at the same time', async () => {
  const linter = createLinter({configuration: 'none', rules: {signature: 'warning'}})
  const unsigned = sound.replace('Jane Doe', '')
  const [first, second] = await Promise.all([linter.lintText(unsigned, path), linter.lintText(sound, path)])
  expect([first.summary.warnings, second.summary.warnings]).toEqual([1, 0])
})

test('a text without a path is a lone file', async () => {
  const {files} = await createLinter({configuration: 'none'}).lintText(sound)
  expect(files.map((file) => file.path)).toEqual(['<text>'])
})

test('beyond the limit the grave findings stay, and all are counted', async () => {
  writeFileSync(join(folder, 'limited.yaml'), 'limits: {findings: 2}\n')
  const linter = createLinter({configuration: {file: join(folder, 'limited.yaml')}, additionalRules: [noShouting]})
  const {files, summary} = await linter.lintText(`${sound.replace('Jane Doe', '')}!!!!!\n`, path)
  expect(files[0]?.messages.map(({ruleId}) => ruleId).sort()).toEqual(['no-shouting', 'signature'])
  expect(files[0]).toMatchObject({more: 4})
  expect(summary).toMatchObject({errors: 1, warnings: 5})
})

test('links are checked where that is asked for, and what only reads neither asks them nor compares suppressions', async () => {
  const linter = createLinter({configuration: 'none', checkLinks: true, cwd: folder})
  expect((await linter.lintText(sound, path)).notices).toEqual(['There are no links to check.'])
  expect((await linter.outlineText(sound, path)).notices).toEqual([])
  const suppressing = createLinter({configuration: 'none', suppressions: 'nosuch.json', cwd: folder})
  expect((await suppressing.lintText(sound, path)).problems).toHaveLength(1)
  expect(await suppressing.outlineText(sound, path)).toMatchObject({files: [{path}], problems: []})
})

test('the teams of today may come from a file of governance', async () => {
  mkdirSync(join(folder, 'election/candidates/2027.1/Nova'), {recursive: true})
  writeFileSync(join(folder, 'election/configuration.yaml'), 'release: 2027.1\n')
  writeFileSync(join(folder, 'projects.yaml'), 'nova: {leadership_type: distributed}\n')
  const governance = await readGovernance(join(folder, 'projects.yaml'))
  const asked = async (settings: object) => {
    const {files} = await createLinter({cwd: join(folder, 'election'), configuration: 'none', ...settings}).lintText(sound, path)
    return files[0]?.messages.filter(({ruleId}) => ruleId === 'candidate-path').map(({message}) => message)
  }
  expect(await asked({})).toEqual([])
  expect(await asked({governance})).toEqual(['Nova has distributed leadership and does not elect a lead; ask the election officials for advice.'])
  await expect(readGovernance(join(folder, 'election/configuration.yaml'))).rejects.toThrow(GovernanceError)
})

test('a file in Markdown that would take too long as such is read as plain text, and that is said', async () => {
  const {files, notices} = await createLinter({configuration: 'none'}).outlineText(`${sound}${'\n- more'.repeat(600)}\n`, 'candidates/2027.1/Nova/jane.md')
  expect(files[0]?.goals.form).toBe('bullets')
  expect(notices).toEqual([expect.stringMatching(/^candidates\/2027\.1\/Nova\/jane\.md is read as plain text, because /)])
})
