import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {plainEnvironment, projectRoot} from '../support/repository.js'

/** Runs the command line on a few nominations where a process may use so many megabytes of address space. */
function under(megabytes: number, ...args: string[]) {
  const command = `ulimit -v ${megabytes * 1024}; exec "$0" "$@"`
  const call = ['-c', command, process.execPath, 'dist/nomination-lint.cjs', '--no-config', ...args, 'seeds/candidates/2027.1/Nova']
  return spawnSync('sh', call, {cwd: projectRoot, encoding: 'utf8', env: plainEnvironment()})
}

/** Whether Node itself can start. */
function canStart(megabytes: number): boolean {
  return spawnSync('sh', ['-c', `ulimit -v ${megabytes * 1024}; exec "$0" -e 0`, process.execPath]).status === 0
}

const whole = spawnSync(process.execPath, ['dist/nomination-lint.cjs', '--no-config', 'seeds/candidates/2027.1/Nova'], {
  cwd: projectRoot,
  encoding: 'utf8',
  env: plainEnvironment(),
})

test.skipIf(process.platform !== 'linux')(
  'under any limit of the address space with which Node starts, a run is right or says what it lacks',
  {timeout: 120_000},
  () => {
    const told = new Set<string>()
    for (let megabytes = 400; megabytes <= 2000; megabytes += 100) {
      // Close to the limit it starts by chance.
      if (!canStart(megabytes - 50)) continue
      const {status, stdout, stderr} = under(megabytes)
      const isRefused = status === 2 && /^nomination-lint: This process may use \d+ MB of address space .* needs \d+ MB on Node \d+\..*\n$/.test(stderr)
      if (!isRefused) expect({megabytes, status, stdout, stderr}).toEqual({megabytes, status: whole.status, stdout: whole.stdout, stderr: whole.stderr})
      told.add(isRefused ? 'refused' : 'right')
    }
    expect(told).toEqual(new Set(['refused', 'right']))
  },
)

test.skipIf(process.platform !== 'linux')('who asks for JSON gets it, also where nothing could be loaded', () => {
  let megabytes = 700
  while (!canStart(megabytes - 50)) megabytes += 50
  const {status, stdout} = under(megabytes, '--format', 'json')
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({version: 1, files: [], problems: [{path: null, message: expect.stringContaining('address space')}]})
})
