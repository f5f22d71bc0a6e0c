import type {FileResult} from '../rule/result.js'
import {decode} from '../text/decode.js'
import type {Source} from '../text/source.js'
import {bytesOf, chooseEdits, encode} from './edits.js'

/** After so many rounds a file is left as it is, whatever is still found: two rules would undo each other's work for ever. */
export const maximumRounds = 10

/** How repairs are made. */
export interface FixOptions {
  /** Repairs that touch words too. */
  readonly withSuggestions: boolean
  readonly maximumBytes: number
  /** The bytes of the source. */
  readonly bytes: Uint8Array
  lint(source: Source): FileResult
}

/** A file after its repairs. */
export interface Fixed {
  readonly source: Source
  readonly bytes: Uint8Array
  /** How many findings were repaired; 0 where the file is as it was. */
  readonly repairs: number
}

/** Repairs a file in rounds, each from bytes to findings to bytes, until nothing that can be repaired is found. Writes nothing. */
export function fix(source: Source, {withSuggestions, maximumBytes, bytes: given, lint}: FixOptions): Fixed {
  let current: Fixed = {source, bytes: given, repairs: 0}
  // What could not be read does not come out of its text as it was; and a file whose encoding is undecided is its author's to save anew.
  if (source.unreadable || source.undecided || !Buffer.from(given).equals(bytesOf(source))) return current
  if (source.encoding !== 'utf-8') {
    const bytes = encode(source)
    current = {bytes, source: decode(source.path, bytes, maximumBytes), repairs: 1}
    if (current.source.unreadable) return {source, bytes: given, repairs: 0}
  }
  for (let round = 1; round <= maximumRounds; round += 1) {
    const {edits, repairs} = chooseEdits(current.source, lint(current.source).findings, withSuggestions)
    if (repairs === 0) break
    const bytes = encode(current.source, edits)
    current = {bytes, source: decode(source.path, bytes, maximumBytes), repairs: current.repairs + repairs}
  }
  return current
}
