import {spawnSync} from 'node:child_process'
import {cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-kept-'))
const copy = join(folder, 'dist')
cpSync('dist', copy, {recursive: true, filter: (path) => !/\.(?:map|compiled)$/.test(path) && !path.includes('types')})
afterAll(() => rmSync(folder, {recursive: true}))

const note = join(folder, 'note')
const probe = join(folder, 'probe.cjs')
writeFileSync(
  probe,
  `const vm = require('vm')
vm.Script = class extends vm.Script {
  constructor(text, options = {}) {
    super(text, options)
    if (!String(options.filename).endsWith('command-line.cjs')) return
    const said = options.cachedData ? (this.cachedDataRejected ? 'refused' : 'taken') : 'none'
    require('fs').writeFileSync(${JSON.stringify(note)}, said)
  }
}\n`,
)

interface Options {
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the copied command line; `bytecode` is what V8 said of that which it found, null where none was looked for. */
function run(args: readonly string[], {flags = [], env = {}}: Options = {}) {
  rmSync(note, {force: true})
  const call = [...flags, '--require', probe, join(copy, 'nomination-lint.cjs'), ...args]
  const {status, stdout, stderr} = spawnSync(process.execPath, call, {encoding: 'utf8', env: {...process.env, NODE_DISABLE_COMPILE_CACHE: '', ...env}})
  return {status, stdout, stderr, bytecode: readIfThere(note)}
}

function lint(options?: Options) {
  return run(['lint', '--no-config', '--format', 'json', 'seeds/candidates/ussuri/Cyborg'], options)
}

function readIfThere(path: string): string | null {
  return lstatSync(path, {throwIfNoEntry: false}) ? readFileSync(path, 'utf8') : null
}

function kept(): string[] {
  return readdirSync(copy)
    .filter((name) => name.includes('.compiled'))
    .map((name) => join(copy, name))
}

beforeEach(() => {
  for (const path of kept()) rmSync(path)
})

const first = lint()
const [file = ''] = kept()
const sound = readFileSync(file)

test('a first run leaves bytecode, which V8 takes in the next one, and both say the same', () => {
  expect(first).toMatchObject({status: 0, stderr: '', bytecode: 'none', stdout: expect.stringContaining('"ruleId":"spelling"')})
  writeFileSync(file, sound)
  expect(lint()).toEqual({...first, bytecode: 'taken'})
  expect(kept()).toEqual([file])
})

test('the build leaves bytecode for the Node that builds', () => {
  expect(readdirSync('dist').filter((name) => name.endsWith('.compiled'))).not.toEqual([])
})

test.each<[string, Uint8Array | string]>([
  ['is empty', ''],
  ['is cut off', sound.subarray(0, 1000)],
  ['is something else', 'nothing that V8 knows'],
  ['was made by another V8', Buffer.from(sound.map((byte, at) => (at >= 4 && at < 8 ? byte ^ 0xff : byte)))],
])('bytecode that %s is replaced, and the run says the same', (_, bytes) => {
  writeFileSync(file, bytes)
  expect(lint()).toMatchObject({status: first.status, stdout: first.stdout, stderr: ''})
  expect(lint()).toEqual({...first, bytecode: 'taken'})
})

test('a link in its place is replaced, and not written through', () => {
  const elsewhere = join(folder, 'elsewhere')
  writeFileSync(elsewhere, 'of somebody else')
  symlinkSync(elsewhere, file)
  expect(lint()).toEqual({...first, bytecode: 'refused'})
  expect(readFileSync(elsewhere, 'utf8')).toBe('of somebody else')
  expect(lstatSync(file).isSymbolicLink()).toBe(false)
})

test.each<[string, Options]>([
  ['maps to the source are asked for', {flags: ['--enable-source-maps']}],
  ['NODE_DISABLE_COMPILE_CACHE is set', {env: {NODE_DISABLE_COMPILE_CACHE: '1'}}],
])('no bytecode is read or left where %s', (_, options) => {
  expect(lint(options)).toEqual({...first, bytecode: null})
  expect(kept()).toEqual([])
})

const nothing = join(folder, 'nothing')
mkdirSync(nothing)
test.each([['--help'], ['rules'], ['outline --all seeds'], ['lint --print-config seeds'], [`lint ${nothing}`], ['lint --nope']])(
  '%s leaves no bytecode: it compiles little of what linting needs',
  (args) => {
    run(args.split(' '))
    expect(kept()).toEqual([])
  },
)

test('under other flags of V8 a run keeps bytecode of its own', () => {
  writeFileSync(file, sound)
  expect(lint({flags: ['--no-opt']})).toEqual({...first, bytecode: 'none'})
  expect(lint({flags: ['--no-opt']})).toEqual({...first, bytecode: 'taken'})
  expect(lint()).toEqual({...first, bytecode: 'taken'})
})

test('bytecode of another build is not looked at, even if it is as long', () => {
  const bundle = join(copy, 'command-line.cjs')
  const text = readFileSync(bundle, 'utf8')
  writeFileSync(file, sound)
  writeFileSync(
    bundle,
    text.replace(/\/\/ build (\w+)\n$/, (_, build: string) => `// build ${[...build].reverse().join('')}\n`),
  )
  expect(lint()).toEqual({...first, bytecode: 'none'})
  writeFileSync(bundle, text)
})

test('the bundle of the command line is ASCII, as which it is read', () => {
  expect(readFileSync('dist/command-line.cjs', 'utf8')).not.toMatch(/[^\0-\x7F]/)
})

// A script of one's own can import nothing later: what the bundle leaves to Node, `import('node:fs')`, would end a run in its midst.
test('the bundle of the command line imports nothing while it runs', () => {
  expect(readFileSync('dist/command-line.cjs', 'utf8')).not.toMatch(/\bimport\(/)
})
