import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, onTestFinished, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {discoverChanged} from '../../src/lint/changed.js'
import {createLinter} from '../../src/lint/linter.js'
import {Repository} from '../support/repository.js'

let repository: Repository
beforeEach(() => {
  repository = new Repository()
  for (const name of ['old@example.org', 'changed@example.org', 'renamed@example.org', 'deleted@example.org'])
    repository.write(nova(name), `${name}\n`.repeat(9))
  repository.write('README', 'Read me.\n')
  commit('Election')
  repository.git('checkout', '--quiet', '-b', 'mine')
})
afterEach(() => repository.remove())

function nova(name: string): string {
  return `candidates/2027.1/Nova/${name}`
}

function commit(message: string): void {
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message', message)
}

/** Paths found, and what is told. */
async function changed({paths = [], base = null, cwd = repository.root}: {paths?: string[]; base?: string | null; cwd?: string} = {}): Promise<string[]> {
  const said: string[] = []
  for await (const found of discoverChanged(paths, {cwd, base, commands: ['lint', 'outline']})) {
    said.push(found.kind === 'file' ? found.path : found.kind === 'notice' ? found.message : found.problem.message)
  }
  return said
}

describe('what counts as changed', () => {
  test('added, changed, renamed and untracked nominations, committed or not; no deleted ones', async () => {
    repository.write(nova('added@example.org'), 'New.\n')
    repository.write(nova('changed@example.org'), 'Changed.\n')
    repository.git('mv', nova('renamed@example.org'), nova('new-name@example.org'))
    repository.git('rm', '--quiet', nova('deleted@example.org'))
    commit('Mine')
    repository.write(nova('staged@example.org'), 'Staged.\n')
    repository.git('add', '--all')
    repository.write(nova('untracked@example.org'), 'Untracked.\n')
    const names = ['added', 'changed', 'new-name', 'staged', 'untracked']
    expect(await changed()).toEqual(names.map((name) => nova(`${name}@example.org`)))
  })

  test('names with blanks, quotes, backticks, line ends and letters of any script', async () => {
    const names = ['jane doe@example.org', 'o"hara`id`\'s@example.org', 'two\nlines@example.org', 'žofie@example.org', '李@example.org'].sort()
    for (const name of names) repository.write(nova(name), 'New.\n')
    commit('Mine')
    expect(await changed()).toEqual(names.map(nova))
  })

  test('what the base got after the branch parted from it is not changed here', async () => {
    repository.write(nova('mine@example.org'), 'Mine.\n')
    commit('Mine')
    repository.git('checkout', '--quiet', 'main')
    repository.write(nova('theirs@example.org'), 'Theirs.\n')
    commit('Theirs')
    repository.git('checkout', '--quiet', 'mine')
    expect(await changed({base: 'main'})).toEqual([nova('mine@example.org')])
  })

  test('no hidden files, nothing outside candidates/; a misplaced nomination', async () => {
    repository.write(nova('.placeholder'), '')
    repository.write('README', 'Read me again.\n')
    repository.write('candidates/jane@example.org', 'Misplaced.\n')
    expect(await changed()).toEqual(['candidates/jane@example.org'])
  })

  test('only what lies below the given paths; paths are told from where one stands', async () => {
    repository.write(nova('mine@example.org'), 'Mine.\n')
    repository.write('candidates/2027.1/TC/mine@example.org', 'Mine.\n')
    expect(await changed({paths: ['candidates/2027.1/TC']})).toEqual(['candidates/2027.1/TC/mine@example.org'])
    expect(await changed({cwd: join(repository.root, 'candidates/2027.1/Nova')})).toEqual(['mine@example.org'])
  })

  test('a glob means what it matches, as without --changed', async () => {
    repository.write(nova('mine@example.org'), 'Mine.\n')
    repository.write('candidates/2027.1/TC/mine@example.org', 'Mine.\n')
    expect(await changed({paths: ['candidates/*/TC/*']})).toEqual(['candidates/2027.1/TC/mine@example.org'])
  })

  test('a path by way of a link to its folder', async () => {
    repository.write(nova('mine@example.org'), 'Mine.\n')
    const link = `${repository.root}-link`
    symlinkSync(repository.root, link)
    try {
      expect(await changed({paths: [join(link, 'candidates')]})).toEqual([nova('mine@example.org')])
    } finally {
      rmSync(link)
    }
  })

  test('nothing, which is said', async () => {
    expect(await changed()).toEqual(['No nomination was changed since main.'])
  })
})

describe('a nomination that was put into the folder of another election', () => {
  async function told(changed: boolean): Promise<string[]> {
    const linter = createLinter({lintRules: rules, cwd: repository.root, all: true, ...(changed && {changed: {base: null}})})
    const said: string[] = []
    for await (const event of linter.lint(['.']))
      if (event.kind === 'file')
        said.push(...event.result.findings.filter(({ruleId}) => ruleId === 'candidate-path').map(({message}) => `${event.result.path}: ${message}`))
    return said
  }

  test('is told of where changes are asked for; what has stood there is history', async () => {
    repository.write('configuration.yaml', 'release: 2027.1\n')
    repository.write('candidates/2026.2/Nova/old@example.org', 'Old.\n')
    commit('The election of before')
    repository.git('branch', '--quiet', '--force', 'main')
    repository.write('candidates/2026.2/Nova/new@example.org', 'New.\n')
    repository.write(nova('new@example.org'), 'New.\n')
    expect(await told(false)).toEqual([])
    expect(await told(true)).toEqual([
      'candidates/2026.2/Nova/new@example.org: The election for 2026.2 (Hibiscus) is not open; move the file to candidates/2027.1, or leave a nomination of another election as it was.',
    ])
  })
})

describe('a path that cannot be', () => {
  test.each([
    ['gone@example.org', 'does not exist.'],
    ['candidates/*/Nowhere/*', 'matches no file.'],
    ['outlien', 'does not exist. Did you mean `outline`?'],
    [tmpdir(), 'No nomination was changed since main.'],
    ['/dev/null', 'lies outside of the git repository that --changed asks; run it in that of the path.'],
    ['', 'An empty path, or one that holds a zero byte, names no file.'],
  ])('%j is told: %s', async (path, message) => {
    expect(await changed({paths: [path]})).toEqual([message])
  })

  test('keeps no other from being looked at', async () => {
    repository.write(nova('mine@example.org'), 'Mine.\n')
    expect(await changed({paths: ['gone', 'candidates']})).toEqual(['does not exist.', nova('mine@example.org')])
  })
})

describe('what git does not know', () => {
  test('a base that is not there', async () => {
    expect(await changed({base: 'no-such'})).toEqual([
      '--changed cannot tell what was changed: there is no no-such; --base takes a branch or a commit. Fetch it (`git fetch origin`), or name another with --base.',
    ])
  })

  test('a base that looks like an option of git', async () => {
    expect((await changed({base: '--output=x'}))[0]).toContain('there is no --output=x')
  })

  test('the common history, in a shallow clone: what to fetch is said', async () => {
    repository.write(nova('mine@example.org'), 'Mine.\n')
    commit('Mine')
    const clone = mkdtempSync(join(tmpdir(), 'nl-shallow-'))
    try {
      execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=mine', `file://${repository.root}`, clone])
      expect((await changed({cwd: clone, base: 'origin/main'}))[0]).toMatch(
        /This clone is shallow: fetch the history that is missing \(`git fetch --unshallow`/,
      )
    } finally {
      rmSync(clone, {recursive: true})
    }
  })

  test('a folder that is in no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nl-none-'))
    try {
      expect(await changed({cwd: folder})).toEqual(['--changed asks git what was changed, but this folder is in no git repository.'])
    } finally {
      rmSync(folder, {recursive: true})
    }
  })

  test('any history yet: then every nomination is new', async () => {
    const young = new Repository()
    try {
      young.write(nova('mine@example.org'), 'Mine.\n')
      expect(await changed({cwd: young.root})).toEqual([nova('mine@example.org')])
    } finally {
      young.remove()
    }
  })
})

test('a partial clone fetches nothing of what it lacks', async () => {
  repository.write(nova('new@example.org'), 'New.\n')
  commit('New')
  repository.git('config', 'uploadpack.allowFilter', 'true')
  const clone = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(clone, {recursive: true}))
  execFileSync('git', ['clone', '--quiet', '--filter=tree:0', `file://${repository.root}`, clone], {stdio: 'pipe'})
  expect(await changed({cwd: clone, base: 'origin/main'})).toEqual([expect.stringContaining('make a clone without --filter')])
})
