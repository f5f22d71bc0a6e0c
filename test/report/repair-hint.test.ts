import {expect, test} from 'vitest'
import {createRepairHint} from '../../src/report/repair-hint.js'
import type {RepairAdvice} from '../../src/report/reporter.js'

const none = {errors: 0, warnings: 0, infos: 0, fixable: 0, suggested: 0}
const jane = {path: 'jane', counts: {...none, errors: 3, fixable: 2, suggested: 1}}
const jane2 = {...jane, path: 'jane again'}
const john = {path: "john o'neil", counts: {...none, warnings: 4, suggested: 4}}
const sound = {path: 'sound', counts: none}

function textOf(files: readonly (typeof jane)[], done: RepairAdvice['done'] = 'nothing', refused: readonly string[] = []): string {
  const hint = createRepairHint({done, command: (option, path) => `run ${option} ${path ?? 'all'}`})
  for (const file of files) hint.add(file)
  return hint.text(refused.map((path) => ({path, message: 'is a symbolic link.'})))
}

test.each([
  ['names the only nomination with something to repair', [jane, sound], 'run --fix jane repairs 2 of them; with --fix-suggestions 1 more.'],
  ['names none of several', [jane, john], 'run --fix all repairs 2 of them; with --fix-suggestions 5 more.'],
  ['names the option for words where nothing else is to be repaired', [john, sound], "run --fix-suggestions john o'neil repairs all of them."],
  ['counts the nominations that would change', [jane, jane2, john], 'run --fix all repairs 4 of them, in 2 nominations; with --fix-suggestions 6 more.'],
  ['says nothing where there is nothing', [sound], ''],
])('%s', (_, files, text) => {
  expect(textOf(files)).toBe(text)
})

test('what this run has tried already is not offered again', () => {
  expect(textOf([jane], 'fixes')).toBe('run --fix-suggestions jane repairs 1 of them.')
  expect(textOf([jane, john], 'suggestions')).toBe('')
})

test('what a file that was refused holds is not offered', () => {
  expect(textOf([jane], 'nothing', ['jane'])).toBe('')
  expect(textOf([jane, john], 'fixes', ['jane'])).toBe("run --fix-suggestions john o'neil repairs 4 of them.")
})

test('where nothing is known of the run, the command is the shortest, with its path ready for a shell', () => {
  const hint = createRepairHint()
  hint.add(john)
  expect(hint.text([])).toBe(String.raw`nomination-lint --fix-suggestions 'john o'\''neil' repairs all of them.`)
})
