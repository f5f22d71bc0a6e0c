import type {Severity} from '../rule/finding.js'
import type {Summary} from '../rule/result.js'

/** Severities from the heaviest to the lightest: the order in which a format with room for few findings takes them. */
export const bySeverity: readonly Severity[] = ['error', 'warning', 'info']

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `3 nominations: 1 error, 2 warnings`; `3 nominations: nothing to report`. */
export function summarize({files, errors, warnings, infos}: Summary): string {
  const found = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning'), infos > 0 && count(infos, 'info')]
  return `${count(files, 'nomination')}: ${found.filter(Boolean).join(', ') || 'nothing to report'}`
}
