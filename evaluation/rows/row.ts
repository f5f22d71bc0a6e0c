import type {Answer} from '../answers.js'
import type {Label} from '../labels.js'

/**
 * How the linter and the label compare at one place. If something may be reported there: `found` and `silent` if both agree that it is
 * there or not, `missed` if only the label has it, `unfounded` if only the linter does. If there is always an answer: `right` or `wrong`.
 */
export type Outcome = 'found' | 'missed' | 'unfounded' | 'silent' | 'right' | 'wrong'

export interface Comparison {
  readonly outcome: Outcome
  /** Where to look; null for the whole statement. */
  readonly line: number | null
  /** What is compared, or how the two differ: `teh`, `12 expected, 14 given`. */
  readonly says: string
}

/** One thing that is evaluated, as a row of the table. */
export interface Row {
  readonly name: string
  /** The main measure of the row: `f1` if things are reported, `accuracy` if there is always an answer. */
  readonly measure: 'f1' | 'accuracy'
  compare(label: Label, answer: Answer): readonly Comparison[]
}

/** The outcome at a place where something may be reported. */
export function reported({isThere, isReported}: {readonly isThere: boolean; readonly isReported: boolean}): Outcome {
  if (isThere) return isReported ? 'found' : 'missed'
  return isReported ? 'unfounded' : 'silent'
}

/** Compares the expected answer with the actual one; the line is that of the label, or else that of the linter. */
export function given(expected: string, actual: string, line: number | null): Comparison {
  return {outcome: expected === actual ? 'right' : 'wrong', line, says: `${expected} expected, ${actual} given`}
}

/** Whether goals are in a form that counts as a list. */
export function isList({form}: {readonly form: string}): boolean {
  return form === 'bullets' || form === 'numbered' || form === 'headings'
}
