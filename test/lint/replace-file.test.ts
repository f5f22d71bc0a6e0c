import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {replaceFile} from '../../src/lint/write/replace-file.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nl-replace-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const before = Buffer.from('before')
const after = Buffer.from('after')

function file(name = 'jane doe@example.org'): string {
  const path = join(folder, name)
  writeFileSync(path, before)
  return path
}

test('a file gets its new bytes, keeps its mode, and leaves nothing beside it', () => {
  const path = file()
  chmodSync(path, 0o640)
  replaceFile(path, folder, before, after)
  expect(readFileSync(path, 'utf8')).toBe('after')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toEqual(['jane doe@example.org'])
})

test('whoever has the old file open still reads the old bytes: it is replaced, not written over', () => {
  const path = file()
  const {ino} = statSync(path)
  replaceFile(path, folder, before, after)
  expect(statSync(path).ino).not.toBe(ino)
})

test('a symbolic link is neither followed nor replaced', () => {
  const target = file('target')
  const link = join(folder, 'link')
  symlinkSync('target', link)
  expect(() => replaceFile(link, folder, before, after)).toThrow('is a symbolic link, so it is not repaired')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(target, 'utf8')).toBe('before')
})

test('no link between the folder and the file is followed; one above the folder is the caller’s own', () => {
  mkdirSync(join(folder, 'real'))
  const target = file('real/jane')
  symlinkSync('real', join(folder, 'link'))
  expect(() => replaceFile(join(folder, 'link/jane'), folder, before, after)).toThrow('is behind a symbolic link, so it is not repaired')
  expect(readFileSync(target, 'utf8')).toBe('before')
  replaceFile(join(folder, 'link/jane'), join(folder, 'link'), before, after)
  expect(readFileSync(target, 'utf8')).toBe('after')
})

test('a file that somebody has written to meanwhile is left as it is', () => {
  const path = file()
  writeFileSync(path, 'edited')
  expect(() => replaceFile(path, folder, before, after)).toThrow('has changed since it was read')
  expect(readFileSync(path, 'utf8')).toBe('edited')
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a folder is refused', () => {
  const path = join(folder, 'folder')
  mkdirSync(path)
  expect(() => replaceFile(path, folder, before, after)).toThrow('is not a regular file')
})

test('a file that is gone is told', () => {
  expect(() => replaceFile(join(folder, 'gone'), folder, before, after)).toThrow('could not be repaired and is unchanged: ENOENT')
})

test('a file with several names is left as it is, and says so', () => {
  const path = file()
  linkSync(path, join(folder, 'other name'))
  expect(() => replaceFile(path, folder, before, after)).toThrow('has 2 names (hard links)')
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(statSync(path).ino).toBe(statSync(join(folder, 'other name')).ino)
})

const isSuperuser = process.getuid?.() === 0

test.skipIf(!isSuperuser)('owner, group and special modes stay (only a superuser can give files away)', () => {
  const path = file()
  chownSync(path, 12345, 23456)
  chmodSync(path, 0o2664)
  replaceFile(path, folder, before, after)
  expect(statSync(path)).toMatchObject({uid: 12345, gid: 23456, mode: 0o102664})
})

test.skipIf(!isSuperuser)('a file whose owner would not stay is left as it is (only a superuser can become somebody else)', () => {
  const path = file()
  chmodSync(path, 0o666)
  chmodSync(folder, 0o777)
  // A process of another user that may write to the file and to its folder, as in a folder that is shared.
  const call = `replaceFile(${JSON.stringify(path)}, ${JSON.stringify(folder)}, Buffer.from('before'), Buffer.from('after'))`
  const script = `import {replaceFile} from ${JSON.stringify(resolve('src/lint/write/replace-file.ts'))}; process.setuid(12345); ${call}`
  const {stderr} = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {encoding: 'utf8'})
  expect(stderr).toContain('belongs to another user or group')
  expect(statSync(path)).toMatchObject({uid: 0, mode: 0o100666})
  expect(readdirSync(folder)).toEqual(['jane doe@example.org'])
  expect(readFileSync(path, 'utf8')).toBe('before')
})
