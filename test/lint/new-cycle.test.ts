import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {copyBase} from '../../src/lint/base-copy.js'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'
import {lintIn} from './outcome.js'

/** What an official is told who opens an election, and who names a base that is not there. */

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

let election: Repository
beforeEach(() => {
  hideBaseVariables()
  election = new Repository()
  election.write('configuration.yaml', 'release: 2027.1\n')
  election.write('candidates/2027.1/Nova/.placeholder', '')
  election.commit()
  election.git('checkout', '--quiet', '-b', 'mine')
})
afterEach(() => {
  vi.unstubAllEnvs()
  election.remove()
})

test('a cycle that only the change itself adds must be in the base first', async () => {
  election.write('configuration.yaml', 'release: 2027.2\n')
  election.write('.nominationlintrc.yaml', 'cycles: [{name: Jackal, number: 2027.2}]\n')
  election.write('candidates/2027.2/Nova/.placeholder', '')
  const base = await copyBase(election.root, null, {})
  if (typeof base === 'string') throw new Error(base)
  const {refused} = await lintIn(election.root, {configurationCopy: base.copy, changed: {base: null}})
  base.remove()
  expect(refused).toEqual([
    'configuration.yaml: `release` is 2027.2, but there is no cycle of that name; the latest known one is 2027.1. A new cycle must be in the configuration of nomination-lint in main first, where this run takes its settings from: propose `cycles: [{name: "2027.2"}]` in a change of its own.',
  ])
})

test.each([
  ['2027.2', 'the latest known one is 2027.1.'],
  ['2028.1', 'the latest known one is 2027.1.'],
  ['2072.1', 'did you mean 2027.1?'],
  ['2027.10', 'did you mean 2027.1?'],
])('the release %s: %s', async (release, hint) => {
  election.write('configuration.yaml', `release: "${release}"\n`)
  expect((await lintIn(election.root)).refused).toEqual([
    expect.stringContaining(`there is no cycle of that name; ${hint} Add a new cycle to the configuration`),
  ])
})

test('an election that has not opened yet is not called closed', async () => {
  election.write('.nominationlintrc.yaml', 'cycles: [{name: Jackal, number: 2027.2}]\n')
  election.write('candidates/2027.2/Nova/jane@example.org', 'I am running for Nova PTL for the Jackal cycle.\n')
  expect((await lintIn(election.root)).refused).toContain(
    'candidates/2027.2/Nova/jane@example.org: The election for 2027.2 (Jackal) is not open yet; if you are running for 2027.1 (Indri), say so in the statement and move the file to candidates/2027.1/Nova/jane@example.org.',
  )
})

test('a base that is not there is told by the option that was given', async () => {
  expect(await copyBase(election.root, 'nope', {})).toMatch(/^--config-from-base cannot tell what the base is: there is no nope;/)
  expect((await lintIn(election.root, {base: 'nope'})).refused).toContainEqual(
    expect.stringMatching(/^null: --base cannot tell what is new: there is no nope;/),
  )
  expect((await lintIn(election.root, {changed: {base: 'nope'}})).refused).toEqual([expect.stringMatching(/^null: --changed cannot tell what was changed: /)])
})

test('a new nomination behind a dot is linted once, and closed elections are still told of', async () => {
  election.write('candidates/2026.1/Nova/old@example.org', 'Old.\n')
  election.commit()
  election.git('branch', '--quiet', '--force', 'main')
  const hidden = 'candidates/2027.1/Cinder/.jane@example.org'
  election.write(hidden, 'Hello.\n')
  const {linted, notices} = await lintIn(election.root)
  expect(linted).toEqual([hidden])
  expect(notices).toContainEqual(expect.stringContaining('Skipped 1 nomination of other elections (the open one is 2027.1)'))
})
