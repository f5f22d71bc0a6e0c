import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {createRepositories} from '../../src/lint/files/repository.js'

/** A folder with `candidates/`, and `configuration.yaml` as `make` makes it. */
function checkout(make: (file: string) => void): string {
  const root = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  mkdirSync(join(root, 'candidates'))
  make(join(root, 'configuration.yaml'))
  return root
}

/** A configuration that would do, for a link to lead to. */
function linked(file: string): string {
  writeFileSync(`${file}.txt`, 'release: 2027.1\n')
  return `${file}.txt`
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
  ['that is a pipe', (file: string) => execFileSync('mkfifo', [file]), 'is not a regular file, so'],
  ['that links to itself', (file: string) => symlinkSync('configuration.yaml', file), 'is a symbolic link, so'],
  ['that links to another', (file: string) => symlinkSync(linked(file), file), 'is a symbolic link, so'],
])('a configuration.yaml %s has a fault', (_what, make, fault) => {
  expect(createRepositories().at(checkout(make))).toMatchObject({openRelease: null, fault: expect.stringContaining(fault)})
})

test('of a configuration.yaml that is larger than any string, only the beginning is read', () => {
  const root = checkout((file) => {
    writeFileSync(file, 'release: 2027.1\n')
    truncateSync(file, 2 ** 30)
  })
  expect(createRepositories().at(root)).toEqual({root, openRelease: '2027.1'})
})
