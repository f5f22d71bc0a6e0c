import type {LintEvent} from '../lint/engine.js'
import type {RepairOptions} from '../lint/fix/repair.js'
import {forTerminal} from '../report/escape.js'
import {count} from '../report/words.js'
import {writeError, writeOutput} from './output.js'

interface Shown {
  readonly isStandardInput: boolean
  /** For the diff of a dry run. */
  readonly color: boolean
}

/** Shows repairs as they are made, and passes all other events on: the repaired text for standard input, a diff for a dry run, a note for files. */
export async function* showRepairs(events: AsyncIterable<LintEvent>, {isDryRun}: RepairOptions, {isStandardInput, color}: Shown): AsyncGenerator<LintEvent> {
  const done = isDryRun ? 'to be made' : 'made'
  let repairs = 0
  for await (const event of events) {
    if (event.kind !== 'fixed') {
      yield event
      continue
    }
    const {before, fixed} = event
    if (isDryRun && fixed.repairs > 0) {
      const {repairDiff} = await import('../report/repair-diff.js')
      await writeOutput(repairDiff(before, fixed.source, color))
    }
    // Even if nothing changed, because a pipe needs the whole text.
    if (!isDryRun && isStandardInput) await writeOutput(fixed.bytes)
    const change = fixed.repairs > 0 && before.encoding !== 'utf-8' ? (await import('../report/repair-diff.js')).recoding(before) : null
    const recoded = change === null ? '' : `; the whole file ${isDryRun ? 'would be' : 'was'} rewritten ${change}`
    const rest = fixed.isUnfinished ? '; there is more to repair, so run again' : ''
    if (fixed.repairs > 0) writeError(`note: ${forTerminal(before.path)}: ${count(fixed.repairs, 'repair')} ${done}${recoded}${rest}.\n`)
    repairs += fixed.repairs
  }
  if (repairs === 0) writeError(`note: 0 repairs ${done}.\n`)
}
