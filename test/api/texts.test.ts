import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/api/index.js'
import {folderOfEachTest, shown} from './folder.js'
import {path, sound, unsigned} from './statement.js'

const linter = createLinter({configuration: 'none'})
const folder = folderOfEachTest()

describe('texts', () => {
  test('a string, a Uint8Array, a Buffer and a part of a larger one give the same', async () => {
    const bytes = Buffer.from(`xx${unsigned}xx`)
    const part = bytes.subarray(2, bytes.length - 2)
    const expected = await linter.lintText(unsigned, path)
    expect(shown(expected)).toEqual([`${path}: signature at 8:23`])
    for (const text of [part, new Uint8Array(part), new Uint8Array(bytes.buffer, part.byteOffset, part.byteLength)])
      expect(await linter.lintText(text, path)).toEqual(expected)
  })

  test('bytes that the program overwrites while they are linted are linted as they were given', async () => {
    const bytes = Buffer.from(sound)
    const promise = linter.lintText(bytes, path)
    bytes.fill(0)
    expect(shown(await promise)).toEqual([])
  })

  test('a byte order mark and CRLF are reported at the places of the text, and repaired', async () => {
    const text = `\uFEFF${sound.replaceAll('\n', '\r\n')}`
    const all = createLinter({configuration: 'none', rules: {'line-ends': 'warning'}})
    expect(shown(await all.lintText(text, path))).toEqual([`${path}: encoding at 1:1`, `${path}: line-ends at 1:7`])
    const {files, summary} = await all.fixText(text, path)
    expect(files).toEqual([{path, messages: [], repairs: 2, output: sound}])
    expect(summary.warnings).toBe(0)
  })

  test('UTF-16 is repaired into UTF-8, and half a surrogate pair is no crash', async () => {
    const {files} = await linter.fixText(Buffer.from(`\uFEFF${sound}`, 'utf16le'), path)
    expect(files).toMatchObject([{output: sound, messages: []}])
    expect((await linter.lintText(`${sound}\uD800`, path)).problems).toEqual([])
  })

  test('a text beyond the limit is one message, whatever its size', async () => {
    const {files} = await linter.lintText('a '.repeat(10_000_000), path)
    expect(files[0]?.messages.map(({ruleId}) => ruleId)).toEqual(['readable-text'])
  })
})

describe('calls at the same time', () => {
  test('of all kinds do not mix', async () => {
    const texts = Array.from({length: 8}, (_, index) => ({text: index % 2 === 0 ? sound : unsigned, at: path.replace('jane', `jane${index}`)}))
    const runs = texts.flatMap(({text, at}) => [linter.lintText(text, at), linter.fixText(text, at), linter.outlineText(text, at)] as const)
    const reports = await Promise.all(runs)
    expect(reports.map(({files}) => files.map((file) => file.path))).toEqual(texts.flatMap(({at}) => [[at], [at], [at]]))
    const linted = await Promise.all(texts.map(({text, at}) => linter.lintText(text, at)))
    expect(linted.map(({summary}) => summary.errors)).toEqual([0, 1, 0, 1, 0, 1, 0, 1])
  })

  test('and a linter sees files and configurations as they are at each call', async () => {
    folder.write(path, unsigned)
    const used = createLinter({cwd: folder.root})
    expect(shown(await used.lintFiles())).toEqual([`${path}: signature at 8:23`])
    folder.write('.nominationlintrc.yaml', 'rules: {signature: off}\n')
    folder.write(path.replace('jane', 'john'), sound.replace('Keep', 'Keeep'))
    expect(shown(await used.lintFiles())).toEqual([`${path.replace('jane', 'john')}: spelling at 7:3`])
    rmSync(join(folder.root, '.nominationlintrc.yaml'))
    expect(shown(await used.lintFiles(path))).toEqual([`${path}: signature at 8:23`])
  })
})
