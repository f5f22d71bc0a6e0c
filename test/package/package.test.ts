import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
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
const installed = () => join(folder, 'user/node_modules/nomination-lint')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-package-'))
  mkdirSync(join(folder, 'user'))
  const pack = run('npm', ['pack', '--json', '--pack-destination', folder], projectRoot)
  expect(pack, pack.stderr).toMatchObject({status: 0})
  const [{filename, files}]: [{filename: string; files: {path: string}[]}] = JSON.parse(pack.stdout)
  packed = files.map(({path}) => path)
  writeFileSync(join(folder, 'user/package.json'), '{"name": "user", "private": true, "type": "module"}\n')
  const install = run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', join(folder, filename)], join(folder, 'user'))
  expect(install, install.stderr).toMatchObject({status: 0})
}, 300_000)
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('holds what was built, its licence and its README, and nothing else', () => {
  expect(packed.filter((path) => !/^(?:dist|docs\/rules)\//.test(path)).sort()).toEqual([
    'LICENSE',
    'README.md',
    'docs/configuration.schema.json',
    'package.json',
  ])
  const kinds = new Set(
    packed.map((path) => path.replace(/^dist\/[\w-]+\.(c?js)(\.map)?$/, 'dist/*.$1$2').replace(/^dist\/types\/.*\.d\.m?ts$/, 'dist/types/*')),
  )
  expect([...kinds].filter((path) => path.startsWith('dist/')).sort()).toEqual([
    'dist/*.cjs',
    'dist/*.cjs.map',
    'dist/*.js',
    'dist/*.js.map',
    'dist/THIRD-PARTY-LICENSES',
    'dist/command-line.compiled',
    'dist/types/*',
    'dist/vocabulary.bin',
  ])
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

test('can be imported by a program, with types that hold by themselves', {timeout: 120_000}, () => {
  writeFileSync(
    join(folder, 'user/program.ts'),
    `import {createLinter, defineRule, type Finding, type Rule} from 'nomination-lint'

const noShouting: Rule = defineRule({
  name: 'no-shouting',
  summary: 'No statement shouts.',
  why: 'For the test.',
  severity: 'warning',
  examples: [],
  check({source, nomination, tree}, report) {
    const at: number = source.text.indexOf('!')
    const kind: 'root' = tree.type
    if (at >= 0 && kind && !nomination.signature) report({message: 'Unexpected !', position: source.positionAt(at, at + 1)})
    // @ts-expect-error a statement has no such part
    nomination.shouts
  },
})
const {files} = await createLinter({configuration: 'none', additionalRules: [noShouting]}).lintText('Hello!')
const findings: readonly Finding[] = files[0]?.findings ?? []
// @ts-expect-error there is no such preset
createLinter({preset: 'lenient'})
export const messages: string[] = findings.map(({ruleId}) => ruleId)
declare const console: {log(text: string): void}
console.log(messages.join(' '))
`,
  )
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc')
  const flags = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2023', '--module', 'nodenext', '--types', 'node']
  const compiled = run(process.execPath, [tsc, ...flags, '--typeRoots', join(projectRoot, 'node_modules/@types'), 'program.ts'], join(folder, 'user'))
  expect(compiled).toEqual({status: 0, stdout: '', stderr: ''})
  const {status, stdout} = run(process.execPath, ['program.js'], join(folder, 'user'))
  expect({status, rules: stdout.trim().split(' ')}).toEqual({status: 0, rules: expect.arrayContaining(['no-shouting', 'signature'])})
})
