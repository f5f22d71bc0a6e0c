import {rules} from '../../rules/index.js'
import {createElection} from '../../src/community/openstack/create.js'
import {presetSetting} from '../../src/lint/configuration/presets.js'
import {addToSummary, emptySummary} from '../../src/lint/counts.js'
import {fix} from '../../src/lint/fix/fix.js'
import {createPipeline, type PipelineResult} from '../../src/lint/pipeline.js'
import {unifiedDiff} from '../../src/report/diff.js'
import {outlineReporters, reporters} from '../../src/report/registry.js'
import type {ReportRun} from '../../src/report/reporter.js'
import type {FileResult} from '../../src/rule/result.js'
import {decode} from '../../src/text/decode.js'
import {prepareParse} from '../../src/text/parse.js'
import type {Source} from '../../src/text/source.js'

/** Steps of a run, each with the milliseconds of CPU that it took. */
export type StepTimes = Readonly<Record<'lint' | 'repairs' | 'reports', number>>

const maximumBytes = 64 * 1024
const maximumFindings = 200

/** Makes the function that does with a text all that the command line can do, with all rules on: it repairs it, shows that, and writes every report. */
export async function createWholeRun(): Promise<(bytes: Uint8Array, path: string) => StepTimes> {
  await prepareParse('any.md')
  const formats = await Promise.all([...Object.values(reporters), ...Object.values(outlineReporters)].map((load) => load()))
  const pipeline = createPipeline({
    rules,
    settings: new Map(rules.map((rule) => [rule.name, presetSetting(rule, 'strict')])),
    election: createElection({openRelease: '2027.1'}),
    words: [],
    // What is repaired is no matter of what is shown.
    maximumFindings: Number.POSITIVE_INFINITY,
  })

  function report(result: FileResult, run: ReportRun): void {
    run.file(result)
    run.end(addToSummary(emptySummary, result), [])
    run.appendix?.text()
  }

  return (bytes, path) => {
    const lints: number[] = []
    let first: FileResult | null = null
    const lint = (source: Source): FileResult => {
      const [{result, errors}, time] = timed((): PipelineResult => pipeline(source, undefined, {answers: new Map()}))
      if (errors[0]) throw errors[0].cause
      lints.push(time)
      first ??= {...result, findings: result.findings.slice(0, maximumFindings)}
      return result
    }
    const source = decode(path, bytes)
    const [, repaired] = timed(() => {
      const fixed = fix(source, {withSuggestions: true, maximumBytes, bytes, lint: (each) => lint(each).findings})
      if (fixed.repairs > 0) unifiedDiff(path, source.text, fixed.source.text)
    })
    const shown = first ?? lint(source)
    const [, reports] = timed(() => {
      for (const format of formats) report(shown, format.start({color: true, width: 80, version: '0', rules}))
    })
    const [own = 0] = lints
    return {lint: own, repairs: repaired, reports}
  }
}

function timed<Result>(run: () => Result): [Result, number] {
  const start = process.cpuUsage()
  const result = run()
  const {user, system} = process.cpuUsage(start)
  return [result, (user + system) / 1000]
}
