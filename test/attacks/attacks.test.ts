import {type ChildProcess, spawn} from 'node:child_process'
import {createInterface} from 'node:readline'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {attackFindings} from './findings.js'
import {attackShapes} from './shapes.js'

/** Nothing takes a tenth of this; what does not end by then hangs. */
const hangGuard = 120_000

const reported = new Map<string, readonly string[]>()
let current = 'the start'
let child: ChildProcess | null = null
let guard: NodeJS.Timeout | undefined

// A text that hangs the linter would hang the test too, so a process of its own lints, and this one watches it.
beforeAll(async () => {
  const running = spawn(process.execPath, ['--import', 'tsx', 'test/attacks/run-all.ts', '64'], {stdio: ['ignore', 'pipe', 'inherit']})
  child = running
  for await (const line of createInterface({input: running.stdout})) {
    clearTimeout(guard)
    guard = setTimeout(() => running.kill('SIGKILL'), hangGuard)
    const {name, reports} = JSON.parse(line)
    current = name
    if (reports) reported.set(name, reports)
  }
  clearTimeout(guard)
}, 600_000)

afterAll(() => {
  child?.kill('SIGKILL')
})

test('every shape says what is found in it', () => {
  expect(Object.keys(attackFindings)).toEqual(attackShapes.map(({name}) => name))
})

test('no shape is larger than the largest file that is read, and none much smaller', () => {
  for (const {name, make} of attackShapes) {
    const {length} = make(64 * 1024)
    expect(length, name).toBeLessThanOrEqual(64 * 1024)
    expect(length, name).toBeGreaterThan(63 * 1024)
  }
})

test.for(attackShapes.map(({name}) => name))('64 KiB of %s: the linter ends, and finds what is there', (name) => {
  expect(reported.get(name), `not linted; the last one begun was: ${current}`).toEqual(attackFindings[name])
})
