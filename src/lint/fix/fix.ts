import type {Finding} from '../../rule/finding.js'
import {decode} from '../../text/decode.js'
import type {Source} from '../../text/source.js'
import {chooseEdits, encode, originalBytes} from './apply-edits.js'

/** After so many rounds a file is left as it is, whatever is still found: two rules would undo each other's work for ever. */
export const maximumRounds = 10

/** How repairs are made. */
export interface FixOptions {
  /** Repairs that touch words too. */
  readonly withSuggestions: boolean
  readonly maximumBytes: number
  /** The bytes of the source. */
  readonly bytes: Uint8Array
  /** All findings of a text, also those that a limit keeps from being shown. */
  lint(source: Source): readonly Finding[]
}

/** A file after its repairs. */
export interface Fixed {
  readonly source: Source
  readonly bytes: Uint8Array
  /** How many findings were repaired; 0 where the file is as it was. */
  readonly repairs: number
  /** After `maximumRounds` there was still something to repair. */
  readonly isUnfinished: boolean
  /** Repaired, the file would be larger than the limit, so that it is as it was. */
  readonly isTooLarge: boolean
}

/**
 * Repairs a file in rounds, each from bytes to findings to bytes, until nothing that can be repaired is found, or `maximumRounds` are over.
 * Writes nothing.
 */
export function fix(source: Source, {withSuggestions, maximumBytes, bytes: given, lint}: FixOptions): Fixed {
  const unchanged: Fixed = {source, bytes: given, repairs: 0, isUnfinished: false, isTooLarge: false}
  // What could not be read does not come out of its text as it was; and a file whose encoding is undecided is its author's to save anew.
  if (source.unreadable || source.undecided || !Buffer.from(given).equals(originalBytes(source))) return unchanged
  const read = (bytes: Uint8Array, repairs: number): Fixed => ({...unchanged, bytes, source: decode(source.path, bytes, maximumBytes), repairs})
  const tooLarge: Fixed = {...unchanged, isTooLarge: true}
  let current = source.encoding === 'utf-8' ? unchanged : read(encode(source), 1)
  // UTF-16 that is no text as UTF-8 either.
  if (current.source.unreadable && current.bytes.length <= maximumBytes) return unchanged
  for (let round = 0; ; round += 1) {
    if (current.bytes.length > maximumBytes) return tooLarge
    const {edits, repairs} = chooseEdits(current.source, lint(current.source), withSuggestions)
    if (repairs === 0) return current
    if (round === maximumRounds) return {...current, isUnfinished: true}
    current = read(encode(current.source, edits), current.repairs + repairs)
  }
}
