import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {plainEnvironment, projectRoot} from '../support/repository.js'

/**
 * Loaded before the linter: sends the process a signal at one of the calls by which it changes the disk, counted from 0 in the
 * environment, amid the bytes where that call writes.
 */
const killer = `
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
let left = Number(process.env.CALLS_TO_LIVE)
let handle = null
const isOurs = (name, first, flags) => name === 'openSync' ? flags === 'wx' : ['renameSync', 'rmSync', 'unlinkSync'].includes(name) || first === handle
for (const name of ['openSync', 'writeSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'unlinkSync']) {
  const real = fs[name]
  fs[name] = (first, second, ...rest) => {
    if (!isOurs(name, first, second)) return real(first, second, ...rest)
    const half = left === 0 && name === 'writeSync' ? real(first, second.subarray(0, second.length / 2)) : null
    if (left === 0) process.kill(process.pid, process.env.SIGNAL)
    left -= 1
    const result = half ?? real(first, second, ...rest)
    if (name === 'openSync') handle = result
    if (name === 'closeSync') handle = null
    return result
  }
}
syncBuiltinESMExports()
`

const before = '\uFEFFI stand for Nova in 2027.1. \r\n'
const after = 'I stand for Nova in 2027.1.\n'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nl-killed-'))
  file = join(folder, 'candidates/2027.1/Nova/jane@example.org')
  mkdirSync(dirname(file), {recursive: true})
})
afterEach(() => rmSync(folder, {recursive: true}))

function fix(callsToLive: number, signal = 'SIGKILL') {
  const load = `data:text/javascript,${encodeURIComponent(killer)}`
  return spawnSync(process.execPath, ['--import', load, join(projectRoot, 'dist/nomination-lint.cjs'), '--fix', '.'], {
    cwd: folder,
    env: plainEnvironment({CALLS_TO_LIVE: String(callsToLive), SIGNAL: signal}),
  })
}

test('whenever a repair is killed, the file is the old one or the new one, and the next call repairs it', {timeout: 120_000}, () => {
  const found: string[] = []
  for (let calls = 0; ; calls += 1) {
    writeFileSync(file, before)
    const {signal, status} = fix(calls)
    const text = readFileSync(file, 'utf8')
    if (signal !== 'SIGKILL') {
      expect({status, text}).toEqual({status: 1, text: after})
      break
    }
    expect([before, after]).toContain(text)
    found.push(text)
  }
  // What an earlier one left removed, opened, written, its mode set, on the disk, closed, renamed: killed before each of them, or amid it.
  expect(found).toEqual(Array(7).fill(before))
  expect(readdirSync(dirname(file))).toEqual(['jane@example.org'])
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])(
  'whenever %s comes, the file is whole, nothing is beside it, and the run has ended by it',
  {timeout: 120_000},
  (name) => {
    for (let calls = 0; ; calls += 1) {
      writeFileSync(file, before)
      const {signal, status} = fix(calls, name)
      expect([before, after]).toContain(readFileSync(file, 'utf8'))
      expect(readdirSync(dirname(file))).toEqual(['jane@example.org'])
      if (signal === null) {
        expect({status, calls}).toEqual({status: 1, calls: 6})
        break
      }
      expect(signal).toBe(name)
    }
  },
)

describe('of temporary files that are there already, a repair removes', () => {
  const own = (id: number) => `.nomination-lint-${id}-0123456789abcdef`
  const gone = spawnSync(process.execPath, ['-e', '0']).pid
  const oldTime = new Date(Date.now() - 2 * 60 * 60 * 1000)

  test.each([
    ['one of a process that is gone', own(gone), null, true],
    ['one of a process that runs', own(process.pid), null, false],
    ['one that is older than an hour', own(process.pid), oldTime, true],
    ['one of version 0.1.0 that is older than an hour', '.nomination-lint-0123456789abcdef', oldTime, true],
    ['one of version 0.1.0 of which nobody knows whether its process runs', '.nomination-lint-0123456789abcdef', null, false],
    ['a file of another shape', `${own(gone)}.txt`, oldTime, false],
    ['another hidden file', '.placeholder', oldTime, false],
  ])('%s: %s', (_, name, time, isRemoved) => {
    writeFileSync(file, after)
    const path = join(dirname(file), name)
    writeFileSync(path, 'left')
    if (time) utimesSync(path, time, time)
    expect(fix(99)).toMatchObject({status: 1})
    expect(existsSync(path)).toBe(!isRemoved)
  })

  test('no folder, no link, and nothing behind a link', () => {
    writeFileSync(file, after)
    mkdirSync(join(dirname(file), own(gone)))
    symlinkSync('jane@example.org', join(dirname(file), own(gone).replace('0', '1')))
    mkdirSync(join(folder, 'elsewhere'))
    const path = join(folder, 'elsewhere', own(gone))
    writeFileSync(path, '')
    symlinkSync('../../elsewhere', join(folder, 'candidates/2027.1/Zun'))
    writeFileSync(join(folder, 'elsewhere/jane@example.org'), after)
    fix(99)
    spawnSync(process.execPath, [join(projectRoot, 'dist/nomination-lint.cjs'), '--fix', 'candidates/2027.1/Zun/jane@example.org'], {cwd: folder})
    expect(readdirSync(dirname(file))).toHaveLength(3)
    expect(existsSync(path)).toBe(true)
  })
})
