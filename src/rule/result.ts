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
}

/** Counts findings. */
export function countFindings(findings: readonly Finding[]): Counts {
  const number = (is: (finding: Finding) => boolean) => findings.filter(is).length
  return {
    errors: number(({severity}) => severity === 'error'),
    warnings: number(({severity}) => severity === 'warning'),
    infos: number(({severity}) => severity === 'info'),
    fixable: number(({fix}) => fix !== undefined),
    suggested: number(({fix, suggestion}) => fix === undefined && suggestion !== undefined),
  }
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

/** The summary of a run of which nothing has come out yet. */
export const emptySummary: Summary = {files: 0, errors: 0, warnings: 0, infos: 0, faulty: 0, fixable: 0, suggested: 0}

/** The summary with one more file in it. */
export function addToSummary(summary: Summary, {counts}: Pick<FileResult, 'counts'>): Summary {
  return {
    files: summary.files + 1,
    errors: summary.errors + counts.errors,
    warnings: summary.warnings + counts.warnings,
    infos: summary.infos + counts.infos,
    faulty: summary.faulty + (counts.errors + counts.warnings > 0 ? 1 : 0),
    fixable: summary.fixable + counts.fixable,
    suggested: summary.suggested + counts.suggested,
  }
}
