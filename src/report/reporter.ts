import type {Rule} from '../rule/define-rule.js'
import type {FileResult, Problem, Summary} from '../rule/result.js'

export interface ReportOptions {
  /** Whether to use colour. */
  readonly color: boolean
  /** Columns of the terminal; null if the report goes to a file or a program. */
  readonly width: number | null
  readonly version: string
  readonly rules: readonly Rule[]
  /** Whether to omit accepted findings, which GitHub's code scanning would show as open. */
  readonly hidesAccepted?: boolean
  /** How to repair findings; by default, with no other options. */
  readonly repairs?: RepairAdvice
}

/** How to repeat a run so that it repairs what it found. */
export interface RepairAdvice {
  /** What this run has repaired: findings that are left could not be repaired that way. */
  readonly done: 'nothing' | 'fixes' | 'suggestions'
  /**
   * The command line to copy, with an option that repairs.
   *
   * @param path the only nomination that can be repaired; null if there are several
   * @param all every nomination that can be repaired
   */
  command(option: RepairOption, path: string | null, all: readonly string[]): string
}

export type RepairOption = '--fix' | '--fix-suggestions'

/** One run of a reporter, which returns text in the order of the files. */
export interface ReportRun {
  /** The text for one file, possibly empty. */
  file(result: FileResult): string
  /** The text after the last file. */
  end(summary: Summary, problems: readonly Problem[]): string
  /** A second document, appended to the file that an environment variable names. Read after `end`. */
  readonly appendix?: {readonly variable: string; text(): string}
}

/** A format. All text from files and paths goes through src/report/escape.ts. */
export interface Reporter {
  readonly name: string
  readonly summary: string
  start(options: ReportOptions): ReportRun
}
