import type {LintedFile} from '../report/message.js'
import type {Outline} from '../report/outline-json.js'
import type {Problem, Summary} from '../rule/result.js'

interface RunReport<File> {
  readonly files: readonly File[]
  /** What the linter failed to do; if there is anything, the result is incomplete. */
  readonly problems: readonly Problem[]
  /** Information for people, such as how many nominations were skipped. */
  readonly notices: readonly string[]
}

/** The object that `--format json` writes, without `version`, and notices. */
export interface LintReport<File extends LintedFile = LintedFile> extends RunReport<File> {
  readonly summary: Summary
}

/** A file after its repairs, with the messages that are left. */
export interface FixedFile extends LintedFile {
  /** How many findings were repaired. */
  readonly repairs: number
  /** The repaired text; absent if nothing was repaired. */
  readonly output?: string
  /** Set if another run could repair more. */
  readonly unfinished?: true
}

export type FixReport = LintReport<FixedFile>

/** The object that `outline --format json` writes, and notices. */
export type OutlineReport = RunReport<Outline>

export type StreamEvent =
  | {readonly kind: 'file'; readonly file: LintedFile}
  | {readonly kind: 'problem'; readonly problem: Problem}
  | {readonly kind: 'notice'; readonly message: string}
