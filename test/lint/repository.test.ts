import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {createRepositories} from '../../src/lint/repository.js'

/** A folder with `candidates/`, and `configuration.yaml` as `make` makes it. */
function checkout(make: (file: string) => void): string {
  const root = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  mkdirSync(join(root, 'candidates'))
  make(join(root, 'configuration.yaml'))
  return root
}

test('configuration.yaml names the open release', () => {
  const root = checkout((file) => writeFileSync(file, 'release: 2027.1\n'))
  expect(createRepositories().at(root)).toEqual({root, openRelease: '2027.1'})
})

test.each([
  ['in UTF-16', (file: string) => writeFileSync(file, '\uFEFFrelease: 2027.1\n', 'utf16le'), 'is in UTF-16, so'],
  ['in UTF-16 without a mark', (file: string) => writeFileSync(file, 'release: 2027.1\n', 'utf16le'), 'is in UTF-16 or UTF-32, so'],
  ['that is binary', (file: string) => writeFileSync(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1])), 'is binary, so'],
  ['that is a directory', (file: string) => mkdirSync(file), 'is a directory, so'],
])('a configuration.yaml %s has a fault', (_what, make, fault) => {
  expect(createRepositories().at(checkout(make))).toMatchObject({openRelease: null, fault: expect.stringContaining(fault)})
})

test('a configuration.yaml that links to itself makes no repository', () => {
  const root = checkout((file) => symlinkSync('configuration.yaml', file))
  expect(createRepositories().at(root)).toBeNull()
})

test('of a configuration.yaml that is larger than any string, only the beginning is read', () => {
  const root = checkout((file) => {
    writeFileSync(file, 'release: 2027.1\n')
    truncateSync(file, 2 ** 30)
  })
  expect(createRepositories().at(root)).toEqual({root, openRelease: '2027.1'})
})
