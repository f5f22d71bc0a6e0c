import {rules} from '../../rules/index.js'
import type {Nomination} from '../../src/nomination/nomination.js'
import type {Reporter, ReportOptions} from '../../src/report/reporter.js'
import type {Finding, Severity} from '../../src/rule/finding.js'
import type {FileResult, Problem, Summary} from '../../src/rule/result.js'
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

function nomination(source: Source): Nomination {
  const mention = (text: string) => {
    const start = source.text.indexOf(text)
    return {text, position: source.positionAt(start, start + text.length)}
  }
  const items = [mention('Review the the queue [1].'), mention('Mentor newcomers.')]
  const team = {name: 'Nova', aliases: [], shortForms: [], kind: 'team', electsLead: true, isRetired: false} as const
  return {
    place: {cycle: '2027.1', team: 'Nova', candidate: 'jane doe@example.org'},
    cycle: {name: 'Indri', number: '2027.1', order: 34},
    team,
    namedTeam: {...mention('Nova'), team},
    namedCycle: null,
    otherTeam: null,
    otherCycle: null,
    goals: {form: 'bullets', position: items[0]?.position ?? null, items},
    signature: null,
    citations: [{...mention('[1]'), label: '1'}],
    entries: [{...mention('[2] https://example.org/queue'), label: '2', labelPosition: mention('[2]').position, url: mention('https://example.org/queue')}],
  }
}

function faulty(): FileResult {
  const source = new Source('candidates/2027.1/Nova/jane doe@example.org', statement)
  const the = source.text.indexOf('the the')
  const end = source.text.length
  return {
    path: source.path,
    source,
    nomination: nomination(source),
    more: 2,
    findings: [
      findingAt(source, 'cycle-named', 'error', 'Gazpacho', {
        message: 'Stands for Gazpacho, but this file is in candidates/2027.1 (Indri).',
        expected: ['Indri'],
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
        message: 'No signature found; end the statement with your name on a line of its own.',
      },
    ],
  }
}

/** One faulty nomination, one sound one, and a path that does not exist. */
export const ordinaryRun: SampleRun = {
  files: [faulty(), {path: './candidates/2027.1/TC/sam@example.org', findings: [], more: 0, source: null, nomination: null}],
  problems: [{path: 'candidates/2027.1/Nova/gone', message: 'There is no such file.'}],
}

/** Counts of a run, as the engine makes them. */
export function summaryOf({files}: SampleRun): Summary {
  const number = (severity: Severity) => files.flatMap(({findings}) => findings).filter((finding) => finding.severity === severity).length
  return {files: files.length, errors: number('error'), warnings: number('warning'), infos: number('info')}
}

/** All that a reporter prints for a run, with what it appends elsewhere. */
export function print(reporter: Reporter, run: SampleRun, options: Partial<ReportOptions> = {}): {text: string; appendix: string} {
  const report = reporter.start({color: false, version: '1.2.3', rules: rules.slice(0, 2), ...options})
  const text = [...run.files.map((file) => report.file(file)), report.end(summaryOf(run), run.problems)].join('')
  return {text, appendix: report.appendix?.text() ?? ''}
}
