import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {plainEnvironment, projectRoot} from '../support/repository.js'

const seed = join(projectRoot, 'seeds/candidates/rocky/Vitrage/noa.berger@example.org')
let folder = ''
/** Of its own, and empty: nothing that another install left there can stand in for what the package lacks. */
const environment = () => plainEnvironment({npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true', npm_config_ignore_scripts: 'true'})

function run(command: string, args: readonly string[], cwd: string) {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, env: environment(), encoding: 'utf8'})
  return {status, stdout, stderr}
}

let packed: string[] = []
let bytes = {packed: Number.POSITIVE_INFINITY, unpacked: Number.POSITIVE_INFINITY}
const installed = () => join(folder, 'user/node_modules/nomination-lint')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-package-'))
  mkdirSync(join(folder, 'user'))
  const pack = run('npm', ['pack', '--json', '--pack-destination', folder], projectRoot)
  expect(pack, pack.stderr).toMatchObject({status: 0})
  const [{filename, files, ...sizes}]: [{filename: string; files: {path: string}[]; size: number; unpackedSize: number}] = JSON.parse(pack.stdout)
  packed = files.map(({path}) => path)
  bytes = {packed: sizes.size, unpacked: sizes.unpackedSize}
  writeFileSync(join(folder, 'user/package.json'), '{"name": "user", "private": true, "type": "module"}\n')
  const install = run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', join(folder, filename)], join(folder, 'user'))
  expect(install, install.stderr).toMatchObject({status: 0})
}, 300_000)
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('holds what was built, its licence and its README, and nothing else', () => {
  expect(packed.filter((path) => !/^(?:dist|docs\/rules)\//.test(path)).sort()).toEqual([
    'LICENSE',
    'README.md',
    'docs/api.md',
    'docs/configuration.schema.json',
    'docs/remark.md',
    'package.json',
  ])
  const kinds = new Set(packed.map((path) => path.replace(/^dist\/[\w-]+\.(c?js)$/, 'dist/*.$1').replace(/^dist\/types\/.*\.d\.m?ts$/, 'dist/types/*')))
  expect([...kinds].filter((path) => path.startsWith('dist/')).sort()).toEqual([
    'dist/*.cjs',
    'dist/*.js',
    'dist/THIRD-PARTY-LICENSES',
    'dist/types/*',
    'dist/vocabulary.bin',
  ])
})

test('is small enough to be installed for a single page of text', () => {
  expect(bytes.packed).toBeLessThan(5e6)
  expect(bytes.unpacked).toBeLessThan(12e6)
})

test('tells the licences of what is bundled, word lists and types too', () => {
  const licences = readFileSync(join(installed(), 'dist/THIRD-PARTY-LICENSES'), 'utf8')
  for (const name of ['yargs', 'unified', 'yaml', 'dictionary-en', '@types/mdast']) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
})

test('brings no other package with it', () => {
  expect(readdirSync(join(folder, 'user/node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['nomination-lint'])
})

test('lints with its command, spelling and data included', {timeout: 60_000}, () => {
  const statement = join(folder, 'user/candidates/rocky/Vitrage/jane@example.org')
  mkdirSync(join(statement, '..'), {recursive: true})
  writeFileSync(statement, `${readFileSync(seed, 'utf8')}\nI will do this carefuly.\n`)
  const {status, stdout} = run('npx', ['--no-install', 'nomination-lint', statement], join(folder, 'user'))
  expect(status).toBe(1)
  expect(stdout).toContain('say that you are running for Rocky')
  expect(stdout).toContain('carefuly')
})

test('runs by npx from a checkout', {timeout: 60_000}, () => {
  const {status, stdout} = run('npx', ['--yes', projectRoot, 'lint', seed], join(folder, 'user'))
  expect(status).toBe(1)
  expect(stdout).toContain('say that you are running for Rocky')
})

/** What a program may write, and what its types forbid. */
const program = `import {createLinter, defineRule, formatNames, OptionsError, testRule} from 'nomination-lint'
import type {LintReport, Message, Outline, Rule} from 'nomination-lint'

const noShouting: Rule = defineRule({
  name: 'no-shouting',
  summary: 'No statement shouts.',
  why: 'For the test.',
  severity: 'warning',
  examples: [{good: 'Quiet.'}, {bad: 'Loud!', reports: ['1:5-1:6: Unexpected !']}],
  check({source, nomination, tree}, report) {
    const at: number = source.text.indexOf('!')
    const kind: 'root' = tree.type
    if (at >= 0 && kind && !nomination.signature) report({message: 'Unexpected !', position: source.positionAt(at, at + 1)})
    // @ts-expect-error a statement has no such part
    nomination.shouts
  },
})
testRule(noShouting)
const linter = createLinter({configuration: 'none', additionalRules: [noShouting]})
// @ts-expect-error there is no such preset
const make = () => createLinter({preset: 'lenient'})
// @ts-expect-error there is no such format
const format = (report: LintReport) => linter.format(report, 'xlm')
export const known: readonly unknown[] = [OptionsError, ...formatNames, make, format]
declare const console: {log(text: string): void}
export async function main(): Promise<void> {
  const report: LintReport = await linter.lintText('Hello!')
  const messages: readonly Message[] = report.files[0]?.messages ?? []
  const outlines: readonly Outline[] = (await linter.outlineText(new Uint8Array())).files
  const {output = 'nothing'}: {readonly output?: string} = (await linter.fixText('Hello\\r\\n')).files[0] ?? {}
  console.log([...messages.map(({ruleId}) => ruleId), outlines.length, JSON.stringify(output)].join(' '))
}
void main()
`

describe('can be used by a program, with types that need no other package and no setting,', () => {
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc')
  const strictly = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'es2023', '--lib', 'es2023', '--types', '']

  test.each([
    ['a module, as Node resolves it', 'program.mts', 'program.mjs', ['--module', 'nodenext']],
    ['CommonJS, as Node resolves it', 'program.cts', 'program.cjs', ['--module', 'nodenext']],
    ['a module, as a bundler resolves it', 'program.ts', 'program.js', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ['CommonJS, as a bundler resolves it', 'older.cts', 'older.cjs', ['--module', 'commonjs', '--moduleResolution', 'bundler']],
  ])('as %s', {timeout: 120_000}, (_what, source, target, resolution) => {
    writeFileSync(join(folder, 'user', source), program)
    const compiled = run(process.execPath, [tsc, ...strictly, ...resolution, source], join(folder, 'user'))
    expect(compiled).toEqual({status: 0, stdout: '', stderr: ''})
    const {status, stdout, stderr} = run(process.execPath, [target], join(folder, 'user'))
    expect({status, printed: stdout.trim().split(' ')}, stderr).toEqual({
      status: 0,
      printed: expect.arrayContaining(['no-shouting', 'signature', '1', '"Hello\\n"']),
    })
  })
})

test('brings the types of no package but those of the trees that rules read, and of unified, whose preset it has', () => {
  const ofUnified = /^dist\/types\/packages\/(?:unified|trough|vfile|vfile-message)\//
  const types = packed.filter((path) => path.startsWith('dist/types/packages/') && !ofUnified.test(path))
  expect(types.sort()).toEqual(['dist/types/packages/@types/mdast/index.d.ts', 'dist/types/packages/@types/unist/index.d.ts'])
  const naming = packed.filter((path) => /\.d\.m?ts$/.test(path) && /(?:from|import\() *['"](?!\.)/.test(codeOf(readFileSync(join(installed(), path), 'utf8'))))
  expect(naming).toEqual([])
})

/** Without comments, whose examples lead nowhere. */
function codeOf(text: string): string {
  return text.replace(/^\s*(?:\*|\/[/*]).*$/gm, '')
}

test('tells its version to who asks for its package.json', () => {
  const {stdout, stderr} = run(process.execPath, ['--print', "require('nomination-lint/package.json').version"], join(folder, 'user'))
  expect(stdout.trim(), stderr).toMatch(/^\d+\.\d+\.\d+$/)
})
