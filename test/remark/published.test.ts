import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {programsOf} from '../support/page-programs.js'
import {plainEnvironment, projectRoot} from '../support/repository.js'

const programs = programsOf('docs/remark.md')
const nomination = 'candidates/2027.1/Nova/jane@example.org'
const statement =
  'I would like to lead Nova in the 2027.1 cycle, with Zuull, as I said [1].\n\nMy goals:\n\n* Keep teh gate green.\n* Review more patches.\n\nJane Doe\n'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-remark-'))
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  write('package.json', '{"type": "module"}\n')
  write(nomination, statement)
  write('.remarkrc.yml', 'plugins: [nomination-lint/remark]\nsettings: {nominationLint: {words: [Zuull]}}\n')
  for (const {file, code} of programs) write(file, code)
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(projectRoot, join(folder, 'node_modules/nomination-lint'))
  for (const name of ['remark-parse', 'remark-stringify', 'unified', 'vfile'])
    symlinkSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name))
})
afterAll(() => rmSync(folder, {recursive: true}))

function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, env: plainEnvironment({NO_COLOR: '1'}), encoding: 'utf8'})
  return {status, stdout, stderr}
}

test.each(programs.map((program) => [program.file, program] as const))('%s does what the page says', (_file, {file, output}) => {
  expect(run(file)).toEqual({status: 0, stderr: '', stdout: output})
})

test('the page has programs', () => {
  expect(programs.filter(({output}) => output !== null)).toHaveLength(2)
})

test('remark-cli runs the preset with its settings', () => {
  const {status, stderr} = run(join(projectRoot, 'node_modules/remark-cli/cli.js'), '--no-stdout', '--no-color', nomination)
  expect(stderr.replace(/ +/g, ' ')).toContain(
    '1:70-1:73 error Citation [1] has no reference entry; add a line "[1] https://..." below the text, or cite an existing entry. reference-undefined nomination-lint',
  )
  expect(stderr).toMatch(/5:8-5:11 +warning Unexpected `teh`, expected `the`\. +spelling +nomination-lint/)
  expect(stderr).not.toContain('Zuull')
  expect(status).toBe(1)
})

test('the build holds each message of a rule once for programs, the preset, and the action together', () => {
  const holding = readdirSync(join(projectRoot, 'dist'))
    .filter((name) => name.endsWith('.js'))
    .filter((name) => readFileSync(join(projectRoot, 'dist', name), 'utf8').includes('No signature found'))
  expect(holding).toHaveLength(1)
})
