import {spawnSync} from 'node:child_process'
import {appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {projectAsRepository, projectRoot, Repository} from '../support/repository.js'

const isAtHand = spawnSync('pre-commit', ['--version']).status === 0
if (!isAtHand) console.warn('pre-commit is not installed: the hook is not tested here (.ci/run installs it).')

const sound = `Hello,

I would like to run for Nova PTL in the 2027.1 cycle. My goals are:

* Make upgrades faster
* Mentor two new reviewers

Thank you,
Jane Doe
`
const unsigned = sound.replace('Jane Doe\n', '')
const misspelled = sound.replace('faster', 'fastter')
const folder = 'candidates/2027.1/Nova'

describe.skipIf(!isAtHand)('the hook in an election repository', {timeout: 120_000}, () => {
  let project: Repository
  let election: Repository
  const home = mkdtempSync(join(tmpdir(), 'nomination-lint-pre-commit-'))

  /** Stages everything and commits, as a candidate does. */
  function commit() {
    election.git('add', '--all')
    return election.run('git', ['commit', '--message', 'A nomination'])
  }

  beforeAll(() => {
    project = projectAsRepository()
    election = new Repository({PRE_COMMIT_HOME: home})
    election.write('configuration.yaml', 'release: 2027.1\n')
    election.write(`${folder}/.placeholder`, '')
    election.commit('The election opens')
    const revision = project.git('rev-parse', 'HEAD').trim()
    // What `init` writes, and the other hook below it, which runs only when it is asked for.
    const linter = join(projectRoot, 'dist/nomination-lint.cjs')
    expect(election.run(process.execPath, [linter, 'init', '--repo', project.root, '--rev', revision])).toMatchObject({status: 0})
    const configuration = join(election.root, '.pre-commit-config.yaml')
    const written = readFileSync(configuration, 'utf8')
    // A pattern that was asked for until now must hide nothing.
    writeFileSync(configuration, written.replace('- id: nomination-lint\n', '- id: nomination-lint\n        files: ^candidates/2027\\.1/\n'))
    for (const id of ['nomination-lint-fix', 'nomination-lint-all']) appendFileSync(configuration, `      - id: ${id}\n        stages: [manual]\n`)
    expect(election.run('pre-commit', ['install', '--install-hooks'])).toMatchObject({status: 0})
  }, 600_000)

  afterAll(() => {
    project?.remove()
    election?.remove()
    rmSync(home, {recursive: true, force: true})
  })

  test('lets a sound nomination pass', () => {
    election.write(`${folder}/jane.doe@example.org`, sound)
    expect(commit()).toMatchObject({status: 0})
  })

  test.each([
    ["in last cycle's folder", 'candidates/2026.2/Nova/joe@example.org'],
    ['one folder too high', 'candidates/2027.1/joe@example.org'],
    ['at the root', 'joe@example.org'],
    ['with a space in its name', `${folder}/joe doe@example.org`],
  ])('refuses a nomination %s, whatever `files` says, with both hooks', (_where, path) => {
    election.write(path, sound)
    const {status, stdout, stderr} = commit()
    expect([status, stdout + stderr]).toEqual([1, expect.stringMatching(/candidates\/2027\.1\/Nova\/(?:joe|doe)@example\.org/)])
    expect(election.run('pre-commit', ['run', '--hook-stage', 'manual', 'nomination-lint-fix'])).toMatchObject({status: 1})
    election.git('rm', '--quiet', '--force', path)
  })

  test.each([
    [
      'named after a nick, a folder too high',
      'candidates/2027.1/joe',
      (path: string) => election.write(path, sound),
      'move the file to candidates/2027.1/Nova/<e-mail address>',
    ],
    ['behind a dot', `${folder}/.joe@example.org`, (path: string) => election.write(path, sound), 'did you mean candidates/2027.1/Nova/joe@example.org?'],
    ['in a folder that is no team', 'candidates/2027.1/QA/joe@example.org', (path: string) => election.write(path, sound), 'is called Quality_Assurance'],
    ['behind a link to its folder', 'candidates/2027.1/Zun', (path: string) => symlinkSync('../../docs', join(election.root, path)), 'is a symbolic link'],
  ])('refuses one %s with each hook', (_where, path, make, told) => {
    make(path)
    const {status, stdout, stderr} = commit()
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining(told)])
    for (const hook of ['nomination-lint-fix', 'nomination-lint-all']) {
      const ended = election.run('pre-commit', ['run', '--hook-stage', 'manual', hook])
      expect([ended.status, ended.stdout]).toEqual([1, expect.stringContaining(told)])
    }
    election.git('rm', '--quiet', '--force', path)
  })

  test('refuses one that opens the election it stands in, and lets an official open the next', () => {
    const [path, next] = ['candidates/2026.2/Nova/joe@example.org', sound.replace('2027.1', '2026.2')]
    election.write('configuration.yaml', 'release: 2026.2\n')
    election.write(path, next)
    const {status, stdout, stderr} = commit()
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('propose the two changes separately')])
    election.git('rm', '--quiet', '--force', path)
    expect(commit()).toMatchObject({status: 0})
    election.git('reset', '--quiet', '--hard', 'HEAD^')
  })

  test('looks at what is staged where the work tree lacks it', () => {
    election.write(`${folder}/joe@example.org`, unsigned)
    election.git('add', '--all')
    rmSync(join(election.root, folder, 'joe@example.org'))
    const {status, stdout, stderr} = election.run('git', ['commit', '--message', 'A nomination'])
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('No signature found')])
    election.git('rm', '--quiet', '--cached', `${folder}/joe@example.org`)
  })

  test('refuses a faulty one and shows its findings', () => {
    election.write(`${folder}/jane@example.org`, unsigned)
    const {status, stdout, stderr} = commit()
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('No signature found')
    election.write(`${folder}/jane@example.org`, sound)
    expect(commit()).toMatchObject({status: 0})
  })

  test('shows a warning in a commit that passes', () => {
    election.write(`${folder}/john@example.org`, misspelled)
    const {status, stdout, stderr} = commit()
    expect(status).toBe(0)
    expect(stdout + stderr).toContain('`fastter`')
  })

  test('repairs what is mechanical with the other hook, and fails so that the file is added again', () => {
    election.write(`${folder}/jane@example.org`, `\uFEFF${sound}`)
    election.git('add', '--all')
    expect(election.run('pre-commit', ['run', '--hook-stage', 'manual', 'nomination-lint-fix'])).toMatchObject({status: 1})
    expect(readFileSync(join(election.root, folder, 'jane@example.org'), 'utf8')).toBe(sound)
  })

  test('compares with --from-ref, and passes with all files on the main branch, where nothing is changed', () => {
    election.git('add', '--all')
    const range = ['run', '--from-ref', 'HEAD~1', '--to-ref', 'HEAD', 'nomination-lint']
    expect(election.run('pre-commit', range).stdout).toMatch(/in [1-9]\d* nominations?/)
    const {status, stdout} = election.run('pre-commit', ['run', '--all-files', 'nomination-lint'])
    expect([status, stdout]).toEqual([0, expect.stringContaining('No nomination has changed since')])
    expect(election.run('pre-commit', ['run', '--hook-stage', 'manual', 'nomination-lint-all']).stdout).toMatch(/ 3 nominations/)
  })

  test('looks at a name that ends like a binary', () => {
    election.write(`${folder}/jane@example.zip`, unsigned)
    expect(commit()).toMatchObject({status: 1})
    election.git('rm', '--quiet', '--force', `${folder}/jane@example.zip`)
  })

  test('lets a deletion, a placeholder and files outside candidates pass', () => {
    election.git('rm', '--quiet', `${folder}/john@example.org`)
    election.write('candidates/2027.1/Zun/.placeholder', '')
    election.write('README.rst', 'Not a nomination\n')
    expect(commit()).toMatchObject({status: 0})
  })
})
