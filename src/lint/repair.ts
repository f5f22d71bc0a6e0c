import type {FileResult, Problem} from '../rule/result.js'
import type {Source} from '../text/source.js'
import {bytesOf} from './edits.js'
import {type Fixed, fix} from './fix.js'
import {replaceFile, Unwritten} from './replace-file.js'

/** What is repaired (`--fix`). */
export interface RepairOptions {
  /** Words too, where one reading is certain. */
  readonly withSuggestions: boolean
  /** No file is written. */
  readonly isDryRun: boolean
}

/** What repairing a file gives. */
export type RepairEvent =
  /** The file before and after; also where nothing was to be repaired. */
  {readonly kind: 'fixed'; readonly before: Source; readonly fixed: Fixed} | {readonly kind: 'problem'; readonly problem: Problem}

/** A file to repair. */
export interface Repairable {
  readonly source: Source
  /** The bytes of the source, where it is no file. */
  readonly bytes?: Uint8Array
  /** Where it is written to, and a folder above it; null for standard input. */
  readonly file: {readonly absolute: string; readonly root: string} | null
  readonly maximumBytes: number
  lint(source: Source): FileResult
}

/** Repairs a file, and gives its source as it is from then on: where the file cannot be written, what it was. */
export function* repair(
  {source, file, bytes = bytesOf(source), maximumBytes, lint}: Repairable,
  {withSuggestions, isDryRun}: RepairOptions,
): Generator<RepairEvent, Source> {
  const fixed = fix(source, {bytes, maximumBytes, withSuggestions, lint})
  try {
    if (file !== null && !isDryRun && fixed.repairs > 0) replaceFile(file.absolute, file.root, bytes, fixed.bytes)
  } catch (cause) {
    if (!(cause instanceof Unwritten)) throw cause
    yield {kind: 'problem', problem: {path: source.path, message: cause.message}}
    return source
  }
  yield {kind: 'fixed', before: source, fixed}
  return fixed.source
}
