import {execFileSync} from 'node:child_process'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {visible} from '../../src/report/escape.js'
import {shellPath, shellWord} from '../../src/report/shell.js'

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))

test.each([
  ['candidates/2027.1/Nova/jane@example.org', 'candidates/2027.1/Nova/jane@example.org'],
  ["o'neil jane@example.org", String.raw`'o'\''neil jane@example.org'`],
  ['$(reboot)`id`', "'$(reboot)`id`'"],
  ['~root', "'~root'"],
  ['', "''"],
  ['a\u202eb', String.raw`$'a\U0000202Eb'`],
])('%s is %s', (text, word) => {
  expect(shellWord(text)).toBe(word)
})

test('a path is no option', () => {
  expect(shellPath('--fix')).toBe('./--fix')
})

test(`bash reads a word as the text that it stands for (seed ${seed})`, () => {
  const piece = fc.constantFrom('a', ' ', "'", '"', '\\', '$', '`', '!', '*', '~', '#', '-', '\n', '\t', '\u001b', '\u202e', 'é', '🎉', '{a,b}', '%', '&', ';')
  const texts = fc.sample(
    fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join('')),
    {seed, numRuns: 300},
  )
  const words = texts.map(shellWord)
  expect(words.filter((word) => visible(word) !== word)).toEqual([])
  const printed = execFileSync('bash', ['-c', String.raw`printf '%s\0' ${words.join(' ')}`], {encoding: 'utf8', env: {...process.env, LC_ALL: 'C.UTF-8'}})
  expect(printed.split('\0').slice(0, -1)).toEqual(texts)
})
