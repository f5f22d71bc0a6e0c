import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {plant, Traps, trap, trappedAttributes} from '../support/planted.js'
import {plainEnvironment, projectRoot, Repository} from '../support/repository.js'

// Each makes repositories and asks git many times, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const linter = join(projectRoot, 'dist/nomination-lint.cjs')
const nova = 'candidates/2027.1/Nova'
const signed = 'I stand for Nova in 2027.1.\n\nJane Doe\n'

let repository: Repository
let traps: Traps
beforeEach(() => {
  traps = new Traps()
  repository = new Repository()
  repository.write('configuration.yaml', 'release: 2027.1\n')
  for (const name of ['old', 'touched']) repository.write(`${nova}/${name}@example.org`, signed)
  repository.commit()
  repository.git('checkout', '--quiet', '-b', 'mine')
})
afterEach(() => {
  repository.remove()
  traps.remove()
})

/** What `--changed` says in a folder: its exit status, the nominations that it takes, and problems. */
function changedIn(folder: string, environment: Record<string, string> = {}): {status: number | null; paths: string[]; said: string} {
  const args = [linter, 'lint', '--changed', '--preset=advisory', '--format=json']
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: join(repository.root, folder),
    env: plainEnvironment(environment),
    encoding: 'utf8',
  })
  const {files}: {files: {path: string}[]} = JSON.parse(stdout)
  return {status, paths: files.map(({path}) => path), said: stderr}
}

/** Makes git look at the contents of files, not only at their times. */
function touch(...paths: string[]): void {
  for (const path of paths) utimesSync(join(repository.root, path), 1e9, 1e9)
}

describe('a bare repository that a pull request has brought along as plain files', () => {
  beforeEach(() => {
    repository.write(`election/${nova}/jane@example.org`, signed)
    plant(join(repository.root, 'election'), traps)
    repository.commit()
  })

  test('is live: git by itself runs what it names', () => {
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'safe.bareRepository=all', ...args], {cwd: join(repository.root, 'election'), env: plainEnvironment()})
    touch(`election/${nova}/jane@example.org`)
    git('diff')
    git('checkout', '--quiet', '-b', 'other')
    expect(traps.sprung()).toEqual(expect.arrayContaining(['clean', 'command', 'fsmonitor', 'post-checkout', 'post-index-change', 'reference-transaction']))
  })

  test.each(['.', 'election', `election/${nova}`, 'election/refs'])(
    'runs nothing where --changed is started in %s, and is not the repository that is asked',
    (folder) => {
      touch(`election/${nova}/jane@example.org`)
      const {status, paths} = changedIn(folder)
      expect(traps.sprung()).toEqual([])
      expect(status).toBeLessThan(2)
      // All are new here; in the planted repository only the second is.
      expect(paths.map((path) => path.replace(/.*\//, ''))).toEqual(folder === 'election/refs' ? [] : ['jane@example.org'])
    },
  )
})

describe("the programs that the checkout's own configuration names", () => {
  beforeEach(() => {
    trap(join(repository.root, '.git'), traps)
    repository.write('.gitattributes', trappedAttributes)
    repository.write(`${nova}/changed@example.org`, signed)
    repository.write('candidates/2027.1/TC/changed@example.org', signed)
    touch(`${nova}/touched@example.org`)
    traps.sprung()
  })

  test('are live: git by itself runs them', () => {
    for (const args of [
      ['add', '--all'],
      ['diff', 'main'],
      ['diff', '--no-ext-diff', 'main'],
    ])
      repository.run('git', args)
    expect(traps.sprung()).toEqual(expect.arrayContaining(['clean', 'external', 'fsmonitor', 'post-index-change', 'process', 'textconv']))
  })

  test('are not run by attributes that a pull request brings along, nor otherwise', () => {
    expect(changedIn('.').paths).toEqual([`${nova}/changed@example.org`, 'candidates/2027.1/TC/changed@example.org'])
    expect(changedIn(nova).paths).toEqual(['changed@example.org'])
    expect(traps.sprung()).toEqual([])
  })
})

test('the environment of a hook leads git nowhere else, and has it run nothing', () => {
  const other = new Repository()
  try {
    repository.write(`${nova}/new@example.org`, signed)
    const environment = {
      GIT_DIR: join(other.root, '.git'),
      GIT_WORK_TREE: other.root,
      GIT_INDEX_FILE: join(other.root, 'index'),
      GIT_EXTERNAL_DIFF: traps.command('external'),
      GIT_SSH_COMMAND: traps.command('ssh'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: `sh -c "${traps.command('fsmonitor')}"`,
    }
    expect(changedIn('.', environment).paths).toEqual([`${nova}/new@example.org`])
    expect(traps.sprung()).toEqual([])
  } finally {
    other.remove()
  }
})

test('nothing in .git is written: the index is neither refreshed nor replaced', () => {
  repository.write(`${nova}/new@example.org`, signed)
  touch('configuration.yaml', `${nova}/old@example.org`, `${nova}/touched@example.org`)
  const index = join(repository.root, '.git/index')
  const before = [readFileSync(index), statSync(index, {bigint: true})] as const
  const files = () => readdirSync(join(repository.root, '.git'), {recursive: true, encoding: 'utf8'}).sort()
  const listed = files()
  expect(changedIn('.').paths).toEqual([`${nova}/new@example.org`])
  const {ino, mtimeNs, ctimeNs} = statSync(index, {bigint: true})
  expect({ino, mtimeNs, ctimeNs}).toEqual({ino: before[1].ino, mtimeNs: before[1].mtimeNs, ctimeNs: before[1].ctimeNs})
  expect(readFileSync(index)).toEqual(before[0])
  expect(files()).toEqual(listed)
})
