import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest'
import {rules} from '../../rules/index.js'
import {createEngine, type EngineOptions} from '../../src/lint/engine.js'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'

// Each makes repositories and asks git many times, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const nova = 'I stand for Nova PTL in the Indri cycle.\n'
/** Wrong places, and where each file belongs. */
const misplaced = [
  ['candidates/2026.1/Nova/jane@example.org', 'The election for 2026.1 (Gazpacho) is closed; move the file to candidates/2027.1/Nova/jane@example.org.'],
  ['candidates/2028.9/Nova/jane@example.org', 'There is no cycle 2028.9; move the file to candidates/2027.1/Nova/jane@example.org.'],
  ['candidates/2027.1/jane@example.org', lies('Nova')],
  ['candidates/Cinder/jane@example.org', lies('Cinder')],
  ['candidates/2027.1/Cinder/mine/jane@example.org', lies('Cinder')],
  ['candidates/jane@example.org', lies('Nova')],
  ['jane@example.org', lies('Nova')],
  ['jane@example.org.txt', lies('Nova')],
  ['candidates/candidates/2027.1/Nova/jane@example.org', lies('Nova')],
  ['candidates/Nova/2027.1/jane@example.org', 'There is no cycle Nova; move the file to candidates/2027.1/Nova/jane@example.org.'],
  ['candidates/2027.1/Nova.jane@example.org', lies('Nova')],
  ['candidates/2027.1/Nova_jane@example.org', lies('Nova')],
  ['doc/jane@example.org', lies('Nova')],
  ['Nova/jane@example.org/statement', lies('Nova')],
  ['candidates/2027.1/Nova/jane@example.org/statement.txt', lies('Nova')],
  ['doc/jane@163.com', lies('Nova', 'jane@163.com')],
  ['.candidates/2027.1/Nova/jane@example.org', lies('Nova')],
  ['candidate/2027.1/Nova/jane@example.org', lies('Nova')],
  ['Candidates/2027.1/Nova/jane@example.org', lies('Nova')],
] as const
/** Folders that are no team of the open election, and the right ones. */
const misspelled = [
  ['QA', 'Quality_Assurance'],
  ['Quality Assurance', 'Quality_Assurance'],
  ['quality_assurance', 'Quality_Assurance'],
  ['OpenStackHelm', 'OpenStack_Helm'],
  ['OpenStack-Helm', 'OpenStack_Helm'],
  ['OpenStack_Ansible', 'OpenStackAnsible'],
  ['Technical_Committee', 'TC'],
  ['nova', 'Nova'],
] as const

function lies(team: string, name = 'jane@example.org'): string {
  return `A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file to candidates/2027.1/${team}/${name}.`
}

let repository: Repository
beforeEach(() => {
  hideBaseVariables()
  repository = new Repository()
  repository.write('configuration.yaml', 'release: 2027.1\n')
  repository.write('README.md', 'Read me.\n')
  for (const path of ['candidates/2027.1/Nova/old@example.org', 'candidates/2026.1/Nova/old@example.org', 'candidates/2026.1/old@example.org'])
    repository.write(path, nova)
  repository.commit()
  repository.git('checkout', '--quiet', '-b', 'mine')
})
afterEach(() => {
  vi.unstubAllEnvs()
  repository.remove()
})

/** What candidate-path says, and what cycle-named does; problems and notices beside it. */
async function told(paths: readonly string[], more: Partial<EngineOptions> = {}) {
  const linter = createEngine({lintRules: rules, cwd: repository.root, ...more})
  const findings: string[] = []
  const others: string[] = []
  for await (const event of linter.lint(paths)) {
    if (event.kind === 'file')
      for (const {ruleId, message} of event.result.findings)
        if (ruleId === 'candidate-path' || ruleId === 'cycle-named') findings.push(`${event.result.path}: ${message}`)
    if (event.kind === 'notice') others.push(event.message)
    if (event.kind === 'problem') others.push(`${event.problem.path}: ${event.problem.message}`)
  }
  return {findings, others}
}

test.each(['untracked', 'staged', 'committed'])('new nominations that are %s are refused in a default run, by name, and with --changed', async (state) => {
  for (const [path] of misplaced) repository.write(path, nova)
  if (state === 'staged') repository.git('add', '--all')
  if (state === 'committed') repository.commit()
  const expected = misplaced.map(([path, message]) => `${path}: ${message}`).sort()
  const {findings, others} = await told([])
  expect(findings.sort()).toEqual(expected)
  expect(others).toContainEqual(expect.stringContaining(' and 17 more, which are new, but not where nominations for the open election belong.'))
  expect((await told(misplaced.map(([path]) => path))).findings.sort()).toEqual(expected)
  expect((await told(['.'], {changed: {base: null}})).findings.sort()).toEqual(expected)
})

test('by name from the folder where it lies, and as the only one', async () => {
  const path = 'candidates/2027.1/jane@example.org'
  repository.write(path, nova)
  expect((await told(['jane@example.org'], {cwd: join(repository.root, 'candidates/2027.1')})).findings).toEqual([`jane@example.org: ${lies('Nova')}`])
  expect((await told([])).others).toContain(`Also linted ${path}, which is new, but not where nominations for the open election belong.`)
})

test("in a folder that is no team's as the repository's own tools spell it, it is refused", async () => {
  const files = misspelled.map(([folder, right], index) => {
    const name = `jane${index}@example.org`
    const message = `This team's folder is called ${right}; move the file to candidates/2027.1/${right}/${name}.`
    return {path: `candidates/2027.1/${folder}/${name}`, message}
  })
  for (const {path} of files) repository.write(path, 'I stand in 2027.1.\n')
  const expected = files.map(({path, message}) => `${path}: ${message}`).sort()
  for (const run of [told([]), told(files.map(({path}) => path)), told(['.'], {changed: {base: null}})]) expect((await run).findings.sort()).toEqual(expected)
})

test("the folders of today's teams are right", async () => {
  for (const folder of ['Quality_Assurance', 'OpenStack_Helm', 'OpenStackAnsible', 'OpenStackSDK', 'Cloudkitty', 'Puppet_OpenStack', 'TC'])
    repository.write(`candidates/2027.1/${folder}/${folder.toUpperCase() === folder ? 'jane' : folder}@example.org`, 'I stand in 2027.1.\n')
  expect((await told([])).findings).toEqual([])
})

test('what the base has is history, by name too, and so is what lies elsewhere', async () => {
  const ours = ['.zuul.yaml', '.mailmap', '.github/jane@example.org', 'candidates/2027.1/Nova/.placeholder', 'doc/contributors@list.txt']
  const names = ['logo@2x.png', 'name@version.yaml', 'unit@.service', 'getty@tty1.service', 'library@1.2.3', 'library@1.2.x', 'package@next.js']
  for (const path of [...ours, 'node_modules/@types/node@example.org', ...names.flatMap((name) => [name, `doc/${name}`, `docs/${name}`])])
    repository.write(path, nova)
  expect(await told([])).toEqual({
    findings: [],
    others: [
      'Skipped 1 nomination of other elections (the open one is 2027.1); --all lints it.',
      'Skipped candidates/2026.1/old@example.org: a nomination belongs at candidates/<cycle>/<team>/<e-mail address>. To lint it anyway, name it on the command line.',
    ],
  })
  const named = await told(['candidates/2026.1/Nova/old@example.org', 'README.md'])
  // That the text and the folder differ is said of any file; that the election is closed is not.
  expect(named.findings.filter((each) => each.includes('move the file to candidates/') && !each.includes('This statement is for'))).toEqual([])
})

test('a statement that stands for the closed election is not led to change its cycle back', async () => {
  repository.write('candidates/2026.1/Nova/jane@example.org', 'I stand for Nova PTL in the Gazpacho cycle.\n')
  expect((await told([])).findings).toEqual([
    'candidates/2026.1/Nova/jane@example.org: The election for 2026.1 (Gazpacho) is closed; if you are running for 2027.1 (Indri), say so in the statement and move the file to candidates/2027.1/Nova/jane@example.org.',
  ])
})

test('of several the number is told, and each is linted once', async () => {
  for (const [path] of misplaced.slice(0, 3)) repository.write(path, nova)
  for (const all of [true, false]) {
    const {findings, others} = await told(['.', 'candidates', 'candidates/2026.1'], {all})
    expect(findings).toHaveLength(4)
    expect(others.filter((each) => each.includes('Also linted'))).not.toEqual([])
  }
})

test('a file is told by its real place where a link leads to the checkout', async () => {
  repository.write('candidates/2026.1/Nova/jane@example.org', nova)
  const link = `${repository.root}-link`
  symlinkSync(repository.root, link)
  onTestFinished(() => rmSync(link))
  expect((await told([link])).findings).toHaveLength(1)
})

test('standard input is refused where its file would be', async () => {
  const linter = createEngine({lintRules: rules, cwd: repository.root})
  const said: string[] = []
  for await (const event of linter.lintBytes(Buffer.from(nova), 'candidates/2026.1/Nova/jane@example.org'))
    if (event.kind === 'file') said.push(...event.result.findings.filter(({ruleId}) => ruleId === 'candidate-path').map(({message}) => message))
  expect(said).toEqual([misplaced[0][1]])
})

describe('nothing is known to be new', () => {
  test('outside of git', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
    onTestFinished(() => rmSync(copy, {recursive: true}))
    cpSync(repository.root, copy, {recursive: true, filter: (path) => !path.endsWith('.git')})
    expect((await told([], {cwd: copy})).findings).toEqual([])
    expect((await told(['candidates/2026.1/Nova/old@example.org'], {cwd: copy})).findings).not.toContain('closed')
  })

  test('without a base, which is told only where one was named', async () => {
    repository.write('candidates/2026.1/Nova/jane@example.org', nova)
    repository.git('branch', '--quiet', '--move', 'main', 'trunk')
    expect((await told([])).findings).toEqual([])
    expect((await told([], {base: 'trunk'})).findings).toHaveLength(1)
    expect((await told([], {base: 'gone'})).others.at(-1)).toContain('there is no gone')
  })
})

test.each(['broken', 'not installed'])('where git is %s, a misplaced file that is named or comes from standard input is linted with a note', async (state) => {
  const path = 'candidates/2026.1/Nova/jane@example.org'
  repository.write(path, nova)
  if (state === 'broken') repository.write('.git/config', '[core\n')
  else vi.stubEnv('PATH', '')
  const note = expect.stringMatching(/^New nominations in the wrong place could not be looked for\. (?:g|G)it /)
  expect((await told([path])).others).toEqual([note])
  const linter = createEngine({lintRules: rules, cwd: repository.root})
  const notices: string[] = []
  for await (const event of linter.lintBytes(Buffer.from(nova), path)) if (event.kind === 'notice') notices.push(event.message)
  expect(notices).toEqual([note])
  expect((await told(['.'], {changed: {base: null}})).others).toEqual([expect.stringMatching(/^null: git /)])
})

test.each(['broken', 'not installed'])(
  'where git is %s, nobody knows whether an election repository in another one is one, which a note says',
  async (state) => {
    const inner = 'archive/candidates/2027.1/Nova/jane@example.org'
    repository.write('archive/configuration.yaml', 'release: 2027.1\n')
    repository.write(inner, nova)
    expect((await told([inner])).findings).toHaveLength(1)
    if (state === 'broken') repository.write('.git/config', '[core\n')
    else vi.stubEnv('PATH', '')
    expect((await told([inner])).others).toEqual([expect.stringMatching(/^New nominations in the wrong place could not be looked for\. (?:g|G)it /)])
  },
)
