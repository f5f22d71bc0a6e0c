import {mkdirSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {plant, Traps, trap, trappedAttributes} from '../support/planted.js'
import {Repository} from '../support/repository.js'
import {runAction} from './runner.js'

const signed =
  'Hello,\n\nI would like to run for Nova PTL in the 2027.1 cycle. My goals are:\n\n* Make upgrades faster\n* Mentor two new reviewers\n\nThank you,\nJane Doe\n'
const unsigned = signed.replace('Jane Doe\n', '')
const nova = 'candidates/2027.1/Nova'
const withNova = 'nova: {}\nneutron: {}\n'
const withoutNova = 'neutron: {}\n'

/** As a runner checks a pull request out: HEAD is the merge () => election.commit(), its first parent the base branch. */
let election: Repository
let traps: Traps
beforeEach(() => {
  traps = new Traps()
  election = new Repository()
  election.write('configuration.yaml', 'release: 2027.1\n')
  election.write('election/configuration.yaml', 'release: 2027.1\n')
})
afterEach(() => {
  election.remove()
  traps.remove()
})

function replaceByLink(path: string, target: string): void {
  rmSync(join(election.root, path), {recursive: true, force: true})
  symlinkSync(target, join(election.root, path))
}

describe('a pull request that brings a bare repository along as plain files', {timeout: 60_000}, () => {
  test.each(['election', '.'])('runs nothing of it with the working-directory %s, and its files are linted', (directory) => {
    election.write('election/.nominationlintrc.yaml', 'rules: {goals-list: off}\n')
    election.pullRequest(() => {
      election.write(`election/${nova}/jane@example.org`, unsigned)
      election.write('election/.nominationlintrc.yaml', 'rules: {signature: off}\n')
      plant(join(election.root, 'election'), traps)
    })
    traps.sprung()
    const {status, log, outputs} = runAction(election.root, {'working-directory': directory})
    expect(traps.sprung()).toEqual([])
    expect({status, files: outputs['files']}).toEqual({status: 1, files: '1'})
    expect(log).toContain('No signature found')
  })
})

describe('programs that the configuration of the checkout names', {timeout: 60_000}, () => {
  test('are not run by attributes of the pull request, and no hook is', () => {
    election.pullRequest(() => {
      election.write(`${nova}/jane@example.org`, signed)
      election.write('.gitattributes', trappedAttributes)
    })
    trap(join(election.root, '.git'), traps)
    traps.sprung()
    const before = readdirSync(join(election.root, '.git')).sort()
    const {status} = runAction(election.root, {})
    expect(traps.sprung()).toEqual([])
    expect(readdirSync(join(election.root, '.git')).sort()).toEqual(before)
    expect(status).toBe(0)
  })
})

describe('the teams of the base branch', {timeout: 60_000}, () => {
  const governance = 'reference/projects.yaml'
  const isRetired = {status: 1, log: expect.stringContaining('Nova is retired')}

  test.each([
    ['a link in place of their folder', () => replaceByLink('reference', 'mine')],
    ['a link in place of their file', () => replaceByLink(governance, '../mine/projects.yaml')],
    ['no file', () => rmSync(join(election.root, governance))],
    ['another file', () => election.write(governance, withNova)],
    [
      'a file in place of their folder',
      () => {
        rmSync(join(election.root, 'reference'), {recursive: true})
        election.write('reference', withNova)
      },
    ],
  ])('count where the pull request has %s', (_, change) => {
    election.write(governance, withoutNova)
    election.pullRequest(() => {
      election.write(`${nova}/jane@example.org`, signed)
      election.write('mine/projects.yaml', withNova)
      change()
    })
    expect(runAction(election.root, {governance})).toMatchObject(isRetired)
  })

  test('are read over a link of the base that stays among its files, and over no other', () => {
    election.write('lists/projects.yaml', withoutNova)
    symlinkSync('lists', join(election.root, 'reference'))
    symlinkSync('../mine.yaml', join(election.root, 'lists/outside.yaml'))
    symlinkSync('/dev/stdin', join(election.root, 'lists/device.yaml'))
    election.pullRequest(() => {
      election.write(`${nova}/jane@example.org`, signed)
      election.write('mine.yaml', withNova)
    })
    expect(runAction(election.root, {governance})).toMatchObject(isRetired)
    for (const name of ['outside', 'device'])
      expect(runAction(election.root, {governance: `reference/${name}.yaml`})).toMatchObject({status: 2, log: expect.stringContaining(`${name}.yaml`)})
  })

  test('are not taken from a link that the pull request brings along, where the base has none', () => {
    election.pullRequest(() => {
      election.write(`${nova}/jane@example.org`, signed)
      election.write('mine/projects.yaml', withNova)
      symlinkSync('mine', join(election.root, 'reference'))
    })
    election.write('other/reference/projects.yaml', withNova)
    expect(runAction(election.root, {governance})).toMatchObject({status: 2, log: expect.stringContaining('which the pull request may have changed')})
    expect(runAction(election.root, {governance: 'other/reference/projects.yaml'})).toMatchObject({status: 0})
  })

  test('nor from a submodule that it has moved; from one that the base has at the same commit they are', () => {
    const teams = new Repository()
    const record = (text: string) => {
      teams.write('projects.yaml', text)
      teams.commit('Teams')
    }
    record(withoutNova)
    election.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', teams.root, 'reference')
    election.pullRequest(() => election.write(`${nova}/jane@example.org`, signed))
    expect(runAction(election.root, {governance})).toMatchObject(isRetired)
    record(withNova)
    election.git('checkout', '--quiet', 'nomination')
    election.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--remote')
    election.commit('Move it')
    election.git('checkout', '--quiet', 'main')
    election.git('merge', '--quiet', '--no-ff', '--message', 'Merge again', 'nomination')
    election.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update')
    expect(runAction(election.root, {governance})).toMatchObject({status: 2, log: expect.stringContaining('which the pull request may have changed')})
    teams.remove()
  })
})

describe('a folder of the election that the pull request has moved', {timeout: 60_000}, () => {
  test('is refused: the base branch has no configuration where the link leads', () => {
    election.write('election/.nominationlintrc.yaml', 'preset: strict\n')
    election.pullRequest(() => {
      election.write(`mine/${nova}/jane@example.org`, signed)
      replaceByLink('election', 'mine')
    })
    expect(runAction(election.root, {'working-directory': 'election'})).toMatchObject({status: 2, log: expect.stringContaining('symbolic link')})
  })

  test('is refused where it leads into another checkout', () => {
    const other = new Repository()
    election.pullRequest(() => replaceByLink('election', other.root))
    expect(runAction(election.root, {'working-directory': 'election'})).toMatchObject({status: 2, log: expect.stringContaining('symbolic link')})
    other.remove()
  })
})

describe('the configuration of the base branch', {timeout: 60_000}, () => {
  test('is read with what it extends and its word files, over links among them too', () => {
    election.write('shared.yaml', 'rules: {signature: off}\nwordFiles: [words.txt]\n')
    election.write('lists/words.txt', 'frobnication\n')
    symlinkSync('lists/words.txt', join(election.root, 'words.txt'))
    election.write('.nominationlintrc.yaml', 'extends: shared.yaml\n')
    election.pullRequest(() => {
      election.write(`${nova}/jane@example.org`, unsigned.replace('faster', 'faster by frobnication'))
      for (const name of ['shared.yaml', 'lists/words.txt']) rmSync(join(election.root, name))
    })
    expect(runAction(election.root, {})).toMatchObject({status: 0, outputs: {warnings: '0'}})
  })

  test('is not looked for outside of its files', () => {
    election.pullRequest(() => election.write(`${nova}/jane@example.org`, signed))
    mkdirSync(join(election.root, 'untracked'))
    for (const config of ['../nomination-lint.json', '/etc/hostname', 'untracked'])
      expect(runAction(election.root, {config})).toMatchObject({
        status: 2,
        log: expect.stringContaining(`names ${config}, which is not in the base branch`),
      })
  })
})

test('a folder that is not in a git repository is told', () => {
  rmSync(join(election.root, '.git'), {recursive: true})
  expect(runAction(election.root, {})).toMatchObject({
    status: 2,
    log: expect.stringContaining('is not in a git repository; run actions/checkout before this step'),
  })
})
