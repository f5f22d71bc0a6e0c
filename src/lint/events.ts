import type {FileResult, Problem} from '../rule/result.js'
import type {RepairEvent} from './fix/repair.js'

/** What comes out of a run, in the order of the files. */
export type LintEvent =
  | {readonly kind: 'file'; readonly result: FileResult}
  | RepairEvent
  /** What could not be done: exit status 2. */
  | {readonly kind: 'problem'; readonly problem: Problem}
  /** What a person should know, and no fault: nominations that were left out. */
  | {readonly kind: 'notice'; readonly message: string}

/** What could not be done, with a file or with all of them. */
export function problem(path: string | null, message: string): LintEvent {
  return {kind: 'problem', problem: {path, message}}
}

/** What a person should know. */
export function notice(message: string): LintEvent {
  return {kind: 'notice', message}
}
