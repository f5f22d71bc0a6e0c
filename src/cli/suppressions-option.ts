import {rules} from '../../rules/index.js'
import {unknownRule} from '../lint/configuration/rule-settings.js'
import type {SuppressionsOptions} from '../lint/suppressions/suppressing.js'
import type {SuppressionsChange} from '../lint/suppressions/suppressions.js'
import type {Arguments} from './arguments.js'
import {UsageError} from './usage-error.js'

interface RunKind {
  readonly isStandardInput: boolean
  readonly isDryRun: boolean
}

/** Reads the options for suppressions; null if none are to be used. @throws {UsageError} */
export function suppressionsOption(given: Arguments, {isStandardInput, isDryRun}: RunKind): SuppressionsOptions | null {
  const change = changeOption(given)
  const [file, base] = [given.text('suppressions-location'), given.text('suppressions-base')]
  if (given.flag('no-suppressions')) {
    const other = change ? optionName(change) : file !== null ? '--suppressions-location' : base !== null ? '--suppressions-base' : null
    if (other) throw new UsageError(`--no-suppressions and ${other} cannot be used together.`)
    return null
  }
  if (change && isStandardInput) throw new UsageError(`${optionName(change)} works on files, not on --stdin.`)
  if (change && isDryRun) throw new UsageError(`${optionName(change)} writes a file, but --fix-dry-run writes none; use only one of them.`)
  return {file, ...(base !== null && {base}), ...(change && {change})}
}

/** Reads `--suppress-all`, `--suppress-rule` and `--prune-suppressions`; null where none is given. */
function changeOption(given: Arguments): SuppressionsChange | null {
  const names = new Set(given.texts('suppress-rule'))
  for (const name of names) if (!rules.some((rule) => rule.name === name)) throw new UsageError(`--suppress-rule ${name}: ${unknownRule(name, rules)}`)
  const changes: SuppressionsChange[] = [
    ...(given.flag('suppress-all') ? [{kind: 'suppress', rules: null} as const] : []),
    ...(names.size > 0 ? [{kind: 'suppress', rules: names} as const] : []),
    ...(given.flag('prune-suppressions') ? [{kind: 'prune'} as const] : []),
  ]
  const [first = null, second] = changes
  if (first && second) throw new UsageError(`${optionName(first)} and ${optionName(second)} cannot be used together.`)
  return first
}

function optionName(change: SuppressionsChange): string {
  if (change.kind === 'prune') return '--prune-suppressions'
  return change.rules ? '--suppress-rule' : '--suppress-all'
}
