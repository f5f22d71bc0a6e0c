import {chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {replaceFile} from '../../src/lint/replace-file.js'

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
  expect(() => replaceFile(link, folder, before, after)).toThrow('is a symbolic link and is not repaired')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(target, 'utf8')).toBe('before')
})

test('no link between the folder and the file is followed; one above the folder is the caller’s own', () => {
  mkdirSync(join(folder, 'real'))
  const target = file('real/jane')
  symlinkSync('real', join(folder, 'link'))
  expect(() => replaceFile(join(folder, 'link/jane'), folder, before, after)).toThrow('lies behind a symbolic link and is not repaired')
  expect(readFileSync(target, 'utf8')).toBe('before')
  replaceFile(join(folder, 'link/jane'), join(folder, 'link'), before, after)
  expect(readFileSync(target, 'utf8')).toBe('after')
})

test('a file that somebody has written to meanwhile is left as it is', () => {
  const path = file()
  writeFileSync(path, 'edited')
  expect(() => replaceFile(path, folder, before, after)).toThrow('has changed while it was read')
  expect(readFileSync(path, 'utf8')).toBe('edited')
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a folder is refused', () => {
  const path = join(folder, 'folder')
  mkdirSync(path)
  expect(() => replaceFile(path, folder, before, after)).toThrow('is no regular file')
})

test('a file that is gone is told', () => {
  expect(() => replaceFile(join(folder, 'gone'), folder, before, after)).toThrow('could not be repaired, and is as it was: ENOENT')
})
