import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

/** `script` of util-linux runs a command in a terminal of its own; others have one that takes other arguments. */
const hasScript = spawnSync('script', ['--version'], {encoding: 'utf8'}).stdout?.includes('util-linux') ?? false
const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
const path = 'candidates/2027.1/Nova/jane@example.org'

beforeAll(() => {
  mkdirSync(join(folder, 'candidates/2027.1/Nova'), {recursive: true})
  writeFileSync(join(folder, path), 'I would like to lead Nova in the Indri cycle, and I recieve teh reviews gladly. \n\n- More tests\n\nJane Doe\n')
})
afterAll(() => rmSync(folder, {recursive: true}))

/** What a terminal of so many columns is sent. */
function screen(words: string, columns: number, environment: Readonly<Record<string, string>> = {}): string {
  const lint = `"${process.execPath}" "${resolve('dist/nomination-lint.cjs')}"`
  const env = {PATH: process.env['PATH'], TERM: 'xterm', ...environment}
  const {stdout} = spawnSync('script', ['-qec', `stty cols ${columns}; ${lint} ${words}`, '/dev/null'], {cwd: folder, env, encoding: 'utf8', timeout: 60_000})
  return stdout.replaceAll('\r\n', '\n')
}

const sequence = '\u001b['

describe.skipIf(!hasScript)('on a terminal', () => {
  test.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{NO_COLOR: '1'}, false],
    [{TERM: 'dumb'}, false],
    [{NODE_DISABLE_COLORS: '1'}, false],
    [{FORCE_COLOR: '0'}, false],
    [{FORCE_COLOR: '3', TERM: 'dumb'}, true],
    [{FORCE_COLOR: '1', NO_COLOR: '1'}, true],
  ])('with %j colours are used as Node uses them: %s', (environment, isColored) => {
    expect(screen(`--fix-dry-run --fix-suggestions ${path}`, 80, environment).includes(`${sequence}32m+`)).toBe(isColored)
    expect(screen(path, 80, environment).includes(sequence)).toBe(isColored)
  })

  test.each(['', 'lint', 'outline', 'rules', 'explain', 'words', 'new', 'init'])('the help of %j breaks no word at any width', (command) => {
    const call = `${command} --help`.trim()
    const words = screen(call, 80).split(/\s+/)
    expect(words.length).toBeGreaterThan(10)
    for (const columns of [30, 40, 60, 120]) {
      const printed = screen(call, columns)
      expect(printed.split(/\s+/)).toEqual(words)
      expect(printed.split('\n').filter((line) => line.length > columns && /\S\s+\S/.test(line))).toEqual([])
    }
  })

  test('the command that repairs has a line to itself', () => {
    expect(screen(`--no-color ${path}`, 60)).toContain(`\nnomination-lint --fix ${path}\n  repairs 1 of them; with --fix-suggestions 2 more.\n`)
  })

  test.each([
    `--no-color ${path}`,
    `--no-color outline ${path}`,
    'rules',
    'explain copied-statement',
    'explain hidden-characters',
    '--help',
    'nosuch/path/to/a/nomination that/does/not/exist and/has/words',
    'nwe 2027.1',
  ])('%s is no wider than it', (words) => {
    const printed = screen(words, 60)
    const wide = printed.split('\n').filter((line) => line.length > 60 && /[^ │|] +[^ ]/.test(line) && !line.startsWith('nomination-lint --fix '))
    expect(printed).not.toBe('')
    // What is to be copied stands on a line of its own, whatever its width.
    expect(wide).toEqual([])
  })
})
