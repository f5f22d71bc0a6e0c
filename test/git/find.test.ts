import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {findCheckout} from '../../src/git/find.js'

const closed = 'closed-to-this-user'
// The superuser, as whom tests may run, is let in everywhere.
vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>()
  const statIn = (path: string, options: object) => {
    if (path.includes(`/${closed}/`)) throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'})
    return real.statSync(path, options)
  }
  return {...real, statSync: statIn}
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  for (const name of ['.git/objects', '.git/refs', closed]) mkdirSync(join(folder, name), {recursive: true})
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
})
afterEach(() => rmSync(folder, {recursive: true}))

test('a folder that may not be entered lies in the checkout around it', () => {
  expect(() => statSync(join(folder, closed, '.git'))).toThrow('EACCES')
  expect(findCheckout(join(folder, closed))?.root).toBe(folder)
})

test('a file lies in the checkout around it, and so does what is asked for below one', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(findCheckout(join(folder, 'file'))?.root).toBe(folder)
  expect(findCheckout(join(folder, 'file/below'))?.root).toBe(folder)
})
