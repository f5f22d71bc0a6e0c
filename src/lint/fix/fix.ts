import type {Finding} from '../../rule/finding.js'
import {decode} from '../../text/decode.js'
import type {Source} from '../../text/source.js'
import {chooseEdits, encode, originalBytes} from './apply-edits.js'

/** Limits the rounds, because two rules could undo each other's work for ever. */
export const maximumRounds = 10

export interface FixOptions {
  /** Whether to include repairs that touch words. */
  readonly withSuggestions: boolean
  readonly maximumBytes: number
  /** The bytes of the source. */
  readonly bytes: Uint8Array
  /** Returns all findings of a text, including those beyond the limit. */
  lint(source: Source): readonly Finding[]
}

export interface Fixed {
  readonly source: Source
  readonly bytes: Uint8Array
  /** How many findings were repaired; 0 for an unchanged file. */
  readonly repairs: number
  /** Whether `maximumRounds` were not enough. */
  readonly isUnfinished: boolean
  /** Whether the repaired file would exceed the limit; it is then unchanged. */
  readonly isTooLarge: boolean
}

/** Repairs a file in rounds, each from bytes to findings to bytes, until nothing is left to repair, or for `maximumRounds`. Writes nothing. */
export function fix(source: Source, {withSuggestions, maximumBytes, bytes: given, lint}: FixOptions): Fixed {
  const unchanged: Fixed = {source, bytes: given, repairs: 0, isUnfinished: false, isTooLarge: false}
  // The bytes of an unreadable source cannot be restored from its text, and an undecided encoding is for the author to correct.
  if (source.unreadable || source.undecided || !Buffer.from(given).equals(originalBytes(source))) return unchanged
  const read = (bytes: Uint8Array, repairs: number): Fixed => ({...unchanged, bytes, source: decode(source.path, bytes, maximumBytes), repairs})
  const tooLarge: Fixed = {...unchanged, isTooLarge: true}
  let current = source.encoding === 'utf-8' ? unchanged : read(encode(source), 1)
  // The file was UTF-16, and its text cannot be read as UTF-8 either.
  if (current.source.unreadable && current.bytes.length <= maximumBytes) return unchanged
  for (let round = 0; ; round += 1) {
    if (current.bytes.length > maximumBytes) return tooLarge
    const {edits, repairs} = chooseEdits(current.source, lint(current.source), withSuggestions)
    if (repairs === 0) return current
    if (round === maximumRounds) return {...current, isUnfinished: true}
    current = read(encode(current.source, edits), current.repairs + repairs)
  }
}
