import type {Finding} from '../../rule/finding.js'

/** Numbers of findings by the names of their rules. */
export type RuleCounts = ReadonlyMap<string, number>

/** Findings of the past that are accepted: by file, as a path from the folder that they count from, then by rule. */
export type Suppressions = ReadonlyMap<string, RuleCounts>

/** How a run changes what is accepted. */
export type SuppressionsChange =
  /** All that is found, or what these rules find, is accepted. */
  | {readonly kind: 'suppress'; readonly rules: ReadonlySet<string> | null}
  /** What is not found any more is accepted no longer. */
  | {readonly kind: 'prune'}

/** Whether the run could find what a rule finds in a file; false where the rule is off, or asks links and no link was asked. */
export type RuleTest = (rule: string) => boolean

/** Errors and warnings by rule; notes are nobody's debt and are never suppressed. */
export function countByRule(findings: readonly Finding[]): RuleCounts {
  const counts = new Map<string, number>()
  for (const finding of findings) if (canBeSuppressed(finding)) counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1)
  return counts
}

function canBeSuppressed({severity}: Finding): boolean {
  return severity !== 'info'
}

/** What is left to show: of a rule that finds more than is accepted, all; for which of them are new is not known. */
export function unsuppressed(findings: readonly Finding[], accepted: RuleCounts): readonly Finding[] {
  const found = countByRule(findings)
  const isAccepted = (rule: string) => (found.get(rule) ?? 0) <= (accepted.get(rule) ?? 0)
  return findings.filter((finding) => !canBeSuppressed(finding) || !isAccepted(finding.ruleId))
}

/** Whether more is accepted than is found. */
export function isLoose(accepted: RuleCounts, found: RuleCounts, hasRun: RuleTest): boolean {
  return [...accepted].some(([rule, count]) => hasRun(rule) && (found.get(rule) ?? 0) < count)
}

/** What is accepted of a file after a change; what the run could not judge stays as it was. */
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
