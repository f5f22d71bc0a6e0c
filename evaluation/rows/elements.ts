import type {Label} from '../labels.js'
import {isList, type Row, reported} from './row.js'

/** A row for whether a missing element is reported, and no other. */
function missing(name: string, rule: string, isMissing: (label: Label) => boolean, where: (label: Label) => number | null): Row {
  return {
    name,
    measure: 'f1',
    compare(label, {messages}) {
      const isThere = isMissing(label)
      const outcome = reported({isThere, isReported: messages.some(({ruleId}) => ruleId === rule)})
      return [{outcome, line: where(label), says: isThere ? `missing, but ${rule} does not report it` : `not missing, but ${rule} reports it`}]
    },
  }
}

const cycle = missing(
  'cycle',
  'cycle-named',
  (label) => label.cycle === null,
  (label) => label.cycle?.line ?? null,
)

/** Rows of the four required elements. */
export const elements: readonly Row[] = [
  missing(
    'project',
    'project-named',
    (label) => label.project === null,
    (label) => label.project?.line ?? null,
  ),
  // A statement that names its cycle and elsewhere is for another one may be reported or not.
  {...cycle, compare: (label, answer) => (label.cycle && label.other_cycle ? [] : cycle.compare(label, answer))},
  missing(
    'goals',
    'goals-list',
    (label) => !isList(label.goals),
    (label) => label.goals.line,
  ),
  missing(
    'signature',
    'signature',
    (label) => label.signature === null,
    (label) => label.signature?.line ?? null,
  ),
]
