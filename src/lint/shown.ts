import type {Finding, Severity} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'
import {countFindings} from './counts.js'

const weight: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** The lesser of two severities. */
export function lesserOf(one: Severity, other: Severity): Severity {
  return weight[one] < weight[other] ? one : other
}

/** What a result shows of findings: as many as the limit allows, errors before warnings, in the order of the text; and the counts of all. */
export function shownOf(findings: readonly Finding[], limit: number): Pick<FileResult, 'findings' | 'more' | 'counts'> {
  const shown = gravest(findings, limit).sort(byPlace)
  return {findings: shown, more: findings.length - shown.length, counts: countFindings(findings)}
}

/** As many as the limit allows, errors before warnings, what comes first before what comes later. */
function gravest(findings: readonly Finding[], limit: number): Finding[] {
  if (findings.length <= limit) return [...findings]
  return [...findings].sort((a, b) => weight[b.severity] - weight[a.severity] || byPlace(a, b)).slice(0, limit)
}

function byPlace({position: {start: a}}: Finding, {position: {start: b}}: Finding): number {
  return a.line - b.line || a.column - b.column
}
