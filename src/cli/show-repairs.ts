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
      const {unifiedDiff} = await import('../report/diff.js')
      if (before.text !== fixed.source.text) await writeOutput(unifiedDiff(before.path, before.text, fixed.source.text, color))
      else writeError(`note: ${forTerminal(before.path)}: only the encoding would change, to UTF-8; the text stays as it is.\n`)
    }
    // Even if nothing changed, because a pipe needs the whole text.
    if (!isDryRun && isStandardInput) await writeOutput(fixed.bytes)
    const rest = fixed.isUnfinished ? '; there is more to repair, so run again' : ''
    if (fixed.repairs > 0) writeError(`note: ${forTerminal(before.path)}: ${count(fixed.repairs, 'repair')} ${done}${rest}.\n`)
    repairs += fixed.repairs
  }
  if (repairs === 0) writeError(`note: 0 repairs ${done}.\n`)
}
