import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest'
import {rules} from '../../rules/index.js'
import {createEngine, type EngineOptions} from '../../src/lint/engine.js'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'

/**
 * Ways to bring a wrong nomination through with "No findings". Each is tried as the hooks, Zuul and the action run the linter, by
 * `--changed`, and as an official does, in a default run.
 */

// Each makes repositories and asks git many times, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const sound =
  'Hello,\n\nI would like to run for Nova PTL in the 2027.1 cycle. My goals are:\n\n* Make upgrades faster\n* Mentor two new reviewers\n\nThank you,\nJane Doe\n'
const nova = 'candidates/2027.1/Nova'
const closed = 'candidates/2026.1/Nova/jane@example.org'

let election: Repository
beforeEach(() => {
  hideBaseVariables()
  election = new Repository()
  election.write('configuration.yaml', 'release: 2027.1\n')
  election.write('drafts/old@example.org', 'Not a nomination yet.\n')
  election.write(`${nova}/old@example.org`, sound)
  election.write('candidates/2026.1/Nova/old@example.org', sound.replace('2027.1', '2026.1'))
  commit()
  election.git('checkout', '--quiet', '-b', 'mine')
})
afterEach(() => {
  vi.unstubAllEnvs()
  election.remove()
})

function commit(): void {
  election.commit('A commit', '--allow-empty')
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(election.root, path)), {recursive: true})
  rmSync(join(election.root, path), {recursive: true, force: true})
  symlinkSync(target, join(election.root, path))
}

/** Warnings of `--changed`, each by its path. */
async function warnings(): Promise<string[]> {
  const found: string[] = []
  for await (const event of createEngine({lintRules: rules, cwd: election.root, changed: {base: null}}).lint([]))
    if (event.kind === 'file')
      found.push(...event.result.findings.filter(({severity}) => severity === 'warning').map(({message}) => `${event.result.path}: ${message}`))
  return found
}

/** Errors and problems, each by its path, and notices. */
async function run(more: Partial<EngineOptions> = {}, paths: readonly string[] = []) {
  const [refused, notices]: [string[], string[]] = [[], []]
  const linter = createEngine({lintRules: rules, cwd: election.root, ...more})
  for await (const event of linter.lint(paths)) {
    if (event.kind === 'problem') refused.push(`${event.problem.path}: ${event.problem.message}`)
    if (event.kind === 'notice') notices.push(event.message)
    if (event.kind === 'file')
      refused.push(...event.result.findings.filter(({severity}) => severity === 'error').map(({message}) => `${event.result.path}: ${message}`))
  }
  return {refused, notices}
}

const changed = {changed: {base: null}}
const modes: [string, Partial<EngineOptions>][] = [
  ['--changed', changed],
  ['a default run', {}],
]

describe.each(modes)('with %s', (_mode, options) => {
  describe('a change that decides itself which election is open', () => {
    test.each([
      ['names another release', () => election.write('configuration.yaml', 'release: 2026.1\n'), 'propose the two changes separately'],
      ['removes configuration.yaml', () => unlinkSync(join(election.root, 'configuration.yaml')), 'is missing here'],
      ['names no release', () => election.write('configuration.yaml', 'tag: none\n'), 'restore the line `release: 2027.1`'],
      ['names a second release', () => election.write('configuration.yaml', 'release: 2027.1\nrelease: 2026.1\n'), 'names two releases, 2027.1 and 2026.1'],
      ['puts a pipe there', () => fifo('configuration.yaml'), 'is not a regular file'],
      ['puts a link there', () => link('configuration.yaml', 'drafts/old@example.org'), 'is a symbolic link'],
      ['puts a folder there', () => folder('configuration.yaml'), 'is a directory'],
    ])('and %s is judged by the election of its base, and told', async (_, change, told) => {
      change()
      election.write(closed, sound)
      const {refused} = await run(options)
      expect(refused).toContainEqual(expect.stringMatching(/^candidates\/2026\.1\/Nova\/jane@example\.org: The election for 2026\.1 \(Gazpacho\) is closed/))
      expect(refused.filter((each) => each.startsWith('configuration.yaml: '))).toEqual([expect.stringContaining(told)])
    })

    test('and breaks configuration.yaml without a nomination is told, too', async () => {
      unlinkSync(join(election.root, 'configuration.yaml'))
      expect((await run(options)).refused).toContainEqual(
        expect.stringContaining('configuration.yaml: is missing here, so nominations are checked against 2027.1'),
      )
      election.write('configuration.yaml', 'release: 2072.1\n')
      expect((await run(options)).refused).toContainEqual(expect.stringContaining('`release` is 2072.1, but there is no cycle of that name'))
    })

    test('and makes an election of a folder in it', async () => {
      election.write('candidates/2026.1/configuration.yaml', 'release: 2026.1\n')
      election.write('candidates/2026.1/candidates/.placeholder', '')
      election.write(closed, sound.replace('2027.1', '2026.1'))
      const {refused, notices} = await run(options)
      expect(refused).toContainEqual(expect.stringContaining(`${closed}: The election for 2026.1 (Gazpacho) is closed`))
      expect(notices).toContainEqual(expect.stringContaining('candidates/2026.1/configuration.yaml does not decide which election is open'))
    })

    test.each(['candidates/2026.1/Nova/candidates/2027.1/Nova/jane@example.org', `elsewhere/${nova}/jane@example.org`])(
      'and brings a copy of the whole along: %s',
      async (path) => {
        const root = path.slice(0, path.lastIndexOf('candidates/2027.1'))
        election.write(`${root}configuration.yaml`, 'release: 2027.1\n')
        election.write(path, sound)
        expect((await run(options)).refused).toContainEqual(`${path}: ${lies}`)
        expect((await run(options, [path])).refused).toContainEqual(`${path}: ${lies}`)
      },
    )

    test('is an official’s where it touches no nomination: the new one counts, which is told', async () => {
      election.write('configuration.yaml', 'release: 2026.2\n')
      election.write('candidates/2026.2/Nova/.placeholder', '')
      commit()
      const {refused, notices} = await run(options)
      expect(refused).toEqual([])
      expect(notices).toContain('configuration.yaml: `release` is 2026.2 here and 2027.1 in main; 2026.2 is used, because this change touches no nomination.')
    })

    test('is none where other lines of configuration.yaml are changed', async () => {
      election.write('configuration.yaml', 'tc_seats: 4\nrelease: "2027.1" # until May\n')
      election.write(`${nova}/jane@example.org`, sound)
      expect(await run(options)).toEqual({
        refused: [],
        notices: options.changed ? [] : [expect.stringContaining('of other elections (the open one is 2027.1)')],
      })
    })
  })

  describe('what git stores as something else than a file', () => {
    test.each([
      ['a folder of statements', 'candidates/2027.1/Zun', '../../drafts'],
      ['a folder of folders', 'candidates/2027.2', '../drafts'],
      ['a statement', `${nova}/jane@example.org`, '../../../drafts/old@example.org'],
      ['nothing', 'candidates/2027.1/Zun', 'nowhere'],
      ['a folder in a closed election', 'candidates/2026.1/Zun', '../../drafts'],
    ])('a new link to %s', async (_, path, target) => {
      link(path, target)
      for (const step of [() => {}, commit]) {
        step()
        const {refused} = await run(options)
        if (options.changed || path !== `${nova}/jane@example.org`)
          expect(refused).toEqual([expect.stringMatching(new RegExp(`^${path}: This is a symbolic link, which is not counted`))])
        else expect(refused).not.toEqual([])
      }
    })

    test('all of several links, each by its name', async () => {
      const teams = ['Zun', 'Cinder', 'Heat'].map((team) => `candidates/2027.1/${team}`)
      for (const team of teams) link(team, '../../drafts')
      expect((await run(options)).refused.map((each) => each.split(':')[0])).toEqual([...teams].sort())
    })

    test('a link in place of candidates/ itself', async () => {
      renameSync(join(election.root, 'candidates'), join(election.root, 'others'))
      symlinkSync('others', join(election.root, 'candidates'))
      expect((await run(options)).refused).toContainEqual(expect.stringMatching(/^candidates: This is a symbolic link/))
    })

    test('a checkout of its own, and the submodule that becomes of it', async () => {
      const inner = join(election.root, 'candidates/2027.1/Zun')
      mkdirSync(inner)
      for (const args of [
        ['init', '--quiet'],
        ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--allow-empty', '--message', 'x'],
      ])
        execFileSync('git', args, {cwd: inner, env: election.environment})
      writeFileSync(join(inner, 'jane@example.org'), sound.replace('Nova', 'Zun'))
      for (const step of [() => {}, commit]) {
        step()
        expect((await run(options)).refused).toContainEqual(
          expect.stringMatching(/^candidates\/2027\.1\/Zun: This is a submodule \(a git repository of its own\)/),
        )
      }
    })
  })

  describe('a new nomination where nobody looks', () => {
    test.each([
      ['renamed into a closed election', closed, () => move(`${nova}/old@example.org`, closed)],
      ['copied there', closed, () => election.write(closed, sound)],
      ['in letters of another case', 'candidates/2027.1/nova/old@example.org', () => move(`${nova}/old@example.org`, 'candidates/2027.1/nova/old@example.org')],
      ['behind a dot', `${nova}/.jane@example.org`, () => election.write(`${nova}/.jane@example.org`, sound)],
      ['in a hidden folder', 'candidates/2027.1/.Nova/jane@example.org', () => election.write('candidates/2027.1/.Nova/jane@example.org', sound)],
      ['in node_modules', 'candidates/2027.1/node_modules/jane@example.org', () => election.write('candidates/2027.1/node_modules/jane@example.org', sound)],
      ['named after a nick, a folder too high', 'candidates/2027.1/jane', () => election.write('candidates/2027.1/jane', sound)],
      ['in a folder named after the address', `${nova}/jane@example.org/statement.txt`, () => election.write(`${nova}/jane@example.org/statement.txt`, sound)],
      ['without candidates/', '2027.1/Nova/jane@example.org', () => election.write('2027.1/Nova/jane@example.org', sound)],
      ['in a folder called Candidates', 'Candidates/2027.1/Nova/jane@example.org', () => election.write('Candidates/2027.1/Nova/jane@example.org', sound)],
      ['with a space behind the cycle', 'candidates/2027.1 /Nova/jane@example.org', () => election.write('candidates/2027.1 /Nova/jane@example.org', sound)],
      [
        'in a folder that looks like candidates/',
        'c\u0430ndidates/2027.1/Nova/jane@example.org',
        () => election.write('c\u0430ndidates/2027.1/Nova/jane@example.org', sound),
      ],
      [
        'in a team that looks like another',
        'candidates/2027.1/N\u043Eva/jane@example.org',
        () => election.write('candidates/2027.1/N\u043Eva/jane@example.org', sound),
      ],
      ['with a name in quotes to git', 'candidates/2027.1/Žun/jané@example.org', () => election.write('candidates/2027.1/Žun/jané@example.org', sound)],
    ])('%s', async (_, path, change) => {
      change()
      for (const step of [() => {}, () => election.git('add', '--all'), commit]) {
        step()
        const {refused} = await run(options)
        expect(refused.filter((each) => each.startsWith(`${path}: `))).not.toEqual([])
      }
    })

    test('with a name that is not UTF-8, in a closed election', async () => {
      const name = Buffer.concat([Buffer.from(join(election.root, 'candidates/2026.1/Nova/caf')), Buffer.from([0xe9]), Buffer.from('@example.org')])
      writeFileSync(name, sound)
      expect((await run(options)).refused).toEqual([expect.stringMatching(/^candidates\/2026\.1\/Nova\/caf.@example\.org: has a name that is not UTF-8/)])
    })

    test('on a detached head, in a merge, and in a worktree', async () => {
      election.write(closed, sound)
      commit()
      election.git('checkout', '--quiet', '--detach')
      expect((await run(options)).refused).toEqual([expect.stringContaining('is closed')])
      election.git('checkout', '--quiet', '-b', 'other', 'main')
      election.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'mine')
      expect((await run(options)).refused).toEqual([expect.stringContaining('is closed')])
      const tree = `${election.root}-tree`
      election.git('worktree', 'add', '--quiet', '--detach', tree, 'mine')
      onTestFinished(() => rmSync(tree, {recursive: true}))
      expect((await run({...options, cwd: tree})).refused).toEqual([expect.stringContaining('is closed')])
    })

    test('whatever attributes and the environment say', async () => {
      election.write('.gitattributes', 'candidates/** export-ignore -diff binary linguist-generated\n')
      election.write(closed, sound)
      commit()
      for (const [name, value] of [
        ['GIT_DIR', '/nowhere'],
        ['GIT_WORK_TREE', '/nowhere'],
        ['GIT_INDEX_FILE', '/nowhere'],
        ['GIT_CEILING_DIRECTORIES', election.root],
      ] as const)
        vi.stubEnv(name, value)
      expect((await run(options)).refused).toEqual([expect.stringContaining('is closed')])
    })
  })
})

const lies = 'A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file to candidates/2027.1/Nova/jane@example.org.'

function folder(path: string): void {
  rmSync(join(election.root, path))
  election.write(`${path}/file`, '')
}

function move(from: string, to: string): void {
  mkdirSync(dirname(join(election.root, to)), {recursive: true})
  election.git('mv', from, to)
}

function fifo(path: string): void {
  rmSync(join(election.root, path))
  election.run('mkfifo', [path])
}

describe('what --changed must look at, though its own bytes are as they were', () => {
  test('a link to a file, and to a folder, in which something is changed', async () => {
    link(`${nova}/linked@example.org`, '../../../drafts/old@example.org')
    link('candidates/2027.1/Zun', '../../drafts')
    commit()
    election.git('branch', '--quiet', '--force', 'main')
    expect(await run(changed)).toEqual({refused: [], notices: ['No nomination has changed since main.']})
    election.write('drafts/old@example.org', 'Changed.\n')
    const {refused} = await run(changed)
    expect(refused.map((each) => each.split(':')[0])).toEqual([`${nova}/linked@example.org`, 'candidates/2027.1/Zun'])
    expect((await run(changed, ['candidates/2027.1/Zun'])).refused).toHaveLength(1)
  })

  test('the mode of a file', async () => {
    election.write(`${nova}/old@example.org`, 'Wrong.\n')
    commit()
    election.git('branch', '--quiet', '--force', 'main')
    chmodSync(join(election.root, nova, 'old@example.org'), 0o755)
    commit()
    expect((await run(changed)).refused).not.toEqual([])
  })

  test('what is added with nothing in it yet', async () => {
    election.write(`${nova}/jane@example.org`, 'Wrong.\n')
    election.git('add', '--intent-to-add', '.')
    expect((await run(changed)).refused).not.toEqual([])
  })

  test('what is staged, or committed, and not in the work tree', async () => {
    election.write(`${nova}/jane@example.org`, 'Wrong.\n')
    election.git('add', '--all')
    unlinkSync(join(election.root, nova, 'jane@example.org'))
    const isMissing = expect.stringMatching(/^candidates\/2027\.1\/Nova\/jane@example\.org: is in git’s index, but not in the working tree/)
    expect((await run(changed)).refused).toEqual([isMissing])
    election.git('commit', '--quiet', '--message', 'Mine')
    election.git('sparse-checkout', 'set', '--no-cone', '/candidates/2026.1/', '/configuration.yaml')
    expect((await run(changed)).refused).toEqual([isMissing])
  })

  test('what git is told to take for unchanged', async () => {
    election.git('update-index', '--assume-unchanged', `${nova}/old@example.org`)
    election.write(`${nova}/old@example.org`, 'Wrong.\n')
    expect((await run(changed)).refused).not.toEqual([])
  })

  test('what the change itself says of the rules is told', async () => {
    election.write(`${nova}/jane@example.org`, 'Wrong.\n')
    election.write('.nominationlintrc.yaml', 'ignores: ["**"]\n')
    election.write('package.json', JSON.stringify({name: 'x'}))
    commit()
    const {refused, notices} = await run(changed)
    expect({refused, notices}).toEqual({
      refused: [],
      notices: expect.arrayContaining([
        'This change also edits .nominationlintrc.yaml, which affects what is checked; --config-from-base takes the settings from main instead.',
      ]),
    })
  })

  test('that no election is open, where the base has none either, is told', async () => {
    election.write('configuration.yaml', 'tag: none\n')
    commit()
    election.git('branch', '--quiet', '--force', 'main')
    election.write(closed, sound.replace('2027.1', '2026.1'))
    expect((await run(changed)).notices).toContain('configuration.yaml names no release, so every election counts as open.')
  })

  test('what is no longer there is told: a folder of nominations may be gone by mistake', async () => {
    election.git('rm', '--quiet', '-r', nova)
    expect(await run(changed)).toEqual({refused: [], notices: [`Removed since main: ${nova}/old@example.org.`]})
  })

  test.each([
    ['another name', `${nova}/jane@example.org`],
    ['another team', 'candidates/2027.1/Cinder/jane@example.org'],
  ])('that another candidate takes over a nomination by renaming its file is reported: %s', async (_to, path) => {
    mkdirSync(dirname(join(election.root, path)), {recursive: true})
    election.git('mv', `${nova}/old@example.org`, path)
    commit()
    expect(await warnings()).toContain(
      `${path}: The same change removes the nomination ${nova}/old@example.org; restore it, unless it is yours under an earlier address.`,
    )
  })

  test.each([
    ['to the right team', `${nova}/old@example.org`, 'candidates/2027.1/Cinder/old@example.org'],
    ['to another spelling of their address', `${nova}/old@example.org`, `${nova}/Old@Example.org`],
    ['out of an election that is closed', 'candidates/2026.1/Nova/old@example.org', `${nova}/jane@example.org`],
  ])('a candidate may move a file of their own %s', async (_to, from, to) => {
    mkdirSync(dirname(join(election.root, to)), {recursive: true})
    election.git('mv', from, to)
    commit()
    expect(await warnings()).not.toContainEqual(expect.stringContaining('removes'))
  })
})

describe('where git cannot say what is new', () => {
  test('in a history that has nothing in common with the base', async () => {
    election.git('checkout', '--quiet', '--orphan', 'alone')
    election.write('README', 'Another beginning.\n')
    commit()
    expect((await run(changed)).refused).toEqual([expect.stringContaining('have no commit in common')])
    expect((await run()).notices).toContainEqual(expect.stringMatching(/^New nominations in the wrong place could not be looked for\. .*no commit in common/))
  })

  test('in a shallow clone', async () => {
    election.write(closed, sound)
    commit()
    commit()
    election.git('checkout', '--quiet', 'main')
    const clone = `${election.root}-clone`
    onTestFinished(() => rmSync(clone, {recursive: true}))
    election.git('clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=mine', `file://${election.root}`, clone)
    expect((await run({...changed, cwd: clone})).refused).toEqual([expect.stringContaining('This clone is shallow')])
    expect((await run({cwd: clone})).notices).toContainEqual(expect.stringContaining('This clone is shallow'))
  })
})

test('a base that is named counts for a file that is named, too', async () => {
  election.write('configuration.yaml', 'release: 2026.1\n')
  election.write(closed, sound.replace('2027.1', '2026.1'))
  commit()
  expect((await run({base: 'main'}, [closed])).refused).toContainEqual(expect.stringContaining('is closed'))
})
