import type {LintedFile} from '../report/message.js'
import type {Outline} from '../report/outline-json.js'
import type {Problem, Summary} from '../rule/result.js'

/** What a run came to. */
interface RunReport<File> {
  readonly files: readonly File[]
  /** What could not be done; where there are any, the result is not complete. */
  readonly problems: readonly Problem[]
  /** What a person should know, such as nominations that were left out. */
  readonly notices: readonly string[]
}

/** What linting came to: the object that `--format json` writes, without `version`, and notices. */
export interface LintReport<File extends LintedFile = LintedFile> extends RunReport<File> {
  readonly summary: Summary
}

/** A file after its repairs; the messages are those that are left. */
export interface FixedFile extends LintedFile {
  /** How many findings were repaired. */
  readonly repairs: number
  /** The repaired text; absent where nothing was repaired. */
  readonly output?: string
  /** There if more could be repaired in another run. */
  readonly unfinished?: true
}

/** What repairing came to. */
export type FixReport = LintReport<FixedFile>

/** What was understood of statements: the object that `outline --format json` writes, and notices. */
export type OutlineReport = RunReport<Outline>

/** What comes out of a run, in the order of the files. */
export type StreamEvent =
  | {readonly kind: 'file'; readonly file: LintedFile}
  | {readonly kind: 'problem'; readonly problem: Problem}
  | {readonly kind: 'notice'; readonly message: string}
