import {expect, it} from 'vitest'
import {DataError} from '../../../src/lint/data/data-error.js'
import {readData} from '../../../src/lint/data/read-data.js'

/** What people get wrong in YAML and JSON, and a word that the sentence about it holds. */
const broken: readonly (readonly [string, RegExp])[] = [
  ['rules: {spelling: off\n', /`}` is missing/],
  ['words: [Zuul\n', /`\]` is missing/],
  ['{"rules": {"spelling": "off"\n', /`}` is missing/],
  ['{"words": ["a" "b"]}\n', /comma/],
  ["words: ['Zuul]\n", /quotation mark/],
  ['words: ["Zuul]\n', /quotation mark/],
  ['rules:\n\tspelling: off\n', /tab/],
  ['a: b: c\n', /second `:`/],
  ['rules:\n spelling: off\n  signature: off\n', /indentation/],
  ['rules:\n    spelling: off\n  signature: off\n', /indentation|`:`/],
  ['rules:\n- a\n  b: c\n', /indentation/],
  ['preset: strict\nwords\n', /`:`/],
  ['words:\n- a\nb\n', /./],
  ['preset: @x\n', /quotation marks/],
  ['preset: "a\\q"\n', /single quotes/],
  ['preset: *a\n', /alias/],
  ['preset: &\n', /anchor/],
  ['preset: !x y\n', /tag/],
  ['%YAML 9\n---\npreset: strict\n', /directive/],
  ['%FOO\n---\npreset: strict\n', /directive/],
  ['preset: strict\npreset: strict\n', /keep one of the two/],
  ['? [a]\n: b\n', /expected text/],
  ['preset: strict\n---\npreset: strict\n', /several documents/],
  ['{preset: strict}}\n', /stray/],
  ['preset: |x\n  a\n', /./],
  ['preset: {a: - b}\n', /./],
  ['"a\nb": c\n', /one line/],
  ['words: [a,,b]\n', /./],
  ['preset: strict#x\n"a"#b: c\n', /./],
  ['__proto__: 1\n', /not allowed/],
]

/** Words of YAML's grammar and of its parser. */
const jargon = /[Ff]low|[Bb]lock|[Ii]mplicit|mapping|[Ss]equence|scalar|\bnode\b|token|compact|collection|\bmap\b|indicator|surrogate/

it.each(broken)('%j is explained in words for people', (text, word) => {
  let message = ''
  try {
    readData(Buffer.from(text))
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause
    message = cause.message
  }
  expect(message).toMatch(word)
  expect(message).not.toMatch(jargon)
  expect(message).toMatch(/\.$/)
})
