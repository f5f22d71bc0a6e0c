import {readFileSync} from 'node:fs'
import {transformSync} from 'esbuild'
import {expect, test} from 'vitest'
import {files, imports, roomOf} from './imports.js'

/** What only src/community may say: OpenStack's layout, offices, files and names of cycles. */
const words: readonly RegExp[] = [
  /(?<=['"`/])candidates(?=['"`/])/,
  /<e-mail address>/,
  /configuration\\?\.yaml/,
  /\bptl(?:s|ship)?\b/i,
  /\bproject[ _]team[ _]lead\b/i,
  /\btechnical[ _]committee\b/i,
  /\bTC\b/,
  /openstack|stackforge|opendev/i,
  /20\\d\\d|\b20[12]\d\.[1-9]\b/,
]

/** Files that still say one of them, and why. Take out what no longer applies; add nothing without a reason as good as these. */
const exceptions: Readonly<Record<string, string>> = {
  'src/text/words.ts': 'the number of a cycle is one word, and text knows no community',
  'src/text/inline-code.ts': 'the path of a repository, openstack/nova, is code, and text knows no community',
  'src/spelling/model/misspelling-score.ts': 'titles of all kinds of work, two of which happen to be side by side',
  'src/nomination/contact.ts': 'labels of contact data in one pattern: IRC, GitHub, OpenStack profile',
  'src/nomination/goals/cues.ts': 'words that candidates use',
  'src/nomination/goals/item-marks.ts': 'words that candidates use',
  'src/nomination/goals/lead-in.ts': 'what cycles are called in statements',
  'src/nomination/goals/prose-cues.ts': 'words that candidates use',
  'evaluation/fit/lead-ins.ts': 'puts lead-ins into nominations of OpenStack',
}

/** The code of a file without comments, imports, and the examples of a rule, which are statements. */
function codeOf(path: string): string {
  const source = readFileSync(path, 'utf8').replace(/^ {2}examples: \[\n[\s\S]*?^ {2}\],\n/m, '')
  return transformSync(source, {loader: 'ts', minifyWhitespace: true, charset: 'utf8'}).code.replaceAll(/\bimport\b[^;]*?\bfrom"[^"]*";/g, '')
}

const others = files.filter((path) => !['src/community', 'tools'].includes(roomOf(path)))
const found = new Map(others.flatMap((path) => wordsIn(path)))

/** The file with its words, where it has any. */
function wordsIn(path: string): [string, string][] {
  const code = codeOf(path)
  const said = words.flatMap((word) => word.exec(code)?.[0] ?? [])
  return said.length > 0 ? [[path, said.join(', ')]] : []
}

test('only src/community knows what is particular to OpenStack', () => {
  expect(others.length).toBeGreaterThan(200)
  expect([...found].flatMap(([path, said]) => (path in exceptions ? [] : `${path} says ${said}; ask the community for it`))).toEqual([])
})

test('every exception is still one', () => {
  expect(Object.keys(exceptions).filter((path) => !found.has(path))).toEqual([])
})

test('other rooms ask the community, not OpenStack', () => {
  const direct = imports.filter(({from, to}) => to.startsWith('src/community/openstack/') && !['src/community', 'tools'].includes(roomOf(from)))
  expect(direct.map(({from, to}) => `${from} imports ${to}`)).toEqual([])
})
