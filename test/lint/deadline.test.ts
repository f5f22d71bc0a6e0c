import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {createDeadline, DeadlinePassed} from '../../src/lint/deadline.js'
import {createEngine, type EngineOptions, type LintEvent} from '../../src/lint/engine.js'
import {defineRule} from '../../src/rule/define-rule.js'
import {withoutStacks} from '../../src/rule/without-stacks.js'

const stopped = 'candidates/2027.1/Nova/a@example.org'
const next = 'candidates/2027.1/Cinder/b@example.org'
const statement =
  'I would like to run for Nova PTL in the Indri cycle.\n\nMy goals:\n\n* faster upgrades for for all\n* an more stable gate, recieve [1]\n\nJane Doe\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  // Of the folder of the one file only: a machine that is busy may need longer for the other.
  write('candidates/2027.1/Nova/.nominationlintrc.yaml', 'limits: {seconds: 0.2}\n')
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

/** A rule that never ends on the one file, and leaves behind what a rule stopped in its midst can leave. */
const endless = defineRule({
  name: 'endless',
  summary: 'The rule ends.',
  why: 'A test of what happens where one does not.',
  severity: 'error',
  examples: [],
  check({source}) {
    if (source.path !== stopped) return
    withoutStacks(() => {
      for (;;) /(?:a+)+$/.test('a'.repeat(40).concat('!'))
    })
  },
})

async function eventsOf(paths: readonly string[], options: Partial<EngineOptions> = {}): Promise<LintEvent[]> {
  const linter = createEngine({lintRules: [...rules, endless], cwd: folder, ...options})
  const events: LintEvent[] = []
  for await (const event of linter.lint(paths)) events.push(event)
  return events
}

describe('a file that takes longer than its time', () => {
  test('is told as a problem that names it, and the next one is told as if it were alone', async () => {
    write(next, statement)
    const alone = await eventsOf([next])
    write(stopped, statement)
    const before = Error.stackTraceLimit
    const events = await eventsOf([stopped, next])
    expect(events.slice(0, 1)).toEqual([{kind: 'problem', problem: {path: stopped, message: expect.stringMatching(/^gave up after 0\.2 s; /)}}])
    expect(events.slice(1)).toEqual(alone)
    expect(Error.stackTraceLimit).toBe(before)
  })

  test('is left as it is by repairs, and the next one is repaired', async () => {
    write(stopped, statement)
    write(next, statement)
    const events = await eventsOf([stopped, next], {repairs: {withSuggestions: true, isDryRun: false}})
    expect(events.map(({kind}) => kind)).toEqual(['problem', 'fixed', 'file'])
    const [before, after] = [stopped, next].map((path) => readFileSync(join(folder, path), 'utf8'))
    expect([before, after]).toEqual([statement, expect.not.stringContaining('for for')])
  })
})

describe('work with a deadline', () => {
  test('gives what it gives, and throws what it throws', () => {
    const {run} = createDeadline(10)
    expect(run(() => 'done')).toBe('done')
    expect(() =>
      run(() => {
        throw new RangeError('no')
      }),
    ).toThrow(RangeError)
  })

  test('shares the time with the work before it', () => {
    const {run} = createDeadline(0.2)
    const endless = () => {
      for (;;);
    }
    expect(() => run(endless)).toThrow(DeadlinePassed)
    expect(() => run(() => 'nothing is left of it')).toThrow(DeadlinePassed)
  })

  test('may stand within other work that has one', () => {
    const inner = () => createDeadline(10).run(() => 'inner')
    expect(createDeadline(10).run(() => `${inner()} ${inner()}`)).toBe('inner inner')
  })
})
