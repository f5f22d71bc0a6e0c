import type {Edit, Finding} from '../../rule/finding.js'
import {encodeWindows1252} from '../../text/encoding/windows-1252.js'
import type {Source} from '../../text/source.js'

/** Edits that can be made together, sorted, and the number of findings that they repair. */
export interface ChosenEdits {
  readonly edits: readonly Edit[]
  readonly repairs: number
}

/**
 * Chooses repairs that do not overlap; of two that do, the later one waits for the next round. The edits of a finding are made together or
 * not at all. Edits that change nothing are skipped.
 *
 * @param withSuggestions whether to include repairs that touch words
 * @throws {RangeError} for edits outside the text, or that overlap inside one finding: a bug in the rule
 */
export function chooseEdits(source: Source, findings: readonly Finding[], withSuggestions: boolean): ChosenEdits {
  const groups = findings
    .map(({ruleId, fix, suggestion}) => checked(source, ruleId, fix ?? (withSuggestions ? suggestion : undefined) ?? []))
    .filter((group) => group.length > 0)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
  const edits: Edit[] = []
  let repairs = 0
  for (const group of groups) {
    if (group.some((edit) => touchesAny(edit, edits))) continue
    // The place is nearly always the end, so that nothing has to move.
    for (const edit of group) edits.splice(placeIn(edits, edit), 0, edit)
    repairs += 1
  }
  return {edits, repairs}
}

/**
 * The bytes of a file after edits, in UTF-8. Bytes that are not UTF-8 and are not edited stay as they are, so that a repair elsewhere does not
 * damage them.
 *
 * @param edits sorted, without overlaps
 */
export function encode({text, undecoded}: Source, edits: readonly Edit[] = []): Uint8Array {
  const repairs = edits.map((edit) => ({...edit, bytes: Buffer.from(edit.text)}))
  const raw = undecoded.map(({offset, length, bytes}) => ({start: offset, end: offset + length, bytes: Buffer.from(bytes)}))
  const parts: Buffer[] = []
  let at = 0
  for (const {start, end, bytes} of [...repairs, ...raw].sort(byStart)) {
    // An edit has replaced these bytes.
    if (end <= at && start < at) continue
    if (start < at) throw new RangeError(`an edit ends at ${at}, amid bytes that are not UTF-8`)
    parts.push(Buffer.from(text.slice(at, start)), bytes)
    at = end
  }
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(text.slice(at))]))
}

/** The bytes of a file as they were read. */
export function originalBytes(source: Source): Uint8Array {
  if (source.encoding === 'utf-8') return encode(source)
  if (source.encoding === 'windows-1252') return encodeWindows1252(source.text)
  const bytes = Buffer.from((source.hasMark ? '\uFEFF' : '') + source.text, 'utf16le')
  return new Uint8Array(source.encoding === 'utf-16be' ? bytes.swap16() : bytes)
}

function checked({text}: Source, ruleId: string, group: readonly Edit[]): Edit[] {
  const sorted = [...group].sort(byStart)
  for (const [index, edit] of sorted.entries()) {
    const next = sorted[index + 1]
    if (edit.start < 0 || edit.end < edit.start || edit.end > text.length || (next && touch(edit, next)))
      throw new RangeError(`the rule ${ruleId} asks for an edit from ${edit.start} to ${edit.end} that cannot be made`)
  }
  return sorted.filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
}

function byStart(a: Pick<Edit, 'start'>, b: Pick<Edit, 'start'>): number {
  return a.start - b.start
}

/** Whether two edits change the same text, or insert at the same offset. */
function touch(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start
}

/** Whether an edit overlaps one of many that are sorted and do not overlap: only its neighbours can. */
function touchesAny(edit: Edit, sorted: readonly Edit[]): boolean {
  const place = placeIn(sorted, edit)
  return sorted.slice(Math.max(0, place - 1), place + 1).some((neighbour) => touch(edit, neighbour))
}

/** The index of the first sorted edit that does not begin before an offset. */
function placeIn(sorted: readonly Edit[], {start}: Edit): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
