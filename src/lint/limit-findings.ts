import type {Finding, Severity} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'
import {countFindings} from './counts.js'

const rank: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

export function lowerSeverity(one: Severity, other: Severity): Severity {
  return rank[one] < rank[other] ? one : other
}

/** The part of findings that a result shows: at most `limit`, the most severe ones, sorted by position; and the counts of all. */
export function limitFindings(findings: readonly Finding[], limit: number): Pick<FileResult, 'findings' | 'more' | 'counts'> {
  const shown = mostSevere(findings, limit).sort(byPosition)
  return {findings: shown, more: findings.length - shown.length, counts: countFindings(findings)}
}

/** At most `limit` findings: errors before warnings, then by position. */
function mostSevere(findings: readonly Finding[], limit: number): Finding[] {
  if (findings.length <= limit) return [...findings]
  return [...findings].sort((a, b) => rank[b.severity] - rank[a.severity] || byPosition(a, b)).slice(0, limit)
}

function byPosition({position: {start: a}}: Finding, {position: {start: b}}: Finding): number {
  return a.line - b.line || a.column - b.column
}
