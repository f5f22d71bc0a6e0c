import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {fileNameOf} from '../../src/lint/files/names.js'
import {plainEnvironment, projectRoot} from '../support/repository.js'

test.each([
  [[0x6a, 0x6f], 'jo', true],
  [[0x6a, 0xc3, 0xbc], 'jü', true],
  [[0xef, 0xbf, 0xbd], '\uFFFD', true],
  [[0x6a, 0xfc, 0x72], 'j\\xFCr', false],
  [[0xc3, 0xbc, 0xc3], 'ü\\xC3', false],
  [[0xe2, 0x80, 0x2f, 0x80], '\\xE2\\x80/\\x80', false],
] as const)('the name %j is shown as %j', (bytes, text, isUtf8) => expect(fileNameOf(Uint8Array.from(bytes))).toEqual({text, isUtf8}))

// Elsewhere no file can have such a name.
describe.skipIf(process.platform !== 'linux')('of files whose names are not UTF-8', () => {
  const statement = `I would like to be the lead of the Nova team for the 2027.1 cycle, and I wrote this statement with care.

My goals are:

* Keep the gate green.
* Review more patches.

Jane Doe
`
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nl-names-'))
    writeFileSync(join(folder, 'configuration.yaml'), 'release: 2027.1\n')
    write('candidates/2027.1/Nova/j\xFCrgen@example.org')
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  /** @param path in Latin-1 */
  function write(path: string, text = statement): void {
    const bytes = (relative: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(relative, 'latin1')])
    mkdirSync(bytes(path.replace(/\/[^/]*$/, '')), {recursive: true})
    writeFileSync(bytes(path), text)
  }

  /** @param command of a shell, in which `$LINT` is the command line */
  function shell(command: string) {
    const LINT = `"${process.execPath}" "${join(projectRoot, 'dist/nomination-lint.cjs')}"`
    const {status, stdout, stderr} = spawnSync('sh', ['-c', command.replaceAll('$LINT', LINT)], {cwd: folder, encoding: 'utf8', env: plainEnvironment()})
    return {status, stdout: stdout.trim().split('\n').at(-1), stderr: stderr.trim().split('\n')}
  }

  const told = (path: string) => `problem: ${path}: has a name that is not UTF-8 (a byte of it is shown as \\xFC), so it is not linted; rename it.`
  const jurgen = told('candidates/2027.1/Nova/j\\xFCrgen@example.org')
  const nothing = {status: 2, stdout: 'No nomination was linted; 1 problem.', stderr: [jurgen]}
  const ways = [
    ['in a folder', '$LINT'],
    ['with --all', '$LINT --all .'],
    ['named', '$LINT candidates/2027.1/Nova/*'],
    ['that a glob matches', "$LINT 'candidates/*/*/*'"],
    ['that a glob of all folders matches', "$LINT 'candidates/**'"],
  ] as const

  test.each(ways)('one %s is told', (_, command) => expect(shell(command)).toEqual(nothing))

  test.each(ways)('one %s is never taken for the file that Node would open by its name, which is linted', (_, command) => {
    writeFileSync(join(folder, 'candidates/2027.1/Nova/j\uFFFDrgen@example.org'), statement)
    expect(shell(command)).toEqual({...nothing, stdout: 'No findings in 1 nomination; 1 problem.'})
  })

  test.each(ways)('two %s that Node would give the same name are both told', (_, command) => {
    write('candidates/2027.1/Nova/j\xF6rgen@example.org')
    const {stderr} = shell(command)
    expect(stderr.toSorted()).toEqual([told('candidates/2027.1/Nova/j\\xF6rgen@example.org'), jurgen].toSorted())
  })

  test.each([ways[0], ways[1], ways[3], ways[4]])('folders %s are told', (_, command) => {
    write('candidates/2027.1/\xD6l/jane@example.org')
    const {status, stderr} = shell(command)
    expect({status, stderr: stderr.toSorted()}).toEqual({status: 2, stderr: [told('candidates/2027.1/\\xD6l'), jurgen].toSorted()})
  })

  test('one of a closed election is left out as others are', () => {
    write('candidates/2026.2/Nova/j\xFCrgen@example.org')
    expect(shell('$LINT').stderr).toEqual([jurgen, 'note: Skipped 1 nomination of other elections (the open one is 2027.1); --all lints it.'])
  })

  test('one that is hidden, or lies where no nomination does, is no matter', () => {
    rmSync(join(folder, 'candidates/2027.1/Nova'), {recursive: true})
    write('candidates/2027.1/Nova/.\xFC')
    write('candidates/2027.1/Nova/jane@example.org')
    write('notes/\xFC')
    expect(shell('$LINT . notes/../candidates')).toMatchObject({status: 0, stderr: ['']})
  })

  test('repairs leave one alone, and are made in the others', () => {
    write('candidates/2027.1/Nova/jane@example.org', statement.replace('.\n', '. \n'))
    expect(shell('$LINT --fix')).toMatchObject({status: 2, stderr: ['note: candidates/2027.1/Nova/jane@example.org: 1 repair made.', jurgen]})
    expect(readdirSync(join(folder, 'candidates/2027.1/Nova'))).toHaveLength(2)
  })

  test.each(['--config', '--format json', '--governance', '--stdin-filename'])('no value of %s is one', (option) => {
    const value = `${option.replace(/(?<=format) /, '=')}${option.includes('json') ? ':' : '='}"$(printf 'a\\374b')"`
    expect(shell(`$LINT --stdin ${value} </dev/null`)).toMatchObject({status: 2, stderr: [expect.stringContaining('a\\xFCb is not UTF-8'), expect.anything()]})
  })
})
