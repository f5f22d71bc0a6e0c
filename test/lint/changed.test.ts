import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest'
import {rules} from '../../rules/index.js'
import {discoverChanged} from '../../src/lint/changes/changed-files.js'
import {createEngine} from '../../src/lint/engine.js'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'

// Each makes repositories and asks git many times, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

let repository: Repository
beforeEach(() => {
  // Where these tests run for a pull request themselves.
  hideBaseVariables()
  repository = new Repository()
  for (const name of ['old@example.org', 'changed@example.org', 'renamed@example.org', 'deleted@example.org'])
    repository.write(nova(name), `${name}\n`.repeat(9))
  repository.write('README', 'Read me.\n')
  repository.commit('Election')
  repository.git('checkout', '--quiet', '-b', 'mine')
})
afterEach(() => {
  vi.unstubAllEnvs()
  repository.remove()
})

function nova(name: string): string {
  return `candidates/2027.1/Nova/${name}`
}

/** Paths found, and what is told. */
async function changed({
  paths = [],
  base = null,
  cwd = repository.root,
  environment = {},
}: {
  paths?: string[]
  base?: string | null
  cwd?: string
  environment?: NodeJS.ProcessEnv
} = {}): Promise<string[]> {
  const said: string[] = []
  for await (const found of discoverChanged(paths, {cwd, base, commands: ['lint', 'outline'], environment})) {
    said.push(found.kind === 'file' ? found.path : found.kind === 'notice' ? found.message : found.problem.message)
  }
  return said
}

describe('what counts as changed', () => {
  test('added, changed, renamed and untracked nominations, committed or not; deleted ones are told', async () => {
    repository.write(nova('added@example.org'), 'New.\n')
    repository.write(nova('changed@example.org'), 'Changed.\n')
    repository.git('mv', nova('renamed@example.org'), nova('new-name@example.org'))
    repository.git('rm', '--quiet', nova('deleted@example.org'))
    repository.commit('Mine')
    repository.write(nova('staged@example.org'), 'Staged.\n')
    repository.git('add', '--all')
    repository.write(nova('untracked@example.org'), 'Untracked.\n')
    const names = ['added', 'changed', 'new-name', 'staged', 'untracked']
    expect(await changed()).toEqual([
      ...names.map((name) => nova(`${name}@example.org`)),
      `Removed since main: ${nova('deleted@example.org')}, ${nova('renamed@example.org')}.`,
    ])
  })

  test('names with blanks, quotes, backticks, line ends and letters of any script', async () => {
    const names = ['jane doe@example.org', 'o"hara`id`\'s@example.org', 'two\nlines@example.org', 'žofie@example.org', '李@example.org'].sort()
    for (const name of names) repository.write(nova(name), 'New.\n')
    repository.commit('Mine')
    expect(await changed()).toEqual(names.map(nova))
  })

  test('what the base got after the branch parted from it is not changed here', async () => {
    repository.write(nova('mine@example.org'), 'Mine.\n')
    repository.commit('Mine')
    repository.git('checkout', '--quiet', 'main')
    repository.write(nova('theirs@example.org'), 'Theirs.\n')
    repository.commit('Theirs')
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
    expect(await changed({cwd: join(repository.root, 'candidates/2027.1/Nova')})).toEqual([
      'Changed outside this folder, and not linted: ../TC/mine@example.org.',
      'mine@example.org',
    ])
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
    expect(await changed()).toEqual(['No nomination has changed since main.'])
  })
})

describe('a nomination that was put into the folder of another election', () => {
  async function told(changed: boolean): Promise<string[]> {
    const linter = createEngine({lintRules: rules, cwd: repository.root, all: true, ...(changed && {changed: {base: null}})})
    const said: string[] = []
    for await (const event of linter.lint(['.']))
      if (event.kind === 'file')
        said.push(...event.result.findings.filter(({ruleId}) => ruleId === 'candidate-path').map(({message}) => `${event.result.path}: ${message}`))
    return said
  }

  test('is told of; what has stood there is history, and is told of only where it is changed and changes are asked for', async () => {
    repository.write('configuration.yaml', 'release: 2027.1\n')
    repository.write('candidates/2026.2/Nova/old@example.org', 'Old.\n')
    repository.commit('The election of before')
    repository.git('branch', '--quiet', '--force', 'main')
    repository.write('candidates/2026.2/Nova/new@example.org', 'New.\n')
    repository.write(nova('new@example.org'), 'New.\n')
    const expected = [
      'candidates/2026.2/Nova/new@example.org: The election for 2026.2 (Hibiscus) is closed; move the file to candidates/2027.1/Nova/new@example.org.',
    ]
    expect(await told(false)).toEqual(expected)
    expect(await told(true)).toEqual(expected)
    repository.write('candidates/2026.2/Nova/old@example.org', 'Changed.\n')
    expect(await told(false)).toEqual(expected)
    expect(await told(true)).toEqual([
      ...expected,
      'candidates/2026.2/Nova/old@example.org: The election for 2026.2 (Hibiscus) is closed; leave its nominations as they were.',
    ])
  })
})

describe('what changes are compared with', () => {
  let clone: Repository
  beforeEach(() => {
    // As a fork that a candidate has made: `origin` has the branch, too.
    repository.git('checkout', '--quiet', 'main')
    clone = new Repository()
    clone.git('remote', 'add', 'origin', repository.root)
    clone.git('fetch', '--quiet', 'origin')
    clone.git('checkout', '--quiet', '-B', 'mine', 'origin/main')
    clone.write(nova('mine@example.org'), 'Mine.\n')
    clone.commit('Mine')
  })
  afterEach(() => clone.remove())
  const inClone = (environment: NodeJS.ProcessEnv = {}) => changed({cwd: clone.root, environment})

  test('the main branch of the remote, after the own branch was pushed too', async () => {
    clone.git('push', '--quiet', '--set-upstream', '--force', 'origin', 'mine')
    expect(await inClone()).toEqual([nova('mine@example.org')])
  })

  test('the one that the remote calls its HEAD, whatever its name', async () => {
    repository.git('branch', '--quiet', 'elections', 'main~0')
    clone.git('fetch', '--quiet', 'origin')
    clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/elections')
    clone.git('update-ref', '-d', 'refs/remotes/origin/main')
    expect(await inClone()).toEqual([nova('mine@example.org')])
  })

  test('never a tag that is called like a branch', async () => {
    for (const name of ['main', 'origin/main']) clone.git('tag', name)
    expect(await inClone()).toEqual([nova('mine@example.org')])
  })

  test.each(['GITHUB_BASE_REF', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'])('the base of the pull request that %s names', async (name) => {
    clone.git('push', '--quiet', 'origin', 'mine:elections')
    clone.git('fetch', '--quiet', 'origin')
    expect(await inClone({[name]: 'elections'})).toEqual(['No nomination has changed since origin/elections.'])
    expect(await inClone({[name]: 'gone'})).toEqual([
      '--changed cannot tell what was changed: the pull request is for origin/gone, which is not here. Fetch it (`git fetch origin`), or name another with --base.',
    ])
  })

  test('the first parent of the merge that GitHub checks out, with no branch at hand', async () => {
    clone.git('checkout', '--quiet', '--detach', 'origin/main')
    clone.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'mine')
    clone.git('update-ref', '-d', 'refs/remotes/origin/main')
    const environment = {GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: clone.git('rev-parse', 'HEAD').trim()}
    expect(await inClone(environment)).toEqual([nova('mine@example.org')])
  })

  test('the one that `pre-commit run --from-ref` names', async () => {
    clone.git('branch', '--quiet', 'mine-so-far')
    clone.write(nova('more@example.org'), 'More.\n')
    expect(await inClone({PRE_COMMIT_FROM_REF: 'mine-so-far'})).toEqual([nova('more@example.org')])
    expect((await inClone({PRE_COMMIT_FROM_REF: 'gone'}))[0]).toContain('there is no gone, which pre-commit names as PRE_COMMIT_FROM_REF')
  })

  test('the last () => repository.commit(), on the only branch that there is', async () => {
    repository.git('branch', '--quiet', '--delete', '--force', 'mine')
    repository.git('branch', '--quiet', '--move', 'trunk')
    expect(await changed()).toEqual(['No nomination has changed since the last commit.'])
  })

  test('nothing that is guessed: where no main branch is known, that is said', async () => {
    repository.git('branch', '--quiet', '--move', 'trunk')
    expect(await changed()).toEqual([
      '--changed cannot tell what was changed: no branch here is called origin/HEAD, origin/main, origin/master, main, master. Fetch it (`git fetch origin`), or name another with --base.',
    ])
  })
})

test('a repository without nominations is the wrong one, which is said', async () => {
  const other = new Repository()
  onTestFinished(() => other.remove())
  other.write('README', 'Read me.\n')
  other.commit('Another project')
  expect(await changed({cwd: other.root})).toEqual([
    'This git repository holds no nominations: they belong at candidates/<cycle>/<team>/<e-mail address>. Run --changed in the election repository.',
  ])
  other.write('candidates/2027.1/Nova/.placeholder', '')
  other.commit('The election opens')
  expect(await changed({cwd: other.root})).toEqual(['No nomination has changed since main.'])
})

test('what changed outside of the folder or the named paths is told, not passed over', async () => {
  repository.write(nova('mine@example.org'), 'Mine.\n')
  repository.write('docs/README', 'Read me.\n')
  const docs = join(repository.root, 'docs')
  expect(await changed({cwd: docs})).toEqual([
    `No nomination in this folder has changed since main. Changed elsewhere, and not linted: ../${nova('mine@example.org')}.`,
  ])
  expect(await changed({paths: ['docs']})).toEqual([
    `No nomination in the named paths has changed since main. Changed elsewhere, and not linted: ${nova('mine@example.org')}.`,
  ])
  repository.write('candidates/2027.1/Zun/mine@example.org', 'Mine.\n')
  expect(await changed({cwd: join(repository.root, 'candidates/2027.1/Zun')})).toEqual([
    'Changed outside this folder, and not linted: ../Nova/mine@example.org.',
    'mine@example.org',
  ])
  expect(await changed({paths: ['candidates/2027.1/Zun']})).toEqual(['candidates/2027.1/Zun/mine@example.org'])
})

test('a name that is not UTF-8 is not taken for another', async () => {
  repository.write(nova('caf\uFFFD@example.org'), 'Read.\n')
  repository.commit('Mine')
  writeFileSync(Buffer.concat([Buffer.from(join(repository.root, nova('caf'))), Buffer.from([0xe9]), Buffer.from('@example.org')]), 'Not read.\n')
  expect(await changed()).toEqual(['has a name that is not UTF-8, so it was not read; rename it.', nova('caf\uFFFD@example.org')])
})

describe('a path that cannot be', () => {
  test.each([
    ['gone@example.org', 'does not exist.'],
    ['candidates/*/Nowhere/*', 'matches no file.'],
    ['outlien', 'does not exist. Did you mean `outline`?'],
    [tmpdir(), 'No nomination has changed since main.'],
    ['/dev/null', 'is outside the git repository of this folder; run --changed in the repository of that path.'],
    ['', 'A path must not be empty or contain a zero byte.'],
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
    repository.commit('Mine')
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
      expect(await changed({cwd: folder})).toEqual(['--changed needs a git repository, and this folder is not in one.'])
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
  repository.commit('New')
  repository.git('config', 'uploadpack.allowFilter', 'true')
  const clone = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(clone, {recursive: true}))
  execFileSync('git', ['clone', '--quiet', '--filter=tree:0', `file://${repository.root}`, clone], {stdio: 'pipe'})
  expect(await changed({cwd: clone, base: 'origin/main'})).toEqual([expect.stringContaining('make a clone without --filter')])
})
