import type {Finding} from '../../rule/finding.js'

/** Numbers of findings by rule. */
export type RuleCounts = ReadonlyMap<string, number>

/** Accepted findings: by path from the base folder, then by rule. */
export type Suppressions = ReadonlyMap<string, RuleCounts>

/** How a run changes the accepted findings. */
export type SuppressionsChange =
  /** Accepts everything that is found, or what these rules find. */
  | {readonly kind: 'suppress'; readonly rules: ReadonlySet<string> | null}
  /** Removes what is no longer found. */
  | {readonly kind: 'prune'}

/** Whether a rule has run on a file; false where it is off, or needs links that were not requested. */
export type RuleTest = (rule: string) => boolean

/** Errors and warnings by rule; notes are never suppressed. */
export function countByRule(findings: readonly Finding[]): RuleCounts {
  const counts = new Map<string, number>()
  for (const finding of findings) if (canBeSuppressed(finding)) counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1)
  return counts
}

function canBeSuppressed({severity}: Finding): boolean {
  return severity !== 'info'
}

/** The findings to show. If a rule finds more than is accepted, all of its findings are shown, because nobody knows which are new. */
export function unsuppressed(findings: readonly Finding[], accepted: RuleCounts): readonly Finding[] {
  const found = countByRule(findings)
  const isAccepted = (rule: string) => (found.get(rule) ?? 0) <= (accepted.get(rule) ?? 0)
  return findings.filter((finding) => !canBeSuppressed(finding) || !isAccepted(finding.ruleId))
}

/** Whether more is accepted than is found. */
export function isLoose(accepted: RuleCounts, found: RuleCounts, hasRun: RuleTest): boolean {
  return [...accepted].some(([rule, count]) => hasRun(rule) && (found.get(rule) ?? 0) < count)
}

/** The accepted findings of a file after a change; those of rules that have not run are kept. */
export function afterChange(change: SuppressionsChange, accepted: RuleCounts, found: RuleCounts, hasRun: RuleTest): RuleCounts {
  return change.kind === 'prune' ? pruned(accepted, found, hasRun) : suppressed(change.rules, accepted, found, hasRun)
}

function pruned(accepted: RuleCounts, found: RuleCounts, hasRun: RuleTest): RuleCounts {
  const counts = [...accepted].map(([rule, count]) => [rule, hasRun(rule) ? Math.min(count, found.get(rule) ?? 0) : count] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}

function suppressed(rules: ReadonlySet<string> | null, accepted: RuleCounts, found: RuleCounts, hasRun: RuleTest): RuleCounts {
  const isChosen = (rule: string) => rules === null || rules.has(rule)
  const kept = [...accepted].filter(([rule]) => !isChosen(rule) || !hasRun(rule))
  return new Map([...kept, ...[...found].filter(([rule]) => isChosen(rule))])
}
