import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {runReports} from '../../src/cli/run-reports.js'
import {createEngine, type EngineOptions, type LintEvent} from '../../src/lint/engine.js'
import {type FormatName, reporters} from '../../src/report/registry.js'
import type {FileResult} from '../../src/rule/result.js'

const unsigned = 'I would like to be the lead of Nova for the 2027.1 cycle.\n'
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

/** So many nominations, in the order of their names. */
function nominations(count: number): string[] {
  return Array.from({length: count}, (_, index) => {
    const path = `candidates/2027.1/Nova/${String.fromCodePoint(97 + Math.floor(index / 26), 97 + (index % 26))}@example.org`
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), unsigned)
    return path
  })
}

function events(options: Partial<EngineOptions> = {}) {
  return createEngine({lintRules: rules, configuration: 'none', cwd: folder, ...options}).lint(['candidates'])
}

async function* filesOf(events: AsyncIterable<LintEvent>) {
  for await (const event of events) if (event.kind === 'file') yield event.result
}

/** What a result holds that must not be kept. */
function partsOf(result: FileResult): object[] {
  return [result, result.source, result.nomination, ...result.findings].flatMap((part) => part ?? [])
}

test('the result of a file is there before the next one is read', {timeout: 60_000}, async () => {
  const paths = nominations(3)
  const seen: [string, boolean][] = []
  for await (const {path, findings} of filesOf(events())) {
    seen.push([path, findings.some(({ruleId}) => ruleId === 'signature')])
    // What a file is given after the result of the one before it is what its own result tells of.
    const next = paths[paths.indexOf(path) + 1]
    if (next) writeFileSync(join(folder, next), `${unsigned}\nThank you,\nJane Doe\n`)
  }
  expect(seen).toEqual(paths.map((path, index) => [path, index === 0]))
})

test.each<[FormatName]>([['pretty'], ['github'], ['json'], ['sarif'], ['unix'], ['checkstyle'], ['rdjson']])(
  '%s is written file by file, in order',
  {timeout: 60_000},
  async (format) => {
    const paths = nominations(3)
    const report = join(folder, 'report')
    const told: string[][] = []
    const written = () => paths.filter((path) => readFileSync(report, 'utf8').replaceAll('<!-- -->', '').replaceAll('%40', '@').includes(path))
    async function* watched() {
      for await (const event of events()) {
        yield event
        // The reports have done with it, or they would not ask for the next.
        told.push(written())
      }
    }
    await runReports(watched(), {reports: [{reporter: await reporters[format](), file: report}], rules: [], color: false})
    expect(told).toEqual([paths.slice(0, 1), paths.slice(0, 2), paths])
  },
)

test.each<[FormatName]>([['pretty'], ['github'], ['json'], ['sarif'], ['markdown'], ['junit'], ['zuul']])(
  'with %s, nothing of a file is held when others have come after it',
  {timeout: 60_000},
  async (format) => {
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    nominations(40)
    const parts: WeakRef<object>[] = []
    async function* watched() {
      for await (const event of events({preset: 'strict'})) {
        if (event.kind === 'file') parts.push(...partsOf(event.result).map((part) => new WeakRef(part)))
        yield event
        await new Promise((resolve) => setImmediate(resolve))
      }
      collect()
      expect(parts.length).toBeGreaterThan(200)
      // Compiled code and the last step may hold one or two yet; what is held of each file would be forty times as much.
      expect(parts.filter((part) => part.deref()).length).toBeLessThan(20)
    }
    await runReports(watched(), {reports: [{reporter: await reporters[format](), file: join(folder, 'report')}], rules: [], color: false})
  },
)
