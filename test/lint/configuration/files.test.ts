import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createLinter} from '../../../src/api/index.js'
import {createConfigurationFiles} from '../../../src/lint/configuration/files.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(path: string, text: string): string {
  const absolute = join(folder, path)
  mkdirSync(dirname(absolute), {recursive: true})
  writeFileSync(absolute, text)
  return absolute
}

async function problemsOf(...paths: string[]): Promise<string[]> {
  const {problems} = await createLinter({cwd: folder}).lintFiles(paths)
  return problems.map(({path, message}) => `${path}: ${message}`)
}

test('a file is read once in a run, whatever becomes of it meanwhile', async () => {
  const files = createConfigurationFiles()
  const [configuration, words] = [write('a.yaml', 'words: [a]\n'), write('w.txt', 'foucs\nfoucs\n')]
  const first = await files.data(configuration)
  expect(files.words(words)).toEqual(['foucs'])
  rmSync(configuration)
  rmSync(words)
  expect(await files.data(configuration)).toBe(first)
  expect(files.words(words)).toEqual(['foucs'])
  expect(() => files.words(join(folder, 'gone'))).toThrow('ENOENT')
  write('gone', 'a\n')
  expect(() => files.words(join(folder, 'gone'))).toThrow('ENOENT')
})

test('links to a word file are that file, so twenty of them cost no more than one', async () => {
  write('w.txt', `${'a\n'.repeat(1024 * 512 - 7)}foucs\nup\n`)
  const names = Array.from({length: 19}, (_, index) => `w${index}.txt`)
  for (const name of names) symlinkSync('w.txt', join(folder, name))
  write('.nominationlintrc', JSON.stringify({wordFiles: ['w.txt', ...names]}))
  write('a', 'I stand, and foucs.\n')
  expect(await problemsOf('a')).toEqual([])
})

test('word files are bounded one by one, and in all', async () => {
  write('a', 'I stand.\n')
  write('large.txt', 'a\n'.repeat(1024 * 512 + 1))
  const names = Array.from({length: 6}, (_, index) => `w${index}.txt`)
  for (const name of names) write(name, 'a\n'.repeat(1024 * 512))
  write('.nominationlintrc', 'wordFiles:\n- large.txt\n')
  expect(await problemsOf('a')).toEqual([
    '.nominationlintrc: `wordFiles` (line 2): `large.txt` has 1048578 bytes, expected at most 1048576 for a file of words, one per line.',
  ])
  write('.nominationlintrc', `wordFiles:\n${names.map((name) => `- ${name}\n`).join('')}`)
  expect(await problemsOf('a')).toEqual([
    '.nominationlintrc: `wordFiles` (line 6): `w4.txt` is not read: the word files of this run have more than 4194304 bytes in all.',
    '.nominationlintrc: `wordFiles` (line 7): `w5.txt` is not read: the word files of this run have more than 4194304 bytes in all.',
  ])
})

test('words are bounded in all configurations of a run; the same words count once', async () => {
  write('words.txt', Array.from({length: 60_000}, (_, index) => `w${index}\n`).join(''))
  for (const name of ['a', 'b', 'c']) {
    write(`${name}/a`, 'I stand.\n')
    write(`${name}/.nominationlintrc`, 'wordFiles: ../words.txt\n')
  }
  mkdirSync(join(folder, '.git'))
  expect(await problemsOf('a/a', 'b/a', 'c/a')).toEqual([])
  write('c/.nominationlintrc', 'words: [one]\nwordFiles: ../words.txt\n')
  expect(await problemsOf('a/a', 'b/a', 'c/a')).toEqual([
    'c/.nominationlintrc: accepts too many words, expected at most 100000 in all configurations of a run.',
  ])
})

test('a configuration and all that it extends are bounded together, each file counted once', async () => {
  write('a', 'I stand.\n')
  write('half.yaml', `# ${'a'.repeat(130 * 1024)}\npreset: strict\n`)
  write('other.yaml', `# ${'a'.repeat(130 * 1024)}\npreset: strict\n`)
  write('.nominationlintrc', 'extends: [half.yaml, half.yaml, half.yaml]\n')
  expect(await problemsOf('a')).toEqual([])
  write('.nominationlintrc', 'extends: [half.yaml, other.yaml]\n')
  expect(await problemsOf('a')).toEqual(['other.yaml: is too large: with the files that it extends, a configuration may have at most 262144 bytes.'])
})

test('configurations of a run are bounded in all', async () => {
  const folders = Array.from({length: 17}, (_, index) => `f${String(index).padStart(2, '0')}`)
  for (const name of folders) {
    write(`${name}/a`, 'I stand.\n')
    write(`${name}/.nominationlintrc`, `# ${'a'.repeat(255 * 1024)}\n`)
  }
  expect(await problemsOf(...folders.map((name) => `${name}/a`))).toEqual([
    'f16/.nominationlintrc: is not read: the configurations of this run have more than 4194304 bytes in all.',
  ])
})

test('no key or value is shown at length', async () => {
  write('a', 'I stand.\n')
  const long = 'x'.repeat(5000)
  write(
    '.nominationlintrc',
    JSON.stringify({preset: long, rules: {[long]: 'off', signature: {[long]: long}}, extends: long, wordFiles: `./${long}`, [long]: long, [`${long}y`]: 1}),
  )
  const problems = await problemsOf('a')
  expect(problems).toHaveLength(6)
  for (const problem of problems) expect(problem.length).toBeLessThan(260)
  expect(problems.filter((problem) => problem.includes('unknown key'))).toEqual([
    expect.stringContaining(`\`${'x'.repeat(40)}…\` (line 1): unknown key, and 1 more beside it.`),
  ])
})
