import type {Nomination} from '../nomination/nomination.js'
import type {Source} from '../text/source.js'
import type {Finding} from './finding.js'

/** Numbers of findings: by severity, and how many of them can be repaired. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** `--fix` repairs them. */
  readonly fixable: number
  /** Only `--fix-suggestions` repairs them. */
  readonly suggested: number
  /** Findings that are left out, also of the other numbers, because a suppressions file accepts them; not there for none. */
  readonly suppressed?: number
}

/** All that is said of one file. */
export interface FileResult {
  /** As given on the command line, `/` between segments. */
  readonly path: string
  /** By place; at most the configured number, the grave ones first to stay. */
  readonly findings: readonly Finding[]
  /** How many findings the limit cut off. */
  readonly more: number
  /** All findings, also those that the limit cut off. */
  readonly counts: Counts
  /** Findings that a suppressions file accepts, for formats that can tell them from the others; not there for none. */
  readonly accepted?: readonly Finding[]
  /** For reporters that show lines or a checklist; null where nothing could be read. */
  readonly source: Source | null
  readonly nomination: Nomination | null
}

/** What the linter could not do (exit 2): a missing path, bad configuration, a rule that threw. */
export interface Problem {
  /** Null where it is about no one file. */
  readonly path: string | null
  readonly message: string
}

/** Counts over a run. */
export interface Summary extends Counts {
  readonly files: number
  /** Files with an error or a warning. */
  readonly faulty: number
}
