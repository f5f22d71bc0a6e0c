import {symlinkSync, unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {copyBase} from '../../src/lint/base-copy.js'
import type {EngineOptions} from '../../src/lint/engine.js'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'
import {lintIn, lintTextIn} from './outcome.js'

/** The author of a change does not choose the election that it is judged by. */

// Each makes repositories and asks git many times, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

function statement(release: string): string {
  return `Hello,\n\nI would like to run for Cinder PTL in the ${release} cycle. My goals are:\n\n* Make upgrades faster\n* Mentor two new reviewers\n\nThank you,\nJane Doe\n`
}
const closed = 'candidates/2026.2/Cinder/jane@example.org'
const isClosed = expect.stringContaining(`${closed}: The election for 2026.2 (Hibiscus) is closed`)

let election: Repository
beforeEach(() => {
  hideBaseVariables()
  election = new Repository()
})
afterEach(() => {
  vi.unstubAllEnvs()
  election.remove()
})

function commit(): void {
  election.commit('A commit', '--allow-empty')
}

describe('a branch that began before the official opened the next election', () => {
  beforeEach(() => {
    election.write('configuration.yaml', 'release: 2026.2\n')
    election.write('candidates/2026.2/Cinder/old@example.org', statement('2026.2'))
    commit()
    election.git('branch', 'old')
    election.write('configuration.yaml', 'release: 2027.1\n')
    election.write('candidates/2027.1/Cinder/.placeholder', '')
    election.write('.nominationlintrc.yaml', 'rules: {spelling: off}\n')
    commit()
    for (const name of ['main', 'HEAD']) election.git('update-ref', `refs/remotes/origin/${name}`, 'main')
    election.git('checkout', '--quiet', '-b', 'st', 'old')
    election.write(closed, statement('2026.2'))
    commit()
  })

  const runs: [string, Partial<EngineOptions>, Record<string, string>][] = [
    ['--changed', {changed: {base: null}}, {}],
    ['--changed --base main', {changed: {base: 'main'}}, {}],
    ['--changed, for a pull request', {changed: {base: null}}, {GITHUB_BASE_REF: 'main'}],
    ['--changed, from pre-commit', {changed: {base: null}}, {PRE_COMMIT_FROM_REF: 'origin/main'}],
    ['a plain run', {}, {}],
    ['a plain run with --base', {base: 'main'}, {}],
  ]
  test.each(runs)('is judged by the election that is open now, with %s', async (_, options, environment) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    const {refused, notices} = await lintIn(election.root, options)
    expect(refused).toEqual([isClosed])
    expect(notices).toContainEqual(
      expect.stringMatching(/^configuration\.yaml names 2026\.2 here, as \S*(?:main|HEAD) did when this branch began; .* now names 2027\.1/),
    )
  })

  test('is judged by the settings that count now', async () => {
    const base = await copyBase(election.root, null, {})
    if (typeof base === 'string') throw new Error(base)
    const {refused} = await lintIn(election.root, {changed: {base: null}, configurationCopy: base.copy})
    expect(base.copy.folder).not.toBe('')
    expect(election.run('cat', [join(base.copy.folder, '.nominationlintrc.yaml')]).stdout).toContain('spelling')
    base.remove()
    expect(refused).toEqual([isClosed])
  })

  test('and holds no nomination is told of the election that counts', async () => {
    election.git('reset', '--quiet', '--hard', 'old')
    expect(await lintIn(election.root)).toEqual({
      refused: [],
      linted: [],
      notices: [
        expect.stringContaining('which is used. Rebase this branch.'),
        expect.stringContaining('There is no nomination for the open election (2027.1)'),
      ],
    })
  })

  test('is sound where it brings a nomination for the election that is open now', async () => {
    election.git('reset', '--quiet', '--hard', 'old')
    election.write('candidates/2027.1/Cinder/jane@example.org', statement('2027.1'))
    expect((await lintIn(election.root, {changed: {base: null}})).refused).toEqual([])
  })

  test('is judged by its own parent where that is named, as in Zuul', async () => {
    election.git('checkout', '--quiet', '--detach', 'main')
    election.write(closed, statement('2026.2'))
    commit()
    expect((await lintIn(election.root, {changed: {base: 'HEAD^1'}})).refused).toEqual([isClosed])
  })

  test('cannot keep an election repository that the base has given up', async () => {
    election.git('checkout', '--quiet', 'main')
    election.git('rm', '--quiet', '-r', 'candidates', 'configuration.yaml')
    election.write('README', 'Moved.\n')
    commit()
    election.git('checkout', '--quiet', 'st')
    expect((await lintIn(election.root, {changed: {base: 'main'}})).refused).toContainEqual(expect.stringContaining('configuration.yaml: is no longer in main'))
  })
})

describe('a change that names the election itself', () => {
  beforeEach(() => {
    election.write('configuration.yaml', 'release: 2027.1\n')
    election.write('candidates/2027.1/Cinder/.placeholder', '')
    commit()
    election.git('checkout', '--quiet', '-b', 'mine')
    election.write('configuration.yaml', 'release: 2026.2\n')
    election.write(closed, statement('2026.2'))
  })

  test.each([() => {}, commit])('is judged by that of the base for files that a glob gives', async (step) => {
    step()
    const {refused} = await lintIn(election.root, {}, ['candidates/*/*/*'])
    expect(refused).toEqual([expect.stringContaining('propose the two changes separately'), isClosed])
  })

  test('is judged by that of the base for a text from standard input', async () => {
    expect((await lintTextIn(election.root, statement('2026.2'), closed)).refused).toContainEqual(isClosed)
    unlinkSync(join(election.root, closed))
    expect((await lintTextIn(election.root, statement('2026.2'), closed)).refused).toContainEqual(isClosed)
    const other = closed.replace('Cinder', 'Zun')
    expect((await lintTextIn(election.root, statement('2026.2').replace('Cinder', 'Zun'), other)).refused).toContainEqual(expect.stringContaining('is closed'))
  })
})

describe('a base that does not say which election is open', () => {
  test.each([
    ['names two releases', () => election.write('configuration.yaml', 'release: 2027.1\nrelease: 2026.2\n')],
    ['is a symbolic link', () => symlinkSync('real.yaml', join(election.root, 'configuration.yaml'))],
  ])('because its configuration.yaml %s', async (fault, write) => {
    election.write('real.yaml', 'release: 2027.1\n')
    election.write('candidates/2027.1/Cinder/.placeholder', '')
    write()
    commit()
    election.git('checkout', '--quiet', '-b', 'mine')
    unlinkSync(join(election.root, 'configuration.yaml'))
    election.write('configuration.yaml', 'release: 2026.2\n')
    for (const options of [{changed: {base: null}}, {}]) {
      election.write(closed, statement('2026.2'))
      const {refused} = await lintIn(election.root, options)
      expect(refused).toEqual([expect.stringMatching(new RegExp(`^configuration\\.yaml: ${fault}.* That is the version in main\\.`))])
      unlinkSync(join(election.root, closed))
      expect((await lintIn(election.root, options)).refused.filter((each) => each.includes(fault))).toEqual([])
    }
  })
})

describe('an election repository in a folder of the base', () => {
  beforeEach(() => {
    election.write('election/configuration.yaml', 'release: 2027.1\n')
    election.write('election/candidates/2027.1/Cinder/old@example.org', statement('2027.1'))
    election.write('README', 'Read me.\n')
    commit()
    election.git('checkout', '--quiet', '-b', 'mine')
  })

  test.each([{changed: {base: null}}, {}])('is not hidden by one around it: %o', async (options) => {
    election.write('configuration.yaml', 'release: 2026.2\n')
    election.write(closed, statement('2026.2'))
    election.write('election/candidates/2027.1/Cinder/new@example.org', statement('2027.1'))
    const {refused, linted} = await lintIn(election.root, options)
    expect(refused).toContainEqual(expect.stringMatching(/^configuration\.yaml: turns a folder around an election repository of main into another one/))
    expect(linted).toContain('election/candidates/2027.1/Cinder/new@example.org')
  })
})
