import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parse} from 'acorn'
import {afterAll, beforeAll, expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {whyTooOld} from '../../src/launcher/node-version.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-node-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

/** Runs a script of this repository as a Node that says it is another one. */
function runOn(version: string, ...args: string[]) {
  const preload = join(folder, `node-${version}.cjs`)
  writeFileSync(preload, `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '${version}'}})\n`)
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--require', preload, ...args], {encoding: 'utf8'})
  return {status, stdout, stderr}
}

test.for(['12.22.12', '16.20.2', '18.20.8', '20.18.3'])('Node %s is told to be too old, in one sentence', (version) => {
  const sentence = `nomination-lint needs Node 20.19 or newer; this is ${version}.`
  expect(runOn(version, resolve('dist/nomination-lint.cjs'), 'seeds')).toEqual({status: 2, stdout: '', stderr: `${sentence}\n`})
  const json = runOn(version, resolve('dist/nomination-lint.cjs'), '--format', 'json', 'seeds')
  expect(JSON.parse(json.stdout)).toMatchObject({files: [], problems: [{path: null, message: sentence}]})
  expect(runOn(version, resolve('tools/prepare.mjs'))).toEqual({status: 1, stdout: '', stderr: `${sentence}\n`})
})

test.for(['20.19.0', '20.20.2', '22.12.0', '26.0.0'])('Node %s is new enough', (version) => {
  expect(whyTooOld(version)).toBeNull()
})

test('package.json asks for the same version', () => {
  const [major = '', minor = ''] = manifest.engines.node.replace('>=', '').split('.')
  expect(whyTooOld(`${major}.${minor}.0`)).toBeNull()
  expect(whyTooOld(`${major}.${Number(minor) - 1}.9`)).not.toBeNull()
})

// An older Node ends at the first syntax that it does not know, with all of the source, and knows no module `node:fs` to require.
test('what runs first is written in the syntax of Node 12', () => {
  const launcher = readFileSync('dist/nomination-lint.cjs', 'utf8')
  expect(() => parse(launcher, {ecmaVersion: 2019, sourceType: 'script', allowHashBang: true})).not.toThrow()
  expect(launcher).not.toMatch(/require\("node:/)
  expect(() => parse(readFileSync('tools/prepare.mjs', 'utf8'), {ecmaVersion: 2019, sourceType: 'module'})).not.toThrow()
})
