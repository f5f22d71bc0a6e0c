import type {LintedFile} from '../report/message.js'
import type {Outline} from '../report/outline-json.js'
import type {Problem, Summary} from '../rule/result.js'

interface RunReport<File> {
  readonly files: readonly File[]
  /** What could not be done; where there are any, the result is incomplete. */
  readonly problems: readonly Problem[]
  /** What a person should know, such as how many nominations were left out. */
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
  /** The repaired text; absent where nothing was repaired. */
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
