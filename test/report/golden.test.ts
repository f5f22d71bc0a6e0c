import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {type FormatName, reporters} from '../../src/report/registry.js'
import {ordinaryRun, print} from '../support/report-samples.js'

/**
 * What each format prints for one faulty nomination, one sound one and a path that is missing. After a wanted change:
 * `GOLDEN=write npx vitest run test/report/golden.test.ts`, then read the difference.
 */
const goldens: readonly (readonly [FormatName, string])[] = [
  ['github', 'github.txt'],
  ['sarif', 'sarif.json'],
  ['junit', 'junit.xml'],
  ['zuul', 'zuul.json'],
  ['markdown', 'markdown.md'],
  ['unix', 'unix.txt'],
  ['checkstyle', 'checkstyle.xml'],
  ['rdjson', 'rdjson.json'],
  ['text-comment', 'text-comment.txt'],
]

test.each(goldens)('%s prints what its golden file shows', async (name, file) => {
  const printed = print(await reporters[name](), ordinaryRun, {rules: []}).text
  const golden = new URL(`golden/${file}`, import.meta.url)
  if (process.env['GOLDEN'] === 'write') writeFileSync(golden, printed)
  expect(printed).toBe(readFileSync(golden, 'utf8'))
})
