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
}

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
