import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {standardText} from '../../tools/standard-licences.js'
import {vocabularySources} from '../../tools/vocabulary-sources.js'

/** Whoever passes on what is under one of these has to pass on its notice, and nothing else. */
const permissive = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', '(MIT AND BSD)'])
/** What a licence says that asks for more. */
const askingMore = /share-?alike|non-?commercial|general public licen[cs]e|mozilla public/i

const licenceFiles = (name: string) => readdirSync(join('node_modules', name)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
const declared = (name: string): string => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).license

describe.each(vocabularySources)('$package, whose words are in vocabulary.bin', ({package: name, licence, notices = []}) => {
  test('is under the licence that the table says', () => {
    expect(declared(name)).toBe(licence)
    expect(permissive).toContain(licence)
  })

  test('has no licence file, notice or word list that asks for more', () => {
    for (const file of [...licenceFiles(name), ...notices]) expect(readFileSync(join('node_modules', name, file), 'utf8')).not.toMatch(askingMore)
  })

  test('has its notices in dist/THIRD-PARTY-LICENSES', () => {
    const passedOn = readFileSync('dist/THIRD-PARTY-LICENSES', 'utf8')
    expect(passedOn).toContain(`\n${name} `)
    for (const file of [...licenceFiles(name), ...notices]) expect(passedOn).toContain(readFileSync(join('node_modules', name, file), 'utf8').trim())
  })
})

test('only these packages are read for the vocabulary, and those that read them', () => {
  const tools = ['cspell-trie-lib', 'nspell']
  const code = globSync('tools/{vocabulary,word-counts,words-by-hand,mistakes-by-hand}.ts').map((path) => readFileSync(path, 'utf8'))
  const named = code.flatMap((text) => Array.from(text.matchAll(/'((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?'/g), ([, name = '']) => name))
  const packages = Object.keys(manifest.devDependencies).filter((name) => named.includes(name))
  expect(packages.filter((name) => !tools.includes(name)).sort()).toEqual(vocabularySources.map((source) => source.package).sort())
})

test('everything in dist/ comes with its licence, and with none that asks for more', () => {
  const passedOn = readFileSync('dist/THIRD-PARTY-LICENSES', 'utf8')
  const [introduction, ...packages] = passedOn.split('\n\n----\n\n')
  expect(introduction).toContain('vocabulary.bin')
  expect(packages.length).toBeGreaterThan(60)
  for (const text of packages) {
    const [, licence = ''] = /^\S+ \S+: (.+)$/m.exec(text) ?? []
    expect(permissive, text.slice(0, 80)).toContain(licence)
    expect(text).toMatch(/permission|redistribution/i)
  }
  expect(passedOn).not.toMatch(askingMore)
})

test('a licence that is not at hand is not made up', () => {
  expect(standardText('MIT', 'Jane Doe')).toMatch(/^Copyright \(c\) Jane Doe\n\nPermission is hereby granted/)
  expect(standardText('CC-BY-SA-4.0', 'Jane Doe')).toBeNull()
})
