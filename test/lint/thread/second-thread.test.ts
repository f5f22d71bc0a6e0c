import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../../rules/index.js'
import {createLinter, type LintEvent} from '../../../src/lint/linter.js'
import {type SecondThread, startSecondThread} from '../../../src/lint/thread/second-thread.js'
import type {Postponed} from '../../../src/rule/define-rule.js'
import {plainEnvironment, projectRoot} from '../../support/repository.js'

/** Mistakes for each of the rules that are judged apart, and what has nothing for them. */
const statements = [
  'I stand for the the team, with an stable driver and a upcomming\nrelease, and a API.\n',
  'I would like to be the lead of Nova for the 2027.1 cycle.\n\nJane Doe\n',
  'I wnat to help the the the team, which is a example of a hte mistake.\n\nThanks,\nJane Doe (jdoe)\n',
  'See a [link to the the docs](https://example.org/teh), `teh code`, and IRC: jdoe.\n',
  // Findings of several rules at one place.
  'An stable driver is what users want.\n',
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-thread-'))
  for (let index = 0; index < 70; index++) {
    const path = join(folder, `candidates/2027.1/Nova/candidate-${index + 10}${index % 7 === 0 ? '.md' : '@example.org'}`)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, statements[index % statements.length] ?? '')
  }
  cpSync(join(projectRoot, 'seeds/candidates'), join(folder, 'candidates'), {recursive: true})
  mkdirSync(join(folder, 'few/candidates/2027.1/Nova'), {recursive: true})
  writeFileSync(join(folder, 'few/candidates/2027.1/Nova/jane@example.org'), statements[0] ?? '')
  // Other words in one folder than in the others.
  mkdirSync(join(folder, 'candidates/2027.1/Swift'), {recursive: true})
  writeFileSync(join(folder, 'candidates/2027.1/Swift/.nominationlintrc.yaml'), 'words: [upcomming]\n')
  for (const [index, text] of statements.entries()) writeFileSync(join(folder, `candidates/2027.1/Swift/jane-${index}@example.org`), text)
})
afterAll(() => rmSync(folder, {recursive: true}))

async function lint(secondThread?: () => Promise<SecondThread | null>, lintRules = rules): Promise<object[]> {
  const events: LintEvent[] = []
  const linter = createLinter({lintRules, cwd: folder, preset: 'strict', all: true, ...(secondThread && {secondThread})})
  for await (const event of linter.lint(['candidates'])) events.push(event)
  return events.map((event) => (event.kind === 'file' ? {...event.result, source: event.result.source?.text} : event))
}

function running(): SecondThread {
  const thread = startSecondThread()
  if (!thread) throw new Error('this machine starts no thread')
  return thread
}

/** A thread that judges all by itself: where this one would have to, the rule breaks. Tells what it was asked. */
function alone(thread: SecondThread): SecondThread & {readonly asked: Postponed[]} {
  const asked: Postponed[] = []
  const judge = () => {
    throw new Error('judged on the first thread')
  }
  return {
    asked,
    judge(postponed) {
      asked.push(postponed)
      return thread.judge({...postponed, apart: {...postponed.apart, judge}})
    },
    close: () => thread.close(),
  }
}

describe('two threads', () => {
  test('find what one finds, in the same order', {timeout: 60_000}, async () => {
    const thread = alone(running())
    const found = await lint(async () => thread)
    expect(found).toEqual(await lint())
    expect(thread.asked.length).toBeGreaterThan(100)
    // Two folders, two configurations: each is told once, however often one follows the other.
    expect(new Set(thread.asked.map(({common}) => common)).size).toBeLessThanOrEqual(5)
  })

  test('tell one another plain data', {timeout: 60_000}, async () => {
    const judge: SecondThread['judge'] = async ({apart, material, common}) => structuredClone(apart.judge(structuredClone(material), structuredClone(common)))
    expect(await lint(async () => ({judge, close: () => undefined}))).toEqual(await lint())
  })

  test('find the same under more configurations than the other one remembers', {timeout: 60_000}, async () => {
    const teams = Array.from({length: 24}, (_, index) => join(folder, `candidates/2027.1/Team${index}`))
    for (const [index, team] of teams.entries()) {
      mkdirSync(team, {recursive: true})
      writeFileSync(join(team, '.nominationlintrc.yaml'), `words: [${index % 2 === 0 ? 'upcomming' : 'wnat'}, team${index}]\n`)
      for (const [number, text] of statements.entries()) writeFileSync(join(team, `jane-${number}@example.org`), text)
    }
    try {
      const thread = alone(running())
      expect(await lint(async () => thread)).toEqual(await lint())
      expect(new Set(thread.asked.map(({common}) => common)).size).toBeGreaterThan(24)
    } finally {
      for (const team of teams) rmSync(team, {recursive: true})
    }
  })

  test('know all rules that can be judged apart', {timeout: 60_000}, async () => {
    const apart = rules.filter((rule) => rule.apart)
    const thread = running()
    const judgements = apart.map(
      ({name, apart}) => apart && thread.judge({rule: name, apart: {...apart, judge: () => 'here'}, common: {names: [], words: []}, material: null}),
    )
    // No rule of the other thread can judge nothing; what it says is no word of a rule that it does not know.
    for (const judgement of judgements) await expect(judgement).rejects.toThrow(/null/)
    thread.close()
  })

  test('tell of a rule that breaks on the other one as they would here', {timeout: 60_000}, async () => {
    const thread: SecondThread = {judge: ({rule}) => Promise.reject(new Error(`${rule} broke`)), close: () => undefined}
    const problems = (await lint(async () => thread)).filter((event) => 'problem' in event)
    expect(JSON.stringify(problems)).toContain('the rule spelling')
    expect(JSON.stringify(problems)).toContain('spelling broke')
  })

  test('are closed when nobody wants more', {timeout: 60_000}, async () => {
    let isClosed = false
    const thread: SecondThread = {
      judge: async ({apart, material, common}) => apart.judge(material, common),
      close: () => {
        isClosed = true
      },
    }
    for await (const event of createLinter({lintRules: rules, cwd: folder, all: true, secondThread: async () => thread}).lint(['candidates'])) {
      expect(event.kind).toBe('file')
      break
    }
    expect(isClosed).toBe(true)
  })
})

describe('no second thread is started', () => {
  const starts = async (lintRules: typeof rules, ...paths: string[]) => {
    let count = 0
    const secondThread = async () => {
      count++
      return null
    }
    for await (const _ of createLinter({lintRules, cwd: folder, all: true, configuration: 'none', secondThread}).lint(paths));
    return count
  }

  test('for few files', async () => {
    expect(await starts(rules, 'candidates/2027.1/Swift')).toBe(0)
    expect(await starts(rules, 'candidates')).toBe(1)
  })

  test('where no rule is judged apart', async () => {
    const others = rules.filter(({apart}) => !apart)
    expect(await starts(others, 'candidates')).toBe(0)
  })
})

test('where Node may start no thread, the command line says the same', {timeout: 60_000}, () => {
  const run = (...flags: string[]) => {
    const command = [...flags, join(projectRoot, 'dist/nomination-lint.cjs'), 'lint', '--all', '--format', 'json', 'candidates']
    const {status, stdout} = spawnSync(process.execPath, command, {cwd: folder, encoding: 'utf8', env: plainEnvironment()})
    return {status, stdout}
  }
  const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
  const allowed = [permission, '--allow-fs-read=*', '--allow-fs-write=*']
  expect(run(...allowed)).toEqual(run())
  expect(run().stdout).toContain('"ruleId":"spelling"')
})

test.each<[string, string[], number]>([
  ['many files', ['candidates'], 1],
  ['few files', ['candidates/2027.1/Swift'], 0],
  ['all of few files', ['few'], 0],
  ['repairs of many files', ['candidates', '--fix-dry-run'], 0],
])('the command line starts a thread for %s so often: %3$s', {timeout: 60_000}, (_, paths, times) => {
  const preloaded = join(folder, 'preloaded.cjs')
  writeFileSync(
    preloaded,
    `const threads = require('node:worker_threads')
let started = 0
threads.Worker = class extends threads.Worker { constructor(...given) { super(...given); started++ } }
process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'started'))}, String(started)))
process.stderr.write('preloaded')
`,
  )
  const command = ['--require', preloaded, join(projectRoot, 'dist/nomination-lint.cjs'), 'lint', '--all', ...paths]
  const {status, stderr} = spawnSync(process.execPath, command, {cwd: folder, encoding: 'utf8', env: plainEnvironment()})
  expect(status).toBe(1)
  expect(readFileSync(join(folder, 'started'), 'utf8')).toBe(String(times))
  // What is loaded beside the linter is loaded on the first thread only.
  expect(stderr.match(/preloaded/g)).toHaveLength(1)
})

describe('a second thread that breaks', () => {
  const bundles = mkdtempSync(join(tmpdir(), 'nomination-lint-bundles-'))
  const copy = () => {
    for (const name of readdirSync('dist').filter((name) => /^(?:second-thread|judge|vocabulary)\.(?:cjs|compiled|bin)$/.test(name)))
      cpSync(join('dist', name), join(bundles, name))
    return join(bundles, 'second-thread.cjs')
  }
  afterAll(() => rmSync(bundles, {recursive: true}))

  test.each<[string, () => void]>([
    ['at its start', () => writeFileSync(join(bundles, 'judge.cjs'), 'throw new Error("broken")')],
    ['since its file is missing', () => rmSync(join(bundles, 'second-thread.cjs'))],
    [
      'amid the questions',
      () => writeFileSync(join(bundles, 'judge.cjs'), 'exports.answersTo = ({questions}) => questions[0].number > 40 ? process.exit(3) : []'),
    ],
    ['as it cannot send its answers', () => writeFileSync(join(bundles, 'judge.cjs'), 'exports.answersTo = () => [() => 1]')],
  ])('%s makes no difference', {timeout: 60_000}, async (_, change) => {
    const file = copy()
    change()
    expect(await lint(async () => startSecondThread(file))).toEqual(await lint())
  })

  test('since its code was compiled for something else makes none either', {timeout: 60_000}, async () => {
    const file = copy()
    const compiled = join(bundles, 'judge.compiled')
    expect(statSync(compiled).size).toBeGreaterThan(50_000)
    writeFileSync(compiled, readFileSync(compiled).subarray(0, 1000))
    expect(await lint(async () => startSecondThread(file))).toEqual(await lint())
  })
})
