import type {Severity} from '../rule/finding.js'
import type {Summary} from '../rule/result.js'

/** Severities from the heaviest to the lightest: the order in which a format with room for few findings takes them. */
export const bySeverity: readonly Severity[] = ['error', 'warning', 'info']

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/**
 * `2 errors and 1 warning in 3 of 12 nominations.`; `No findings in 1 nomination; 1 problem.` where a part of the job could not be done,
 * `1 error in 1 nomination; 12 suppressed.` where a suppressions file accepts findings.
 *
 * @param problems how many
 */
export function summaryLine({files, faulty, errors, warnings, infos, suppressed = 0}: Summary, problems: number): string {
  const found = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].flat()
  const all = found.length > 1 ? `${found.slice(0, -1).join(', ')} and ${found.at(-1)}` : found[0]
  const where = faulty > 0 && faulty < files ? `${faulty} of ${count(files, 'nomination')}` : count(files, 'nomination')
  const accepted = suppressed > 0 ? [`${suppressed} suppressed`] : []
  return `${[`${all ?? 'No findings'} in ${where}`, ...accepted, ...counted(problems, 'problem')].join('; ')}.`
}

/** A message and its note on one line, for formats that have one text for both. */
export function withNote(message: string, note: string | undefined): string {
  return note === undefined ? message : `${message} ${note}`
}

/**
 * What can be repaired, and how: `nomination-lint --fix a@example.org repairs 2 of them; with --fix-suggestions 3 more.` Empty where nothing can be.
 *
 * @param path the one nomination with something to repair; null where there are more, for which no command is named: it would repair
 *   the statements of other candidates, too
 */
export function repairHint({fixable, suggested, errors, warnings, infos}: Summary, path: string | null): string {
  if (fixable + suggested === 0) return ''
  const all = errors + warnings + infos
  const option = fixable > 0 ? '--fix' : '--fix-suggestions'
  const command = path !== null && /^[\w@.+/-]+$/.test(path) ? `nomination-lint ${option} ${path}` : option
  const more = fixable > 0 && suggested > 0 ? `; with --fix-suggestions ${suggested} more` : ''
  const number = fixable || suggested
  const what = number < all ? `${number} of them` : all === 1 ? 'it' : 'all of them'
  return `${command} repairs ${what}${more}.`
}

function counted(number: number, noun: string): string[] {
  return number === 0 ? [] : [count(number, noun)]
}
