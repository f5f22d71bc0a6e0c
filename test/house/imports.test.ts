import {expect, test} from 'vitest'
import {files, imports, roomOf} from './imports.js'

/** What a room may import: rooms whose code it may run, and rooms of which it may only know the types. */
interface Permission {
  readonly runs: readonly string[]
  readonly knows?: readonly string[]
}

const lower = ['src/text', 'src/election', 'src/community', 'src/nomination', 'src/spelling', 'src/links', 'src/rule']
const permissions: Readonly<Record<string, Permission>> = {
  'src/system': {runs: []},
  'src/text': {runs: []},
  'src/election': {runs: []},
  'src/community': {runs: ['src/election']},
  'src/nomination': {runs: ['src/text', 'src/election', 'src/community']},
  'src/spelling': {runs: ['src/text'], knows: ['src/election']},
  'src/links': {runs: ['src/system']},
  'src/git': {runs: ['src/system']},
  'src/rule': {runs: [], knows: ['src/text', 'src/election', 'src/community', 'src/nomination', 'src/links']},
  rules: {runs: ['src/rule', 'src/nomination', 'src/spelling', 'src/text', 'src/election', 'src/community']},
  'src/lint': {runs: [...lower, 'rules', 'src/git', 'src/system']},
  'src/remark': {runs: [...lower, 'rules', 'src/lint']},
  'src/report': {runs: ['src/community', 'src/election', 'src/text'], knows: ['src/rule', 'src/nomination']},
  'src/launcher': {runs: []},
  'src/cli': {runs: ['src/launcher', 'src/lint', 'src/report', 'src/rule', 'rules', 'src/links', 'src/community', 'src/system']},
  'src/api': {runs: ['src/lint', 'src/report', 'src/rule', 'rules'], knows: ['src/election', 'src/nomination', 'src/text']},
  'src/action': {runs: ['src/git', 'src/system']},
  tools: {runs: [...lower, 'rules', 'src/lint', 'src/report', 'src/launcher', 'src/git'], knows: ['src/cli']},
  evaluation: {runs: [...lower, 'rules', 'src/lint', 'src/report']},
}

function isPermitted(from: string, to: string, isType: boolean): boolean {
  const {runs = [], knows = []} = permissions[from] ?? {}
  return from === to || runs.includes(to) || (isType && knows.includes(to))
}

test('every room is one of the table, and every room of the table is there', () => {
  const rooms = new Set(files.map(roomOf))
  expect([...rooms].filter((room) => !permissions[room])).toEqual([])
})

test('imports go one way, from the command line down to the text', () => {
  const wrong = imports.filter(({from, to, isType}) => files.includes(to) && !isPermitted(roomOf(from), roomOf(to), isType))
  expect(wrong.map(({from, to, isType}) => `${from} imports ${isType ? 'type of ' : ''}${to}`)).toEqual([])
})

test('no file leads back to itself', () => {
  expect(files.map((file) => wayBack(file)).filter((way) => way !== null)).toEqual([])
})

/** The shortest chain of imports from a file back to it, `a.ts > b.ts > a.ts`; null where there is none. */
function wayBack(file: string): string | null {
  const queue: (readonly string[])[] = [[file]]
  const seen = new Set<string>()
  for (const way of queue) {
    for (const {from, to} of imports) {
      if (from !== way.at(-1) || seen.has(to)) continue
      if (to === file) return [...way, to].join(' > ')
      seen.add(to)
      queue.push([...way, to])
    }
  }
  return null
}
