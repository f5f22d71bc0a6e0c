import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'

/** Runs a command of a shell in which `$LINT` is the command line. */
function shell(command: string) {
  const LINT = `"${process.execPath}" "${resolve('dist/nomination-lint.cjs')}"`
  return spawnSync('sh', ['-c', command.replaceAll('$LINT', LINT)], {encoding: 'utf8', env: {PATH: process.env['PATH']}, timeout: 60_000})
}

test('nobody reads standard error: the report is whole all the same', () => {
  const whole = shell('$LINT --no-config --format json nosuch seeds 2>/dev/null')
  // What is on the other side of the pipe has gone before the first problem is told.
  const alone = shell('{ $LINT --no-config --format json nosuch seeds 2>&1 >&3 3>&- | true; } 3>&1')
  expect(alone.stdout).toBe(whole.stdout)
  expect(JSON.parse(alone.stdout)).toMatchObject({problems: [{path: 'nosuch'}]})
})

test('standard error is full: the report is whole, and the status is 2', () => {
  const whole = shell('$LINT --no-config nosuch seeds 2>/dev/null')
  expect(shell('$LINT --no-config nosuch seeds 2>/dev/full')).toMatchObject({stdout: whole.stdout, status: 2})
})

test('a reader that stops is no error, and a full disk is one', () => {
  expect(shell('$LINT --no-config --all seeds | head -1')).toMatchObject({
    stdout: expect.stringMatching(/^seeds.*\n$/),
    // One seed has the name of its candidate, which outside a repository is not judged.
    stderr: expect.stringMatching(/^note: The path of \S+\/mirela-popescu\.md was not checked: .*\n$/),
  })
  expect(shell('$LINT --no-config --all seeds > /dev/full')).toMatchObject({stderr: expect.stringContaining('could not be written'), status: 2})
})

test.each(['--help', 'lint --help', '--version', 'rules', 'explain spelling'])('%s onto a full disk is an error too', (words) => {
  expect(shell(`$LINT ${words} > /dev/full`)).toMatchObject({stderr: 'problem: the report could not be written (the disk is full).\n', status: 2})
})

test('a report and its problems come into one file in the order in which they were found', () => {
  const {stdout} = shell('$LINT --no-config seeds/candidates/ussuri/Cyborg/wei.sun@example.org nosuch 2>&1')
  expect(stdout.indexOf('wei.sun')).toBeLessThan(stdout.indexOf('problem: nosuch'))
  expect(stdout.indexOf('problem: nosuch')).toBeLessThan(stdout.indexOf('in 1 nomination'))
})

test.each(['--help', '-h', 'help'])('%s names every command', (word) => {
  const {stdout} = shell(`$LINT ${word}`)
  for (const command of ['lint', 'outline', 'rules', 'explain', 'new', 'init']) expect(stdout).toContain(`nomination-lint ${command}`)
})
