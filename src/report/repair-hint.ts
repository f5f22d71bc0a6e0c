import type {Counts, FileResult, Problem} from '../rule/result.js'
import type {RepairAdvice, RepairOption} from './reporter.js'
import {shellPath} from './shell.js'

/** What can still be repaired: `add` each file, then ask for the `text`. */
export interface RepairHint {
  add(result: Pick<FileResult, 'path' | 'counts'>): void
  /** @param problems a file with a problem, such as one that could not be written, is not offered for repair */
  text(problems: readonly Problem[]): string
}

const plainAdvice: RepairAdvice = {
  done: 'nothing',
  command: (option, path) => (path === null ? option : `nomination-lint ${option} ${shellPath(path)}`),
}

type RepairableCounts = Pick<Counts, 'fixable' | 'suggested'>

/**
 * Makes the sentence about repairs at the end of a report: `nomination-lint --fix a@example.org repairs 2 of them; with --fix-suggestions 3
 * more.` Empty if nothing can be repaired, or if this run has tried to.
 */
export function createRepairHint({done, command}: RepairAdvice = plainAdvice): RepairHint {
  const files = new Map<string, RepairableCounts>()
  let findings = 0
  return {
    add({path, counts: {errors, warnings, infos, fixable, suggested}}) {
      findings += errors + warnings + infos
      const left = {fixable: done === 'nothing' ? fixable : 0, suggested: done === 'suggestions' ? 0 : suggested}
      if (left.fixable + left.suggested > 0) files.set(path, left)
    },
    text(problems) {
      for (const {path} of problems) if (path !== null) files.delete(path)
      const [only = null, another] = files.keys()
      return sentence([...files.values()], findings, (option) => command(option, another === undefined ? only : null, [...files.keys()]))
    },
  }
}

function sentence(files: readonly RepairableCounts[], findings: number, command: (option: RepairOption) => string): string {
  const {fixable, suggested} = total(files)
  if (fixable + suggested === 0) return ''
  const number = fixable || suggested
  const what = number < findings ? `${number} of them` : findings === 1 ? 'it' : 'all of them'
  const more = fixable > 0 && suggested > 0 ? `; with --fix-suggestions ${suggested} more` : ''
  // Several people's statements should not be changed unnoticed.
  const changed = files.filter((each) => (fixable > 0 ? each.fixable : each.suggested) > 0).length
  const where = changed > 1 ? `, in ${changed} nominations` : ''
  return `${command(fixable > 0 ? '--fix' : '--fix-suggestions')} repairs ${what}${where}${more}.`
}

function total(files: readonly RepairableCounts[]): RepairableCounts {
  const sum = (of: (each: RepairableCounts) => number) => files.reduce((so, each) => so + of(each), 0)
  return {fixable: sum(({fixable}) => fixable), suggested: sum(({suggested}) => suggested)}
}
