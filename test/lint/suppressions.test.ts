import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {rules} from '../../rules/index.js'
import {createLinter as createApi, defineRule} from '../../src/api/index.js'
import {createEngine, type EngineOptions, type LintEvent} from '../../src/lint/engine.js'
import {afterChange, countByRule, isLoose, type RuleCounts, unsuppressed} from '../../src/lint/suppressions/suppressions.js'
import type {Finding, Severity} from '../../src/rule/finding.js'
import {Repository} from '../support/repository.js'

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

function finding(ruleId: string, severity: Severity = 'warning'): Finding {
  const point = {line: 1, column: 1}
  return {ruleId, severity, message: 'x', position: {start: point, end: point}}
}

const all = () => true

async function eventsOf(run: AsyncIterable<LintEvent>): Promise<LintEvent[]> {
  const events: LintEvent[] = []
  for await (const event of run) events.push(event)
  return events
}

describe('counting', () => {
  test.each([
    [2, 2, 0],
    [2, 3, 0],
    [2, 1, 2],
    [2, 0, 2],
  ])('of %i findings, %i accepted, %i are left', (found, accepted, left) => {
    const findings = Array.from({length: found}, () => finding('spelling'))
    expect(unsuppressed([...findings, finding('signature')], new Map([['spelling', accepted]]))).toHaveLength(left + 1)
  })

  test('notes are neither counted nor left out', () => {
    const findings = [finding('spelling'), finding('spelling', 'info')]
    expect(countByRule(findings)).toEqual(new Map([['spelling', 1]]))
    expect(unsuppressed(findings, new Map([['spelling', 9]]))).toEqual([finding('spelling', 'info')])
  })

  test('names that every object has count like others', () => {
    const names = ['constructor', 'toString', '__proto__']
    expect(
      unsuppressed(
        names.map((name) => finding(name)),
        new Map(),
      ),
    ).toHaveLength(3)
    expect(
      unsuppressed(
        names.map((name) => finding(name)),
        new Map(names.map((name) => [name, 1])),
      ),
    ).toHaveLength(0)
  })
})

const names = fc.constantFrom('spelling', 'signature', 'goals-list', 'gone-rule')
const counts = fc.uniqueArray(fc.tuple(names, fc.integer({min: 1, max: 4})), {selector: ([name]) => name}).map((list): RuleCounts => new Map(list))
const found = fc.array(names, {maxLength: 12}).map((list) => list.map((name) => finding(name)))

describe('after a change (fast-check prints its seed)', () => {
  test('--suppress-all leaves nothing and accepts no more than there is', () => {
    fc.assert(
      fc.property(counts, found, (accepted, findings) => {
        const after = afterChange({kind: 'suppress', rules: null}, accepted, countByRule(findings), all)
        expect(unsuppressed(findings, after)).toEqual([])
        expect(isLoose(after, countByRule(findings), all)).toBe(false)
      }),
    )
  })

  test('--suppress-rule changes nothing for other rules', () => {
    fc.assert(
      fc.property(counts, found, names, (accepted, findings, name) => {
        const after = afterChange({kind: 'suppress', rules: new Set([name])}, accepted, countByRule(findings), all)
        const others = (each: RuleCounts) => [...each].filter(([rule]) => rule !== name)
        expect(others(after)).toEqual(others(accepted))
        expect(after.get(name)).toBe(countByRule(findings).get(name))
      }),
    )
  })

  test('--prune-suppressions shows what was shown, and never accepts more', () => {
    fc.assert(
      fc.property(counts, found, (accepted, findings) => {
        const after = afterChange({kind: 'prune'}, accepted, countByRule(findings), all)
        expect(unsuppressed(findings, after)).toEqual(unsuppressed(findings, accepted))
        for (const [rule, count] of after) expect(count).toBeLessThanOrEqual(accepted.get(rule) ?? 0)
        expect(isLoose(after, countByRule(findings), all)).toBe(false)
      }),
    )
  })

  test('what could not be judged stays', () => {
    const accepted: RuleCounts = new Map([['spelling', 2]])
    const none = () => false
    expect(afterChange({kind: 'prune'}, accepted, new Map(), none)).toEqual(accepted)
    expect(afterChange({kind: 'suppress', rules: null}, accepted, new Map(), none)).toEqual(accepted)
    expect(isLoose(accepted, new Map(), none)).toBe(false)
  })
})

const path = 'candidates/2027.1/Nova/jane@example.org'
const file = 'nomination-lint-suppressions.json'
const unsigned = 'I would like to be the lead of Nova for the 2027.1 cycle, and this is a statement without a list.\n'

describe('a run', () => {
  let folder = ''
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'nl-suppressions-')))
    write(path, unsigned)
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }

  async function run(options: Partial<EngineOptions>, paths: readonly string[] = []): Promise<LintEvent[]> {
    return eventsOf(createEngine({lintRules: rules, cwd: folder, configuration: 'none', ...options}).lint(paths))
  }

  function messagesOf(events: readonly LintEvent[]): string[] {
    return events.flatMap((event) => (event.kind === 'notice' ? [event.message] : event.kind === 'problem' ? [event.problem.message] : []))
  }

  test('of the API takes the file that it is given, and none without', async () => {
    await run({suppressions: {file: null, change: {kind: 'suppress', rules: null}}})
    const settings = {cwd: folder, configuration: 'none'} as const
    const [without, given] = [createApi(settings), createApi({...settings, suppressions: file})]
    expect((await without.lintFiles([])).summary).toMatchObject({errors: 2})
    expect((await given.lintFiles([])).summary).toMatchObject({errors: 0, suppressed: 2})
    // Each run counts anew, also at the same time.
    const both = await Promise.all([given.lintFiles([]), given.lintText(unsigned, path)])
    expect(both.map(({summary, notices}) => [summary.suppressed, notices])).toEqual([
      [2, []],
      [2, []],
    ])
  })

  test('in which a rule breaks prunes nothing of that rule', async () => {
    write(file, JSON.stringify({[path]: {broken: {count: 1}, signature: {count: 3}}}))
    const broken = defineRule({
      name: 'broken',
      summary: 'Always breaks.',
      why: 'For the test.',
      severity: 'error',
      examples: [],
      check() {
        throw new TypeError('no such thing')
      },
    })
    await run({lintRules: [...rules, broken], suppressions: {file: null, change: {kind: 'prune'}}})
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual({[path]: {broken: {count: 1}, signature: {count: 1}}})
  })

  test('writes no file that it would refuse to read', async () => {
    const many = Object.fromEntries(Array.from({length: 6_600}, (_, number) => [`candidates/${number}`, {signature: {count: 1}}]))
    write(file, JSON.stringify(many))
    const before = readFileSync(join(folder, file), 'utf8')
    for (let number = 0; number < 100; number++) write(`candidates/2027.1/Nova/${number}@example.org`, unsigned)
    const events = await run({suppressions: {file: null, change: {kind: 'suppress', rules: null}}})
    expect(messagesOf(events)).toEqual([expect.stringContaining('was not written, because it would be refused')])
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before)
  })
})

test('only what git says was changed is suppressed with --changed', async () => {
  const repository = new Repository()
  try {
    repository.write(path, unsigned)
    repository.commit('Election')
    repository.git('checkout', '--quiet', '-b', 'mine')
    repository.write('candidates/2027.1/Nova/new@example.org', unsigned)
    const cwd = realpathSync(repository.root)
    const linter = (change: boolean) =>
      createEngine({
        lintRules: rules,
        cwd,
        configuration: 'none',
        changed: {base: 'main'},
        suppressions: {file: null, ...(change && {change: {kind: 'suppress', rules: null}})},
      })
    await eventsOf(linter(true).lint([]))
    const written: unknown = JSON.parse(readFileSync(join(cwd, file), 'utf8'))
    expect(written).toEqual({'candidates/2027.1/Nova/new@example.org': {'goals-list': {count: 1}, signature: {count: 1}}})
    const events = await eventsOf(linter(false).lint([]))
    expect(events).toEqual([
      expect.objectContaining({kind: 'file', result: expect.objectContaining({counts: expect.objectContaining({errors: 0, suppressed: 2})})}),
      {kind: 'notice', message: expect.stringContaining(`This change also edits ${file}`)},
    ])
  } finally {
    repository.remove()
  }
})
