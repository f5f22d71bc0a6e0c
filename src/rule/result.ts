import type {Nomination} from '../nomination/nomination.js'
import type {Source} from '../text/source.js'
import type {Finding} from './finding.js'

/** Numbers of findings by severity, and of those that can be repaired. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** `--fix` repairs them. */
  readonly fixable: number
  /** Only `--fix-suggestions` repairs them. */
  readonly suggested: number
  /** Findings that a suppressions file accepts, not included in the other numbers; absent for none. */
  readonly suppressed?: number
}

/** The findings of one file. */
export interface FileResult {
  /** As given on the command line, `/` between segments. */
  readonly path: string
  /** By position; at most the configured number, the most severe ones. */
  readonly findings: readonly Finding[]
  /** How many findings the limit cut off. */
  readonly more: number
  /** Of all findings, including those that the limit cut off. */
  readonly counts: Counts
  /** Findings that a suppressions file accepts, for formats that show them; absent for none. */
  readonly accepted?: readonly Finding[]
  /** For reporters that show lines or a checklist; null if nothing could be read. */
  readonly source: Source | null
  readonly nomination: Nomination | null
}

/** What the linter failed to do (exit status 2): a missing path, an invalid configuration, a rule that threw. */
export interface Problem {
  /** Null if it does not concern a single file. */
  readonly path: string | null
  readonly message: string
}

/** Counts over a run. */
export interface Summary extends Counts {
  readonly files: number
  /** Files with an error or a warning. */
  readonly faulty: number
}
