import {dirname} from 'node:path'
import type {Finding} from '../../rule/finding.js'
import type {Source} from '../../text/source.js'
import {type Announcement, problem} from '../announcement.js'
import {isLinklessBelow} from '../files/linkless.js'
import {unlessRefused} from '../files/system-error.js'
import {replaceFile} from '../write/replace-file.js'
import {removeLeftovers} from '../write/temporary-file.js'
import {uninterrupted} from '../write/uninterrupted.js'
import {Unwritten} from '../write/unwritten.js'
import {originalBytes} from './apply-edits.js'
import {type Fixed, fix} from './fix.js'

/** The options of `--fix`. */
export interface RepairOptions {
  /** Whether to include repairs that touch words. */
  readonly withSuggestions: boolean
  /** Whether to write no file. */
  readonly isDryRun: boolean
}

export type RepairEvent =
  /** The file before and after repairs, even if nothing changed. */
  {readonly kind: 'fixed'; readonly before: Source; readonly fixed: Fixed} | Announcement

export interface Repairable {
  readonly source: Source
  /** The bytes of the source, where it is not a file. */
  readonly bytes?: Uint8Array
  /** Where to write it, and a folder above it; null for standard input. */
  readonly file: {readonly absolute: string; readonly root: string} | null
  readonly maximumBytes: number
  /** Returns all findings of a text. */
  lint(source: Source): readonly Finding[]
}

/** Repairs a file, and returns its new source, or the old one where the file cannot be written. */
export type Repair = (repairable: Repairable) => AsyncGenerator<RepairEvent, Source>

/** Also removes temporary files that killed runs have left. */
export function createRepair({withSuggestions, isDryRun}: RepairOptions): Repair {
  const tidied = new Set<string>()

  function tidy(folder: string, root: string): void {
    if (tidied.has(folder)) return
    tidied.add(folder)
    // Where the folder is gone, writing into it reports that.
    unlessRefused(() => isLinklessBelow(root, folder) && removeLeftovers(folder), null)
  }

  return async function* ({source, file, bytes = originalBytes(source), maximumBytes, lint}) {
    const fixed = fix(source, {bytes, maximumBytes, withSuggestions, lint})
    if (fixed.isTooLarge)
      yield problem(source.path, `would exceed the limit of ${maximumBytes} bytes once repaired; it is left unchanged. Shorten it, and run again.`)
    if (file !== null && !isDryRun) {
      tidy(dirname(file.absolute), file.root)
      try {
        if (fixed.repairs > 0) await uninterrupted(() => replaceFile(file.absolute, file.root, bytes, fixed.bytes))
      } catch (cause) {
        if (!(cause instanceof Unwritten)) throw cause
        yield problem(source.path, cause.message)
        return source
      }
    }
    yield {kind: 'fixed', before: source, fixed}
    return fixed.source
  }
}
