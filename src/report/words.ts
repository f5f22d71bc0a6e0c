import type {Severity} from '../rule/finding.js'
import type {Summary} from '../rule/result.js'
import {enumerated} from '../text/enumerated.js'

/** Severities from highest to lowest: the order in which formats with little room take findings. */
export const bySeverity: readonly Severity[] = ['error', 'warning', 'info']

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/**
 * `2 errors and 1 warning in 3 of 12 nominations.`; `No findings in 1 nomination; 1 problem.`; with accepted findings
 * `1 error in 1 nomination; 12 suppressed.`
 *
 * @param problems how many
 */
export function summaryLine({files, faulty, errors, warnings, infos, suppressed = 0}: Summary, problems: number): string {
  const found = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].flat()
  const where = faulty > 0 && faulty < files ? `${faulty} of ${count(files, 'nomination')}` : count(files, 'nomination')
  const accepted = suppressed > 0 ? [`${suppressed} suppressed`] : []
  return `${[files === 0 ? 'No nomination was linted' : `${enumerated(found, 'and') || 'No findings'} in ${where}`, ...accepted, ...counted(problems, 'problem')].join('; ')}.`
}

/** A message and its note as one text. */
export function withNote(message: string, note: string | undefined): string {
  if (note === undefined) return message
  return `${message}${/[.!?]$/.test(message) ? '' : '.'} ${note}`
}

function counted(number: number, noun: string): string[] {
  return number === 0 ? [] : [count(number, noun)]
}
