import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {progressOn, type Screen} from '../../src/cli/progress.js'

/** All that is written to a screen while two links are asked. */
function shown(screen: Omit<Screen, 'write'>, terminal = 'xterm'): string[] {
  const written: string[] = []
  const tell = progressOn({...screen, write: (text) => written.push(text)}, terminal)
  for (const answered of [0, 1, 2]) tell?.({answered, total: 2, host: answered < 2 ? 'docs.example.org' : '\u001B[2J'})
  return written
}

test('a terminal shows how many links were asked, and the host, on one line that is wiped in the end', () => {
  const wiped = '\r\u001B[K'
  expect(shown({isTTY: true})).toEqual([`${wiped}0 of 2 links checked: docs.example.org`, `${wiped}1 of 2 links checked: docs.example.org`, wiped])
})

test('the line is never broader than the terminal, or it could not be wiped', () => {
  expect(shown({isTTY: true, columns: 20})[0]).toBe('\r\u001B[K0 of 2 links check…')
})

test('what is no terminal, or one that cannot wipe a line, shows nothing', () => {
  expect([shown({isTTY: false}), shown({}), shown({isTTY: true}, 'dumb')]).toEqual([[], [], []])
})

/** `script` of util-linux runs a command in a terminal of its own; others have one that takes other arguments. */
const hasTerminal = spawnSync('script', ['--version'], {encoding: 'utf8'}).stdout?.includes('util-linux') ?? false

/** Lints a statement with two links that the guard refuses, so that none leaves this machine. */
function lintLinks(run: (command: string) => {file: string; given: string[]}, options = '--check-links'): string {
  const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  writeFileSync(join(folder, 'statement'), 'See http://10.0.0.1/a and http://192.168.0.1/b for more.\n')
  const {file, given} = run(`"${process.execPath}" "${resolve('dist/nomination-lint.cjs')}" --no-config --no-color ${options} "${join(folder, 'statement')}"`)
  const {stdout, stderr} = spawnSync(file, given, {encoding: 'utf8', env: {PATH: process.env['PATH'], TERM: 'xterm'}, timeout: 60_000})
  return stdout + stderr
}

const inTerminal = (command: string) => ({file: 'script', given: ['--quiet', '--return', '--command', command, '/dev/null']})

test.skipIf(!hasTerminal)('the command line shows it on a terminal, and only where links are asked', () => {
  const told = lintLinks(inTerminal)
  expect(told).toContain('\r\u001B[K0 of 2 links checked: 10.0.0.1\r\u001B[K1 of 2 links checked: 10.0.0.1\r\u001B[K')
  expect(told).toContain('note: 2 links: 2 were skipped.')
  expect(lintLinks(inTerminal, '')).not.toContain('links checked')
})

test('the command line shows none where standard error is no terminal', () => {
  const told = lintLinks((command) => ({file: 'sh', given: ['-c', command]}))
  expect(told).toContain('note: 2 links: 2 were skipped.')
  expect(told).not.toContain('links checked')
  expect(told).not.toContain('\u001B')
})
