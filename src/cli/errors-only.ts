import {countFindings} from '../lint/counts.js'
import type {Finding} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'

/** A file's result without its warnings and notes (`--quiet`); what a suppressions file accepts stays counted. */
export function errorsOnly(result: FileResult): FileResult {
  const isError = ({severity}: Finding) => severity === 'error'
  const findings = result.findings.filter(isError)
  const {errors, suppressed = 0} = result.counts
  const counts = {...countFindings(findings), errors, ...(suppressed > 0 && {suppressed})}
  return {...result, findings, more: errors - findings.length, counts, ...(result.accepted && {accepted: result.accepted.filter(isError)})}
}
