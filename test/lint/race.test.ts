import * as fs from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {replaceFile} from '../../src/lint/write/replace-file.js'

/** Called before each call to the file system that replacing a file makes, with the name of the call. */
const hook = vi.hoisted(() => ({before: (_name: string): void => undefined}))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const watched = Object.entries(real).map(([name, value]) => {
    if (typeof value !== 'function' || !name.endsWith('Sync')) return [name, value]
    const call = (...given: unknown[]): unknown => {
      hook.before(name)
      return Reflect.apply(value, undefined, given)
    }
    return [name, Object.assign(call, value)]
  })
  return Object.fromEntries(watched)
})

const before = Buffer.from('before')
const after = Buffer.from('after')

let folder: string
let path: string
beforeEach(async () => {
  folder = fs.mkdtempSync(join(tmpdir(), 'nl-race-'))
  path = join(folder, 'jane@example.org')
})
afterEach(() => {
  hook.before = () => undefined
  fs.rmSync(folder, {recursive: true})
})

/** Replaces the file while somebody else saves it right before the given call, counted from 0; gives the name of that call, null where there are fewer. */
function replaceDuring(call: number, save: () => void): string | null {
  fs.writeFileSync(path, before)
  let calls = 0
  let name: string | null = null
  hook.before = (called) => {
    if (calls++ !== call) return
    name = called
    hook.before = () => undefined
    save()
  }
  try {
    replaceFile(path, folder, before, after)
  } catch (cause) {
    expect(String(cause)).toMatch(/has changed since it was read|could not be repaired/)
  } finally {
    hook.before = () => undefined
  }
  return name
}

const ways: Readonly<Record<string, () => void>> = {
  'writes over it': () => fs.writeFileSync(path, 'edited'),
  'puts another in its place': () => {
    fs.writeFileSync(`${path}.new`, 'edited')
    fs.renameSync(`${path}.new`, path)
  },
}

test.each(Object.keys(ways))('what an editor saves meanwhile is there afterwards, whenever it is saved: it %s', (way) => {
  const calls: string[] = []
  for (let call = 0; ; call += 1) {
    const name = replaceDuring(call, ways[way] ?? (() => undefined))
    if (name === null) break
    calls.push(name)
    const text = fs.readFileSync(path, 'utf8')
    // Between the last comparison and the new name nothing but these two calls remains; see the comment of replaceFile.
    if (name === 'renameSync') expect(text).toBe('after')
    else expect({before: name, call, text}).toEqual({before: name, call, text: 'edited'})
    expect(fs.readdirSync(folder)).toEqual(['jane@example.org'])
  }
  expect(calls).toContain('fsyncSync')
  expect(calls.at(-1)).toBe('renameSync')
})

test('a file with the same bytes and another mode is another file', () => {
  const change = () => {
    fs.rmSync(path)
    fs.writeFileSync(path, before, {mode: 0o600})
  }
  let call = 0
  while (replaceDuring(call, () => undefined) !== 'fsyncSync') call += 1
  replaceDuring(call, change)
  expect(fs.readFileSync(path, 'utf8')).toBe('before')
  expect(fs.statSync(path).mode & 0o777).toBe(0o600)
})
