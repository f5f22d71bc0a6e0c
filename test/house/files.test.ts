import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'

const files = globSync('**', {dot: true, ignore: ['.git', '.git/**', '**/node_modules/**', 'dist/**', 'coverage/**', 'evaluation/nominations/**']}).sort()

/** Where a pattern matches, as `path:line: what`; this folder says what is looked for, and is left out. */
function places(pattern: RegExp): string[] {
  return files
    .filter((path) => !path.startsWith('test/house/'))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${pattern.exec(line)?.[0]}`] : [])),
    )
}

test('no file is longer than 400 lines', () => {
  const code = files.filter((path) => /\.m?[jt]s$/.test(path))
  expect(code.length).toBeGreaterThan(20)
  expect(code.filter((path) => readFileSync(path, 'utf8').split('\n').length > 401)).toEqual([])
})

test('no package registry is named: a lock file holds for any', () => {
  expect(places(/registry\.[\w-]+\.\w+|\bnpmjs\b|\byarnpkg\.com|"resolved":/)).toEqual([])
})

test('nothing refers to what lies beside the repository', () => {
  expect(places(/\/work\/|\.\.\/shared\b/)).toEqual([])
})

test('only the agreed files stand at the top', () => {
  const agreed = new Set([
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'action.yml',
    'src',
    'rules',
    'seeds',
    'test',
    'tools',
    'docs',
    'evaluation',
  ])
  const tops = new Set(files.map((path) => path.split('/')[0] ?? ''))
  expect([...tops].filter((name) => !name.startsWith('.') && !agreed.has(name))).toEqual([])
})
