import {rules} from '../../rules/index.js'
import {createElection} from '../../src/community/openstack/create.js'
import {addToSummary, countFindings, emptySummary} from '../../src/lint/counts.js'
import {createPipeline} from '../../src/lint/pipeline.js'
import type {Reporter, ReportOptions} from '../../src/report/reporter.js'
import type {Finding, Severity} from '../../src/rule/finding.js'
import type {FileResult, Problem} from '../../src/rule/result.js'
import {Source} from '../../src/text/source.js'

/** What a run of the linter gives to a reporter. */
export interface SampleRun {
  readonly files: readonly FileResult[]
  readonly problems: readonly Problem[]
}

const statement = `I stand again as Nova's lead for Gazpacho.

- Review the the queue [1].
- Mentor newcomers.

[2] https://example.org/queue
`

/** A finding at the first occurrence of `actual` in the source. */
export function findingAt(source: Source, ruleId: string, severity: Severity, actual: string, rest: Partial<Finding> & {message: string}): Finding {
  const start = source.text.indexOf(actual)
  return {ruleId, severity, position: source.positionAt(start, start + actual.length), actual, ...rest}
}

const read = createPipeline({
  rules: [],
  settings: new Map(),
  election: createElection(),
  words: [],
  maximumFindings: 1000,
})

/** The result for a file with these findings, read as the engine reads it. */
export function resultOf(source: Source, findings: readonly Finding[], rest: Partial<FileResult> = {}): FileResult {
  return {...read(source).result, findings, counts: countFindings(findings), ...rest}
}

function faulty(): FileResult {
  const source = new Source('candidates/2027.1/Nova/jane doe@example.org', statement)
  const the = source.text.indexOf('the the')
  const end = source.text.length
  const findings: Finding[] = [
    findingAt(source, 'cycle-named', 'error', 'Gazpacho', {
      message: 'This statement is for Gazpacho, but its file is in candidates/2027.1 (Indri).',
      expected: ['Indri'],
      note: 'An official adds a cycle to the configuration: `cycles: [{name: Gazpacho}]`.',
    }),
    findingAt(source, 'repeated-words', 'warning', 'the the', {
      message: 'Unexpected "the the", expected "the".',
      suggestion: [{start: the + 3, end: the + 7, text: ''}],
    }),
    findingAt(source, 'reference-undefined', 'error', '[1]', {message: 'No entry for [1]; entries: [2].', actual: '1'}),
    {
      ruleId: 'signature',
      severity: 'info',
      position: source.positionAt(end, end),
      message: 'No signature found; end the statement with your name on its own line.',
    },
  ]
  return resultOf(source, findings, {more: 2})
}

/** One faulty nomination, one that nothing is said of, and a path that does not exist. */
export const ordinaryRun: SampleRun = {
  files: [faulty(), resultOf(new Source('./candidates/2027.1/TC/sam@example.org', 'Hello\n'), [], {nomination: null})],
  problems: [{path: 'candidates/2027.1/Nova/gone', message: 'There is no such file.'}],
}

/** All that a reporter prints for a run, with what it appends elsewhere. */
export function print(reporter: Reporter, run: SampleRun, options: Partial<ReportOptions> = {}): {text: string; appendix: string} {
  const report = reporter.start({color: false, width: null, version: '1.2.3', rules: rules.slice(0, 2), ...options})
  const summary = run.files.reduce(addToSummary, emptySummary)
  const text = [...run.files.map((file) => report.file(file)), report.end(summary, run.problems)].join('')
  return {text, appendix: report.appendix?.text() ?? ''}
}
