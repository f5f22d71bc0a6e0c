import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {files} from './imports.js'

test('git is run in one place, which allows only commands that read', () => {
  const running = files.filter((path) => /\b(?:run|exec|spawn)\w*\(\s*['"`]git\b/.test(readFileSync(path, 'utf8')))
  expect(running).toEqual(['src/git/run.ts'])
})

test('only src/git and what starts programs of ours may start programs', () => {
  const starting = files.filter((path) => !path.startsWith('tools/') && readFileSync(path, 'utf8').includes("'node:child_process'"))
  expect(starting.sort()).toEqual(['src/action/main.ts', 'src/git/run.ts'])
})

test('action.yml and what users copy from the documents asks git for nothing', () => {
  const documents = ['action.yml', '.pre-commit-hooks.yaml', ...globSync('docs/*.md')]
  const asking = documents.flatMap((path) => readFileSync(path, 'utf8').match(/^\s*(?:run:|entry:|command:|shell:|-)?\s*git \S+.*/gm) ?? [])
  expect(asking).toEqual([])
})

/** `uses: owner/repository@<40 digits> # v1.2.3`, a path in this repository, or ours, whose hash the reader fills in. */
const pinned = /^(?:[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} +# v\d+(?:\.\d+)*|\.\/.*|<owner>\/nomination-lint@<commit> +# <version>)$/

test('actions are named by the hash of a commit: a tag can be moved', () => {
  const pages = globSync(['action.yml', '*.md', '.github/**', 'docs/**', '{src,tools}/**/*.ts', 'seeds/**/*.y*ml'], {dot: true})
  const used = pages.flatMap((path) => Array.from(readFileSync(path, 'utf8').matchAll(/^\s*(?:- )?uses: *(.+?) *$/gm), ([, action = '']) => ({path, action})))
  expect(used.length).toBeGreaterThan(4)
  expect(used.filter(({action}) => !pinned.test(action))).toEqual([])
})
