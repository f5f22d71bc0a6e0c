import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createLinter} from '../../src/api/index.js'
import {multiplied, nominationsOf, nominationWithSlips, soundNomination, statementOf} from '../../tools/bench/inputs.js'
import {partNames, tablesOf} from '../../tools/bench/tables.js'
import {createMeter, inTurns} from '../../tools/bench/usage.js'
import {fillParts} from '../../tools/marked-parts.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('the sound nomination has no findings, and the one with five mistakes has five of spelling and no other', {timeout: 60_000}, async () => {
  const linter = createLinter({configuration: 'none'})
  expect((await linter.lintFiles([soundNomination(join(folder, 'sound'))])).files.map(({messages}) => messages)).toEqual([[]])
  const [faulty] = (await linter.lintFiles([nominationWithSlips(join(folder, 'slips')).path])).files
  expect(faulty?.messages.map(({ruleId}) => ruleId)).toEqual(Array(5).fill('spelling'))
})

test('an election repository is multiplied to just so many nominations, each at the place of one', {timeout: 60_000}, async () => {
  const election = multiplied(null, join(folder, 'election'), 70)
  expect(nominationsOf(election)).toHaveLength(70)
  const {summary, notices} = await createLinter({configuration: 'none', all: true}).lintFiles([election])
  // Three copies of the seed whose file name is no e-mail address; nothing else is told of any place.
  expect([summary.files, notices]).toEqual([70, [expect.stringMatching(/^The paths of 3 nominations .* were not checked/)]])
})

test('a statement of 64 KiB is as large as it may be, and is read', {timeout: 60_000}, async () => {
  const path = statementOf(join(folder, 'statement'), 64 * 1024)
  expect(readFileSync(path)).toHaveLength(64 * 1024)
  expect((await createLinter({configuration: 'none'}).outlineFiles([path])).files[0]?.goals.items).not.toEqual([])
})

test('what a process used is told, and one that did not do its job is no figure', {timeout: 60_000}, () => {
  const script = join(folder, 'script.cjs')
  writeFileSync(script, 'process.exitCode = Number(process.argv[2]); console.log("done")')
  const meter = createMeter(folder)
  expect(meter({args: [script, '1'], says: 'done'})).toEqual({wall: expect.any(Number), cpu: expect.any(Number), peak: expect.any(Number)})
  const outcomes = inTurns(
    [{args: [script, '0']}, {args: [script, '3']}, {args: [script, '0'], says: 'nothing'}, {program: join(folder, 'none'), args: []}],
    2,
    meter,
  )
  expect(outcomes.map(({failure}) => failure)).toEqual([
    null,
    expect.stringContaining('script.cjs 3 ended with 3: done'),
    expect.stringContaining('script.cjs 0 said nothing of nothing'),
    expect.stringContaining(join(folder, 'none')),
  ])
})

test('the document of the figures has a mark for each part', () => {
  const document = readFileSync('docs/performance.md', 'utf8')
  const filled = fillParts(document, Object.fromEntries(partNames.map((name) => [name, `these are ${name}`])))
  expect(partNames.filter((name) => !filled.includes(`these are ${name}`))).toEqual([])
})

test('a tool that failed stands in the table with the reason', () => {
  const {whole} = tablesOf({
    date: '2027-01-01',
    machine: '',
    load: 0,
    runs: 1,
    nominations: 2,
    rows: [
      {input: 'nothing', tool: 'node -e 0', usage: {wall: 0.05, cpu: 0.04, peak: 40}, failure: null},
      {input: 'all', tool: 'a peer', usage: null, failure: 'ended with 2:\nno | such option'},
      {input: 'all', tool: 'another', usage: {wall: 0.1, cpu: Number.NaN, peak: Number.NaN}, failure: null},
    ],
    goals: [],
    stages: [],
    files: [],
    sizes: [],
    absent: [],
  })
  const cells = whole.split('\n').map((line) => line.split(' | ').map((cell) => cell.replace(/^\| ?| ?\|$/g, '').trim()))
  expect(cells[3]?.slice(0, 3)).toEqual(['2 nominations', 'a peer', String.raw`failed: ended with 2: no \| such option`])
  expect(cells[4]).toEqual(['2 nominations', 'another', '0.100', '', '', '2.0', '', '', ''])
})

test.each([
  [['--nope'], "bench: Unknown option '--nope'"],
  [['--runs', 'many'], 'bench: --runs many: expected a whole number from 1'],
  [['--corpus', 'nowhere'], 'bench: --corpus nowhere: holds no candidates/'],
])('asked for what it cannot do, %s, it says so in one line before it measures', {timeout: 60_000}, (options, sentence) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'tools/bench.ts', ...options], {encoding: 'utf8'})
  expect({status, stdout, lines: stderr.trim().split('\n').length}).toEqual({status: 2, stdout: '', lines: 1})
  expect(stderr).toContain(sentence)
})
