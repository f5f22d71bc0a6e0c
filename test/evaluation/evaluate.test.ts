import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {rows} from '../../evaluation/rows/index.js'
import {evaluate} from '../../evaluation/run.js'
import {Corpus, label, statement} from './support.js'

const own = label()
let corpus = new Corpus([own], {[own.path]: statement})
afterEach(() => {
  corpus.remove()
  corpus = new Corpus([own], {[own.path]: statement})
})

function replace(labels: readonly object[], files: Readonly<Record<string, string>> = {[own.path]: statement}): void {
  corpus.remove()
  corpus = new Corpus(labels, files)
}

/** Floors of 1 for every row, with changes. */
function writeFloors(changes: Readonly<Record<string, object>> = {}): void {
  const floors = Object.fromEntries(rows.map(({name, measure}) => [name, {[measure]: 1}]))
  writeFileSync(corpus.paths.floors, JSON.stringify({...floors, ...changes}))
}

const run = (...args: string[]) => evaluate(args, corpus.paths)

test('a sound nomination scores 1 in every row', async () => {
  const {status, output} = await run('--format', 'json')
  expect(status).toBe(0)
  const figures: Record<string, {accuracy: number}> = JSON.parse(output)
  expect(Object.entries(figures).map(([name, {accuracy}]) => [name, accuracy])).toEqual(rows.map(({name}) => [name, 1]))
})

test('--show lists each miss under its row, with the place to open', async () => {
  replace([label({goals: {form: 'bullets', line: 4}, signature: null})])
  const {output} = await run('--show')
  const place = join(corpus.root, own.path)
  expect(output).toContain(`goals.where (1)\n  ${place}:4: a list on line 4 expected, a list on line 3 given\n`)
  expect(output).toContain(`signature (1)\n  ${place}: missed: missing, but signature does not report it\n`)
})

test('--by election has a line for each, oldest first', async () => {
  const other = label({path: 'candidates/mitaka/Nova/jane@example.org', cycle: {line: 1, text: 'Mitaka'}})
  replace([own, other], {[own.path]: statement, [other.path]: statement.replace('Ocata', 'Mitaka')})
  const {output} = await run('--by', 'election')
  expect(output.split('\n').map((line) => line.split(' ')[0])).toEqual(['election', 'Mitaka', 'Ocata'])
  const elections: readonly {election: string; nominations: number}[] = JSON.parse((await run('--by', 'election', '--format', 'json')).output)
  expect(elections.map(({election, nominations}) => [election, nominations])).toEqual([
    ['Mitaka', 1],
    ['Ocata', 1],
  ])
})

test('--floors passes while every row keeps to its floor, and fails when one falls', async () => {
  writeFloors()
  expect(await run('--floors')).toMatchObject({status: 0, complaint: ''})
  replace([label({goals: {form: 'bullets', line: 4}})])
  writeFloors({spelling: {precision: 1, recall: 1}})
  expect(await run('--floors')).toMatchObject({status: 1, complaint: 'goals.where: accuracy is 0.0000, below its floor of 1.'})
  writeFloors({'goals.where': {accuracy: 0}})
  expect(await run('--floors')).toMatchObject({status: 0})
})

test('--set-floors allows one error more in each row, and no second', async () => {
  const files = Object.fromEntries([1, 2, 3, 4].map((number) => [`candidates/ocata/Nova/${number}@example.org`, statement]))
  const labels = Object.keys(files).map((path) => label({path}))
  replace(labels, files)
  await run('--set-floors')
  const floors = readFileSync(corpus.paths.floors, 'utf8')
  expect(JSON.parse(floors)).toMatchObject({'goals.where': {accuracy: 0.75}, spelling: {precision: 0, recall: 1}})
  const worse = (count: number) => labels.map((each, index) => (index < count ? {...each, goals: {form: 'bullets', line: 4}} : each))
  for (const [count, status] of [
    [1, 0],
    [2, 1],
  ] as const) {
    replace(worse(count), files)
    writeFileSync(corpus.paths.floors, floors)
    expect(await run('--floors')).toMatchObject({status})
  }
})

test('a row without a floor, and a floor without a row, are refused', async () => {
  writeFloors({spelling: {}})
  expect(await run('--floors')).toMatchObject({status: 2, complaint: 'evaluate: There is no floor for the row spelling; add one.'})
  writeFloors({speling: {f1: 1}})
  expect((await run('--floors')).complaint).toContain('There is a floor for speling, which is not a row.')
  writeFloors({spelling: {f2: 1}})
  expect((await run('--floors')).complaint).toContain('spelling.f2')
})

test('a label that does not fit its nomination is refused', async () => {
  replace([label({signature: {line: 2, text: 'Jane'}})])
  const {status, complaint} = await run()
  expect(status).toBe(2)
  expect(complaint).toContain(`${join(corpus.root, own.path)}: \`signature\`: line 2 does not hold "Jane".`)
})

test.each([
  ['a nomination that is missing', [label({path: 'candidates/ocata/Nova/joan@example.org'})], 'joan@example.org: does not exist.'],
  ['two labels for one nomination', [own, own], `has two labels for ${own.path}`],
  ['a label with a word too many', [{...own, sign: null}], 'labels.jsonl:1 is not a label: sign: '],
  ['no labels', [], 'holds no labels'],
])('%s is refused', async (_, labels, complaint) => {
  replace(labels)
  expect(await run()).toMatchObject({status: 2, complaint: expect.stringContaining(complaint)})
})

test.each([
  [['--corpus', '.'], '--corpus and --labels must be used together'],
  [['--corpus', 'src', '--labels', 'evaluation/nominations/labels.jsonl'], 'src holds no candidates/'],
  [['--by', 'team'], '--by team: expected election'],
  [['--format', 'xml'], '--format xml: expected table or json'],
  [['--floors', '--corpus', '.', '--labels', 'x'], 'Floors cannot be used with --corpus'],
  [['--faults', '--floors'], '--faults cannot be used with'],
  [['--florrs'], "Unknown option '--florrs'"],
])('%j is refused', async (args, complaint) => {
  expect(await run(...args)).toMatchObject({status: 2, complaint: expect.stringContaining(complaint)})
})

test('--faults counts the faults of each kind that are found', async () => {
  const text = statement.replace('tests.', 'tests [1].\n\n[1] https://example.org/tests')
  replace([label({signature: {line: 8, text: 'Jane'}})], {[own.path]: text})
  const kinds: readonly {fault: string; found: number; of: number; withOtherFindings: number}[] = JSON.parse((await run('--faults', '--format', 'json')).output)
  expect(kinds.filter(({found, of, withOtherFindings}) => found !== 1 || of !== 1 || withOtherFindings !== 0)).toEqual([])
  expect(kinds).toHaveLength(10)
})
