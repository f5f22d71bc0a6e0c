import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {createFile} from '../../src/lint/write/create-file.js'
import {plainEnvironment, projectRoot} from '../support/repository.js'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'nl-create-'))
  onTestFinished(() => rmSync(path, {recursive: true}))
  return path
}

test('a file is written with the folders to it, and nothing beside it', () => {
  const root = folder()
  createFile(root, 'a/b/file', 'text')
  expect(readFileSync(join(root, 'a/b/file'), 'utf8')).toBe('text')
  expect(readdirSync(join(root, 'a/b'))).toEqual(['file'])
})

test('what is there is never overwritten, be it a file, a folder or a link that leads nowhere', () => {
  const root = folder()
  writeFileSync(join(root, 'file'), 'old')
  mkdirSync(join(root, 'folder'))
  symlinkSync('nowhere', join(root, 'link'))
  for (const name of ['file', 'folder', 'link']) expect(() => createFile(root, name, 'text')).toThrow('already exists; it is left unchanged.')
  expect(readFileSync(join(root, 'file'), 'utf8')).toBe('old')
  expect(readdirSync(root).sort()).toEqual(['file', 'folder', 'link'])
})

test('no link below the root is followed; the root may be one', () => {
  const root = folder()
  mkdirSync(join(root, 'outside'))
  mkdirSync(join(root, 'inside'))
  symlinkSync('../outside', join(root, 'inside/link'))
  symlinkSync('inside', join(root, 'root'))
  expect(() => createFile(join(root, 'root'), 'link/file', 'text')).toThrow('link is a symbolic link, which is not followed')
  createFile(join(root, 'root'), 'file', 'text')
  expect(readdirSync(join(root, 'outside'))).toEqual([])
  expect(existsSync(join(root, 'inside/file'))).toBe(true)
})

/** An election repository, and what the commands that write a new file leave in it and say where the disk takes nothing. */
function commandsIn(root: string, run: (command: string, args: readonly string[]) => ReturnType<typeof spawnSync>): void {
  mkdirSync(join(root, 'candidates'))
  const before = readdirSync(root, {recursive: true}).sort()
  for (const args of [['new', '2027.1', 'Nova', 'jane@example.org'], ['init']]) {
    const {status, stderr} = run(process.execPath, [join(projectRoot, 'dist/nomination-lint.cjs'), ...args])
    expect({status, stderr: String(stderr)}).toEqual({status: 2, stderr: expect.stringContaining('could not be written: ')})
    expect(readdirSync(root, {recursive: true}).sort()).toEqual(before)
  }
}

describe('a disk that takes nothing more', () => {
  const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ')

  test.skipIf(process.platform === 'win32')('leaves no file and no folder, where the system limits the size of files', () => {
    const root = folder()
    writeFileSync(join(root, 'configuration.yaml'), 'release: 2027.1\n')
    commandsIn(root, (command, args) => spawnSync('sh', ['-c', `ulimit -f 0; ${quoted([command, ...args])}`], {cwd: root, env: plainEnvironment()}))
  })

  test('leaves no file and no folder, where it is full', ({skip}) => {
    const root = folder()
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', root])
    if (mounted.status !== 0) skip('only a superuser can mount a small disk')
    try {
      // Its one page.
      writeFileSync(join(root, 'configuration.yaml'), 'release: 2027.1\n')
      commandsIn(root, (command, args) => spawnSync(command, args, {cwd: root, env: plainEnvironment()}))
    } finally {
      spawnSync('umount', [root])
    }
  })
})
