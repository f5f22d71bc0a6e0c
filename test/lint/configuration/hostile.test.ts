import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createLinter} from '../../../src/api/index.js'
import {hostileConfigurations, size} from './hostile.js'

const path = 'candidates/2027.1/Nova/jane@example.org'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), 'I would like to be the lead of Nova for the 2027.1 cycle.\n\n* The Constructor people\n\nJane Doe\n')
})
afterAll(() => rmSync(folder, {recursive: true}))

async function lint() {
  return createLinter({cwd: folder, rules: {spelling: 'warning'}}).lintFiles(['.'])
}

describe('a configuration of up to 256 KiB ends, and in a sentence where it does not hold', () => {
  test.for(hostileConfigurations)('$name', {timeout: 60_000}, async ({bytes, says}) => {
    writeFileSync(join(folder, '.nominationlintrc'), bytes)
    const {files, problems} = await lint()
    expect(problems.map(({message}) => message).join('\n')).toContain(says ?? '')
    expect({files: files.length, isFaulty: problems.length > 0}).toEqual(says === null ? {files: 1, isFaulty: false} : {files: 0, isFaulty: true})
    expect(problems.length).toBeLessThanOrEqual(21)
    for (const {message} of problems) expect(message.length).toBeLessThanOrEqual(400)
  })
})

test('the table is as large as it says, and no shape is there twice', () => {
  expect(hostileConfigurations.length).toBeGreaterThan(90)
  expect(new Set(hostileConfigurations.map(({name}) => name)).size).toBe(hostileConfigurations.length)
  expect(hostileConfigurations.filter(({bytes}) => bytes.length > size - 100).length).toBeGreaterThan(50)
})
