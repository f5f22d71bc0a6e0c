import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {expect, test} from 'vitest'

/** Lints standard input as a shell redirects it. */
function lintRedirected(redirection: string, options: string) {
  const command = `"${process.execPath}" "${resolve('dist/nomination-lint.cjs')}" ${options} ${redirection}`
  return spawnSync('sh', ['-c', command], {encoding: 'utf8', env: {PATH: process.env['PATH']}, timeout: 60_000})
}

test.for([
  ['a directory', '< .', 'is a directory, expected the text of a nomination.'],
  ['closed', '<&-', 'is closed, expected the text of a nomination.'],
  ['a device', '< /dev/zero', 'is a device, so it is not read.'],
] as const)('standard input that is %s is no empty statement: it is told, and the status is 2', ([, redirection, sentence]) => {
  const told = `Standard input ${sentence} Write \`--stdin < FILE\`, or pipe a statement in.`
  for (const command of ['lint', 'outline'])
    expect(lintRedirected(redirection, `${command} --no-config --stdin`)).toMatchObject({
      stdout: expect.not.stringContaining('error'),
      stderr: `problem: ${told}\n`,
      status: 2,
    })
  const json = lintRedirected(redirection, '--no-config --stdin --format json')
  expect(json.status).toBe(2)
  expect(JSON.parse(json.stdout)).toMatchObject({files: [], problems: [{path: null, message: told}]})
})

/** A session at a terminal, which is what `script` makes. */
const hasScript = spawnSync('script', ['--version']).status === 0

test.runIf(hasScript)('a terminal is told that the statement is waited for', () => {
  const errors = join(mkdtempSync(join(tmpdir(), 'nomination-lint-')), 'stderr')
  for (const command of ['lint', 'outline']) {
    const call = `"${process.execPath}" "${resolve('dist/nomination-lint.cjs')}" ${command} --no-config --stdin 2>"${errors}"`
    const {stdout} = spawnSync('script', ['-qec', call, '/dev/null'], {encoding: 'utf8', input: 'I would like to serve.\n\u0004', timeout: 60_000})
    expect(readFileSync(errors, 'utf8')).toBe('Reading the statement from standard input; end it with Ctrl-D.\n')
    expect(stdout).toContain('<stdin>')
  }
  rmSync(dirname(errors), {recursive: true})
})

test('standard input that is open and empty is an empty statement, which is a finding', () => {
  expect(lintRedirected('< /dev/null', '--no-config --stdin')).toMatchObject({stdout: expect.stringContaining('The file is empty'), stderr: '', status: 1})
})

test.runIf(hasScript)('at a terminal, a run whose reports all go to files ends with their names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  const report = join(folder, 'report.json')
  writeFileSync(join(folder, 'statement'), 'I would like to serve.\n')
  const call = `"${process.execPath}" "${resolve('dist/nomination-lint.cjs')}" --no-config --format "json:${report}" "${join(folder, 'statement')}"`
  const {stdout, status} = spawnSync('script', ['-qec', `stty cols 300; ${call}`, '/dev/null'], {encoding: 'utf8', timeout: 60_000})
  expect(stdout).toContain(`Report written to ${report}.`)
  expect(status).toBe(1)
  rmSync(folder, {recursive: true})
})
