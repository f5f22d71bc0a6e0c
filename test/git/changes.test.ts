import {chownSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {changesSince} from '../../src/git/changes.js'
import {openCheckout} from '../../src/git/checkout.js'
import {gitError} from '../../src/git/error.js'
import {findCheckout} from '../../src/git/find.js'
import {Repository} from '../support/repository.js'

// Each makes repositories and asks git many times, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

let repository: Repository
beforeEach(() => {
  repository = new Repository()
  for (const name of ['one', 'two', 'three']) repository.write(name, `${name}\nand more\n`)
  repository.commit()
})
afterEach(() => repository.remove())

/** What differs from the first commit in the checkout that a folder lies in. */
async function changes(folder = repository.root, revision = 'main'): Promise<string[]> {
  const found = findCheckout(folder)
  if (!found) throw new Error(`${folder} is in no checkout`)
  const checkout = await openCheckout(found)
  return (await changesSince(checkout, await checkout.commitOf(revision), () => true)).changed.map(({path}) => path)
}

describe('what differs from a commit', () => {
  test('in any state: staged, not staged, new, renamed, deleted, touched only', async () => {
    repository.write('one', 'Staged.\n')
    repository.git('add', '--all')
    repository.write('four', 'New.\n')
    repository.git('mv', 'two', 'renamed')
    unlinkSync(join(repository.root, 'three'))
    expect(await changes()).toEqual(['four', 'one', 'renamed'])
  })

  test('nothing, where a file was written anew with the same text', async () => {
    repository.write('one', 'one\nand more\n')
    expect(await changes()).toEqual([])
  })

  test('a text of the same length', async () => {
    repository.write('one', 'eno\nand more\n')
    expect(await changes()).toEqual(['one'])
  })

  test('without a branch', async () => {
    repository.git('checkout', '--quiet', '--detach')
    repository.write('one', 'Mine.\n')
    repository.commit()
    expect(await changes()).toEqual(['one'])
  })

  test('in the middle of a merge, with conflicts', async () => {
    for (const name of ['mine', 'theirs']) {
      repository.git('checkout', '--quiet', '-b', name, 'main')
      repository.write('one', `${name}\n`)
      repository.commit()
    }
    expect(repository.run('git', ['merge', 'mine'])).toMatchObject({status: 1, stdout: expect.stringContaining('CONFLICT')})
    expect(await changes()).toEqual(['one'])
  })

  test('a link that became a file, and a file that became a link or lies behind one now', async () => {
    symlinkSync('one', join(repository.root, 'link'))
    repository.write('folder/file', 'File.\n')
    repository.commit()
    unlinkSync(join(repository.root, 'link'))
    repository.write('link', 'one\n')
    unlinkSync(join(repository.root, 'two'))
    symlinkSync('one', join(repository.root, 'two'))
    renameSync(join(repository.root, 'folder'), join(repository.root, 'moved'))
    symlinkSync('moved', join(repository.root, 'folder'))
    expect(await changes()).toEqual(['folder', 'link', 'moved/file', 'two'])
  })

  test('a named pipe in place of a file, without waiting for it', async () => {
    unlinkSync(join(repository.root, 'one'))
    repository.run('mkfifo', ['one'])
    expect(await changes()).toEqual(['one'])
  })

  test('a name that is not UTF-8, apart from the one that it would be read as', async () => {
    repository.write('caf\uFFFD', 'Read.\n')
    repository.commit()
    writeFileSync(Buffer.concat([Buffer.from(`${repository.root}/caf`), Buffer.from([0xe9])]), 'New.\n')
    const found = findCheckout(repository.root)
    const names = found && (await changesSince(await openCheckout(found), 'HEAD', () => true))
    expect(names).toEqual({changed: [{bytes: 'caf\xE9', path: 'caf\uFFFD', isUtf8: false, isNew: true, stored: 'file'}], missing: [], staged: [], removed: []})
  })
})

describe('CR LF in the work tree', () => {
  beforeEach(() => repository.write('one', 'one\r\nand more\r\n'))

  test('is a change', async () => {
    expect(await changes()).toEqual(['one'])
  })

  test.each([
    ['core.autocrlf', 'true', ''],
    ['core.autocrlf', 'input', ''],
    ['core.eol', 'crlf', '* text=auto\n'],
    ['core.eol', 'crlf', 'one text\n'],
    ['core.eol', 'lf', 'one eol=crlf\n'],
  ])('is none with %s=%s and the attributes %j', async (setting, value, attributes) => {
    repository.git('config', setting, value)
    writeFileSync(join(repository.root, '.git/info/attributes'), attributes)
    expect(await changes()).toEqual([])
  })

  test('is one where attributes forbid to convert it', async () => {
    repository.git('config', 'core.autocrlf', 'true')
    writeFileSync(join(repository.root, '.git/info/attributes'), 'one -text\n')
    expect(await changes()).toEqual(['one'])
  })
})

describe('a checkout of another kind', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  test('a worktree', async () => {
    repository.git('worktree', 'add', '--quiet', join(folder, 'beside'))
    writeFileSync(join(folder, 'beside/one'), 'Changed.\n')
    expect(await changes(join(folder, 'beside'))).toEqual(['one'])
  })

  test('a submodule, which is no part of the one around it', async () => {
    const outer = new Repository()
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.root, 'inner')
    outer.git('commit', '--quiet', '--message', 'A submodule')
    outer.write('inner/one', 'Changed.\n')
    expect(await changes(join(outer.root, 'inner'), 'origin/main')).toEqual(['one'])
    expect(await changes(outer.root)).toEqual([])
    outer.remove()
  })

  test('a sparse one, whose other files are not gone', async () => {
    repository.write('folder/file', 'File.\n')
    repository.commit()
    repository.git('sparse-checkout', 'set', '--no-cone', '/folder/')
    repository.write('folder/file', 'Changed.\n')
    expect(await changes()).toEqual(['folder/file'])
  })

  test('a partial clone, which lacks the files of the base', async () => {
    repository.git('config', 'uploadpack.allowFilter', 'true')
    repository.git('checkout', '--quiet', '-b', 'mine')
    repository.write('one', 'Changed.\n')
    repository.commit()
    repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.root}`, join(folder, 'clone'))
    expect(await changes(join(folder, 'clone'), 'origin/main')).toEqual(['one'])
  })

  test('one with hashes of 64 digits', async () => {
    const git = (...args: string[]) => repository.git('-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args)
    git('init', '--quiet', '--object-format=sha256', '--initial-branch', 'main')
    writeFileSync(join(folder, 'one'), 'One.\n')
    writeFileSync(join(folder, 'two'), 'Two.\n')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'A commit')
    writeFileSync(join(folder, 'two'), 'Changed.\n')
    expect(await changes(folder)).toEqual(['two'])
  })
})

describe('where the checkout is', () => {
  test('from a folder below, past an empty .git and a bare repository', () => {
    repository.write('a/b/HEAD', 'ref: refs/heads/main\n')
    for (const name of ['objects', 'refs', 'c/.git']) mkdirSync(join(repository.root, 'a/b', name), {recursive: true})
    expect(findCheckout(join(repository.root, 'a/b/c'))).toEqual({root: repository.root, gitDirectory: join(repository.root, '.git')})
  })

  test('nowhere in a repository without a work tree', () => {
    expect(findCheckout(join(repository.root, '.git'))?.root).toBe(repository.root)
    expect(findCheckout(tmpdir())).toBeNull()
  })
})

describe('what git refuses is said in sentences', () => {
  const said = (stderr: string) =>
    gitError(Object.assign(new Error('failed'), {code: 128, stderr: Buffer.from(stderr)}), "/srv/the officials' election").message

  test('a repository of another user, with the command that allows it', () => {
    const stderr =
      "fatal: detected dubious ownership in repository at '/srv/e'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /srv/e\n"
    expect(said(stderr)).toMatch(
      /^git refused to read the repository in \/srv\/the officials' election, because it belongs to another user\. If you trust it, run /,
    )
    expect(said(stderr)).toContain(String.raw`safe.directory '/srv/the officials'\'' election'`)
  })

  test('anything else on one line, in its own words', () => {
    expect(said('fatal: bad object\n\n\tHEAD\n')).toBe("git could not read the repository in /srv/the officials' election. It said: bad object HEAD")
  })

  test.runIf(process.getuid?.() === 0)('a repository that belongs to another user, for real', async () => {
    chownSync(repository.root, 12345, 12345)
    chownSync(join(repository.root, '.git'), 12345, 12345)
    await expect(changes()).rejects.toThrow(`run \`git config --global --add safe.directory ${repository.root}\``)
    expect(lstatSync(repository.root).uid).toBe(12345)
    expect(readFileSync(join(repository.root, 'one'), 'utf8')).toBe('one\nand more\n')
  })
})
