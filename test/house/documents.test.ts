import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {files, roomOf} from './imports.js'

const documents = ['docs/architecture.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'evaluation/README.md']

/** Paths of this repository that a page writes as code; `rules/<name>.ts` is a pattern, and dist/ is built. */
function pathsIn(page: string): string[] {
  return [...page.matchAll(/`([^`\s]+)`/g)].flatMap(([, path = '']) =>
    /^(?:src|rules|test|tools|docs|seeds|evaluation|\.ci)\//.test(path) && !path.includes('<') ? [path] : [],
  )
}

/** Where the links of a page lead, from the page's own folder; other sites are left out. */
function linksIn(page: string): string[] {
  return [...page.matchAll(/\]\(([^)#\s]+)[^)\s]*\)/g)].flatMap(([, target = '']) => (/^https?:/.test(target) ? [] : [target]))
}

describe.each(documents)('%s', (document) => {
  const page = readFileSync(document, 'utf8')

  test('names no file or folder that is not there', () => {
    expect(pathsIn(page).filter((path) => !existsSync(path))).toEqual([])
    expect(linksIn(page).filter((target) => !existsSync(join(dirname(document), target)))).toEqual([])
  })

  test('names no npm script that is not there', () => {
    const {scripts}: {scripts: Readonly<Record<string, string>>} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect([...page.matchAll(/npm run ([\w-]+)/g)].flatMap(([, name = '']) => (name in scripts ? [] : [name]))).toEqual([])
  })
})

test('the architecture page has a row for each room, and no other', () => {
  const rows = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([\w/]+)\/` \|/gm)].map(([, room = '']) => room)
  expect(rows.toSorted()).toEqual([...new Set(files.map(roomOf))].toSorted())
})

test('the architecture page names files enough to be worth checking', () => {
  expect(pathsIn(readFileSync('docs/architecture.md', 'utf8')).length).toBeGreaterThan(30)
})
