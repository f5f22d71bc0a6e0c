import {appendFileSync} from 'node:fs'
import {posix} from 'node:path'
import manifest from '../../package.json' with {type: 'json'}
import {addToSummary, emptySummary} from '../lint/counts.js'
import type {LintEvent} from '../lint/engine.js'
import {isSystemError, whyUnreadable} from '../lint/files/system-error.js'
import {forTerminal} from '../report/escape.js'
import type {RepairAdvice, Reporter, ReportRun} from '../report/reporter.js'
import {count} from '../report/words.js'
import type {Rule} from '../rule/define-rule.js'
import type {FileResult, Problem, Summary} from '../rule/result.js'
import {isDiskFull} from '../system/error-code.js'
import {errorSink, openSink, type Sink, statusLine, terminalWidth, wantsColor, writeError, writeNote, writeProblem} from './output.js'

/** More than a large election repository has. */
const manyFiles = 500
const manyCharacters = 4_000_000

/** A reporter and the file that it writes to; null for standard output. */
interface Report {
  readonly reporter: Reporter
  readonly file: string | null
}

interface Outlet {
  readonly run: ReportRun
  readonly sink: Sink
  readonly file: string | null
  isBroken: boolean
}

/** The outcome of a run. */
export interface RunOutcome {
  /** Counts of what is shown. */
  readonly summary: Summary
  /** All warnings, including those that are not shown. */
  readonly warnings: number
  readonly problems: readonly Problem[]
}

export interface ReportRunOptions {
  readonly reports: readonly Report[]
  readonly rules: readonly Rule[]
  readonly color: boolean | null
  /** How to repeat this run so that it repairs what it found. */
  readonly repairs?: RepairAdvice
  /** Whether standard output is taken: a report without a file then goes to standard error. */
  readonly isOutputTaken?: boolean
  /** The prefix of every relative path (`--path-prefix`). */
  readonly pathPrefix?: string | null
  /** The part of a file's result that is shown (`--quiet`). */
  shown?(result: FileResult): FileResult
}

/** Sends the results of a run to the reports, file by file; problems and notices go to standard error at once. */
export async function runReports(events: AsyncIterable<LintEvent>, options: ReportRunOptions): Promise<RunOutcome> {
  const {shown = (result: FileResult) => result, pathPrefix = null} = options
  const shownPath = (path: string) => (pathPrefix === null || posix.isAbsolute(path) ? path : posix.join(pathPrefix, path))
  const problems: Problem[] = []
  const onProblem = (problem: Problem) => {
    problems.push(problem)
    writeProblem(problem)
  }
  const outlets = options.reports.flatMap((report) => openOutlet(report, options, onProblem))
  let total = emptySummary
  let warnings = 0
  let characters = 0
  let tidy: (() => void) | null = null
  for await (const event of events) {
    if (event.kind === 'problem') onProblem({...event.problem, path: event.problem.path && shownPath(event.problem.path)})
    else if (event.kind === 'notice') writeNote(event.message)
    else if (event.kind === 'file') {
      const given = shown(event.result)
      const result = {...given, path: shownPath(given.path)}
      warnings += event.result.counts.warnings
      total = addToSummary(total, result)
      characters += given.source?.text.length ?? 0
      if (!tidy && (total.files === manyFiles || characters > manyCharacters)) tidy = (await import('./memory.js')).createTidying()
      tidy?.()
      for (const outlet of outlets) await send(outlet, outlet.run.file(result), onProblem)
      statusLine.show(() => `${count(total.files, 'nomination')} read: ${forTerminal(result.path)}`)
    }
  }
  statusLine.wipe()
  for (const outlet of outlets) {
    await send(outlet, outlet.run.end(total, problems), onProblem)
    outlet.sink.close()
    appendDocument(outlet.run, onProblem)
  }
  // Otherwise a run without findings or problems would end without any output.
  if (terminalWidth('stderr') !== null && outlets.every(({file}) => file !== null))
    for (const {file, isBroken} of outlets) if (file !== null && !isBroken) writeError(`Report written to ${forTerminal(file)}.\n`)
  return {summary: total, warnings, problems}
}

/** Writes text of a report. A failure is reported once, and the other reports continue. */
async function send(outlet: Outlet, text: string, onProblem: (problem: Problem) => void): Promise<void> {
  if (outlet.isBroken) return
  try {
    await outlet.sink.write(text)
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    outlet.isBroken = true
    onProblem({path: outlet.file, message: `could not be written completely: ${isDiskFull(cause) ? 'the disk is full' : String(cause)}.`})
  }
}

/** Writes a format's second document to the file that an environment variable names: the step summary of GitHub Actions. */
function appendDocument({appendix}: ReportRun, onProblem: (problem: Problem) => void): void {
  const file = appendix && process.env[appendix.variable]
  if (!file) return
  try {
    appendFileSync(file, appendix.text())
  } catch (cause) {
    onProblem({path: file, message: `cannot be written, though ${appendix.variable} names it (${String(cause)}).`})
  }
}

function openOutlet({reporter, file}: Report, options: ReportRunOptions, onProblem: (problem: Problem) => void): Outlet[] {
  const {rules, repairs, isOutputTaken = false} = options
  const stream = isOutputTaken ? 'stderr' : 'stdout'
  const color = file === null && wantsColor(options.color, stream)
  const width = file === null ? terminalWidth(stream) : null
  try {
    const sink = file === null && isOutputTaken ? errorSink : openSink(file)
    const hidesAccepted = process.env['GITHUB_ACTIONS'] === 'true'
    const run = reporter.start({color, width, version: manifest.version, rules, hidesAccepted, ...(repairs && {repairs})})
    return [{run, sink, file, isBroken: false}]
  } catch (cause) {
    onProblem({
      path: file,
      message: whyUnreadable(cause).replace('does not exist', 'cannot be written: its folder does not exist').replace('be read', 'be written'),
    })
    return []
  }
}
