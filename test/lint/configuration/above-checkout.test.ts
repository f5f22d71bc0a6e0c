import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createLinter} from '../../../src/api/index.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  write('.nominationlintrc.yaml', 'rules: {signature: off, project-named: off}\n')
  write('checkout/configuration.yaml', 'release: 2027.1\n')
  write('checkout/candidates/2027.1/Nova/jane@example.org', 'I stand.\n')
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

async function rulesThatFound(cwd = join(folder, 'checkout')): Promise<string[]> {
  const {files} = await createLinter({cwd}).lintFiles(['.'])
  return files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
}

test.each([
  ['folder', () => mkdirSync(join(folder, 'checkout/.git'))],
  ['file, as in a worktree or a submodule', () => write('checkout/.git', 'gitdir: elsewhere\n')],
])('a configuration above a checkout is not obeyed, whose .git is a %s', async (_, make) => {
  expect(await rulesThatFound()).not.toContain('signature')
  make()
  expect(await rulesThatFound()).toContain('signature')
  write('.nominationlintrc.yaml', 'quoted: secret\n')
  const {problems} = await createLinter({cwd: join(folder, 'checkout')}).lintFiles(['.'])
  expect(problems).toEqual([])
})

test('one in the root of the checkout is, and one in a folder before it', async () => {
  mkdirSync(join(folder, 'checkout/.git'))
  write('checkout/.nominationlintrc.yaml', 'rules: {goals-list: off}\n')
  expect(await rulesThatFound()).toEqual(expect.arrayContaining(['signature', 'project-named']))
  expect(await rulesThatFound()).not.toContain('goals-list')
  write('checkout/candidates/.nominationlintrc.yaml', 'rules: {signature: off}\n')
  expect(await rulesThatFound()).toContain('goals-list')
  expect(await rulesThatFound()).not.toContain('signature')
})
