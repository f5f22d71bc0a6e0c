import type {Answer} from '../answers.js'
import type {Label} from '../labels.js'

/**
 * How the linter and the label compare at one place. Where something may be reported: `found` and `silent` if both agree that it is there
 * or not, `missed` if only the label has it, `unfounded` if only the linter does. Where there is always an answer: `right` or `wrong`.
 */
export type Outcome = 'found' | 'missed' | 'unfounded' | 'silent' | 'right' | 'wrong'

export interface Comparison {
  readonly outcome: Outcome
  /** Where to look; null for the whole statement. */
  readonly line: number | null
  /** What is compared, or how the two differ: `teh`, `12 expected, 14 given`. */
  readonly says: string
}

/** One thing that is evaluated, a row of the table. */
export interface Row {
  readonly name: string
  /** The measure that stands for the row: `f1` where things are reported, `accuracy` where there is always an answer. */
  readonly measure: 'f1' | 'accuracy'
  compare(label: Label, answer: Answer): readonly Comparison[]
}

/** The outcome where something may be reported. */
export function reported({isThere, isReported}: {readonly isThere: boolean; readonly isReported: boolean}): Outcome {
  if (isThere) return isReported ? 'found' : 'missed'
  return isReported ? 'unfounded' : 'silent'
}

/** Compares what should be given with what is; the line is where the label points, or else where the linter does. */
export function given(expected: string, actual: string, line: number | null): Comparison {
  return {outcome: expected === actual ? 'right' : 'wrong', line, says: `${expected} expected, ${actual} given`}
}

/** Whether goals are in a form that counts as a list. */
export function isList({form}: {readonly form: string}): boolean {
  return form === 'bullets' || form === 'numbered' || form === 'headings'
}
