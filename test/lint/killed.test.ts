import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {plainEnvironment, projectRoot} from '../support/repository.js'

/**
 * Loaded before the linter: kills the process at one of the calls by which it changes the disk, counted from 0 in the environment, amid
 * the bytes where that call writes.
 */
const killer = `
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
let left = Number(process.env.CALLS_TO_LIVE)
let handle = null
const isOurs = (name, first, flags) => name === 'openSync' ? flags === 'wx' : name === 'renameSync' || name === 'rmSync' || first === handle
for (const name of ['openSync', 'writeSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync']) {
  const real = fs[name]
  fs[name] = (first, second, ...rest) => {
    if (!isOurs(name, first, second)) return real(first, second, ...rest)
    if (left === 0 && name === 'writeSync') real(first, second.subarray(0, second.length / 2))
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    left -= 1
    const result = real(first, second, ...rest)
    if (name === 'openSync') handle = result
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

function fix(callsToLive: number) {
  const load = `data:text/javascript,${encodeURIComponent(killer)}`
  return spawnSync(process.execPath, ['--import', load, join(projectRoot, 'dist/nomination-lint.cjs'), '--fix', '.'], {
    cwd: folder,
    env: plainEnvironment({CALLS_TO_LIVE: String(callsToLive)}),
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
  // Opened, written, its mode set, on the disk, closed, renamed: killed before each of them, or amid it.
  expect(found).toEqual(Array(6).fill(before))
  expect(readdirSync(dirname(file)).every((name) => name === 'jane@example.org' || name.startsWith('.nomination-lint-'))).toBe(true)
})
