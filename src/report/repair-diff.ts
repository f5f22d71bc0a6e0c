import {encodingNames} from '../text/encoding/encoding.js'
import {windows1252ByteOf} from '../text/encoding/windows-1252.js'
import type {Source} from '../text/source.js'
import {unifiedDiff} from './diff.js'

/** A unified diff of a repair. Bytes of another encoding are shown as such, `\x92`: otherwise nothing would seem to change. */
export function repairDiff(before: Source, after: Source, color = false): string {
  return unifiedDiff(before.path, shownBytes(before), after.text, color)
}

/** `from Windows-1252 to UTF-8`, for a file whose encoding a repair changes; null for others. */
export function recoding({encoding}: Source): string | null {
  return encoding === 'utf-8' ? null : `from ${encodingNames[encoding]} to ${encodingNames['utf-8']}`
}

/** In UTF-16 every character has other bytes, so they are not shown. */
function shownBytes({text, encoding}: Source): string {
  if (encoding !== 'windows-1252') return text
  return text.replace(/[^\0-\x7f]/g, (character) => `\\x${(windows1252ByteOf(character) ?? 0).toString(16).toUpperCase()}`)
}
