import type {FileResult, Problem, Summary} from '../rule/result.js'
import {addToSummary, emptySummary} from './counts.js'
import type {LintEvent} from './events.js'
import type {RepairEvent} from './fix/repair.js'

/** A file's result, and its repairs. */
export interface CollectedFile {
  readonly result: FileResult
  readonly repair: Extract<RepairEvent, {kind: 'fixed'}> | null
}

export interface Collected {
  readonly files: readonly CollectedFile[]
  readonly problems: readonly Problem[]
  readonly notices: readonly string[]
  readonly summary: Summary
}

/** Collects all events of a run. */
export async function collect(events: AsyncIterable<LintEvent>): Promise<Collected> {
  const files: CollectedFile[] = []
  const problems: Problem[] = []
  const notices: string[] = []
  let repair: CollectedFile['repair'] = null
  for await (const event of events) {
    if (event.kind === 'fixed') repair = event
    else if (event.kind === 'problem') problems.push(event.problem)
    else if (event.kind === 'notice') notices.push(event.message)
    else {
      // A file that failed after its repairs has no result.
      files.push({result: event.result, repair: repair?.before.path === event.result.path ? repair : null})
      repair = null
    }
  }
  return {files, problems, notices, summary: files.reduce((summary, {result}) => addToSummary(summary, result), emptySummary)}
}
