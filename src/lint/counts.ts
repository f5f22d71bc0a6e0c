import type {Finding} from '../rule/finding.js'
import type {Counts, FileResult, Summary} from '../rule/result.js'

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

/** The summary of an empty run. */
export const emptySummary: Summary = {files: 0, errors: 0, warnings: 0, infos: 0, faulty: 0, fixable: 0, suggested: 0}

/** Adds a file to a summary. */
export function addToSummary(summary: Summary, {counts}: Pick<FileResult, 'counts'>): Summary {
  const suppressed = (summary.suppressed ?? 0) + (counts.suppressed ?? 0)
  return {
    files: summary.files + 1,
    errors: summary.errors + counts.errors,
    warnings: summary.warnings + counts.warnings,
    infos: summary.infos + counts.infos,
    faulty: summary.faulty + (counts.errors + counts.warnings > 0 ? 1 : 0),
    fixable: summary.fixable + counts.fixable,
    suggested: summary.suggested + counts.suggested,
    ...(suppressed > 0 && {suppressed}),
  }
}
