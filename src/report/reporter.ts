import type {Rule} from '../rule/define-rule.js'
import type {FileResult, Problem, Summary} from '../rule/result.js'

/** What a reporter is told before the first file. */
export interface ReportOptions {
  /** Colour and marks for a person at a terminal. */
  readonly color: boolean
  /** Columns of the terminal that the report goes to; null where it goes to a file or a program. */
  readonly width: number | null
  readonly version: string
  readonly rules: readonly Rule[]
  /** Whether accepted findings are left out where a format could list them: GitHub's code scanning takes them for open ones. */
  readonly hidesAccepted?: boolean
  /** How the reader has findings repaired; left out, by a run that takes no other options. */
  readonly repairs?: RepairAdvice
}

/** How a run is repeated so that it repairs what it found. */
export interface RepairAdvice {
  /** What this run has repaired already: what is still there of it could not be repaired. */
  readonly done: 'nothing' | 'fixes' | 'suggestions'
  /**
   * The command line, to be copied, with one option that repairs.
   *
   * @param path the only nomination with something to repair; null where there are more
   */
  command(option: RepairOption, path: string | null): string
}

export type RepairOption = '--fix' | '--fix-suggestions'

/** One run of a reporter: text as it comes, in the order of the files. */
export interface ReportRun {
  /** The text for one file, maybe empty. */
  file(result: FileResult): string
  /** The text after the last file. */
  end(summary: Summary, problems: readonly Problem[]): string
  /** A second document, appended to the file that an environment variable names, where it is set. Asked for after `end`. */
  readonly appendix?: {readonly variable: string; text(): string}
}

/** A format. All text of files and paths goes through src/report/escape.ts. */
export interface Reporter {
  readonly name: string
  readonly summary: string
  start(options: ReportOptions): ReportRun
}
