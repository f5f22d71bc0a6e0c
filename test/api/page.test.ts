import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as api from '../../src/api/index.js'
import {programsOf} from '../support/page-programs.js'
import {plainEnvironment, projectRoot} from '../support/repository.js'
import {path, sound} from './statement.js'

const page = readFileSync('docs/api.md', 'utf8')
const programs = programsOf('docs/api.md')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-page-'))
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  write('package.json', '{"type": "module"}\n')
  write('election/configuration.yaml', 'release: 2027.1\n')
  write(`election/${path}`, sound.replace('Keep the', 'Keep teh'))
  write('election/candidates/2027.1/TC/john@example.org', sound.replace('Nova', 'the Technical Committee').replace('Jane', 'John'))
  write('election/candidates/2026.2/Nova/jane@example.org', sound)
  for (const {file, code} of programs) write(file, code)
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(projectRoot, join(folder, 'node_modules/nomination-lint'))
})
afterAll(() => rmSync(folder, {recursive: true}))

test.each(programs.map((program) => [program.file, program] as const))('%s does what the page says', (_file, {file, output}) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [file], {cwd: folder, env: plainEnvironment(), encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  if (output !== null) expect(stdout.replace(/\n+$/, '\n')).toBe(output)
})

test('the page has programs, and names all that the package exports', () => {
  expect(programs.filter(({output}) => output !== null).length).toBeGreaterThan(5)
  expect(page.match(/^```js$/gm)).toHaveLength(programs.length)
  expect(Object.keys(api).filter((name) => !page.includes(name))).toEqual([])
})
