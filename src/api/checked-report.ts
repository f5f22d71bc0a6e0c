import type {Point, Position} from 'unist'
import * as v from 'valibot'
import {keyPath} from '../lint/configuration/issues.js'
import type {Edit, Report} from '../rule/finding.js'
import type {Source} from '../text/source.js'
import type {Range} from '../text/spans.js'
import {faultsIn} from './refuse.js'

/** A report that a rule must not make; the error's stack starts in the rule. */
class ReportError extends TypeError {
  override name = 'ReportError'
}

const text = v.pipe(v.string(), v.nonEmpty())
const whole = v.pipe(v.number(), v.integer())
const counted = v.pipe(whole, v.minValue(1))
const point = v.looseObject({line: counted, column: counted, offset: v.optional(whole)})
const edits = v.array(v.strictObject({start: whole, end: whole, text: v.string()}))
const schema = v.strictObject({
  message: text,
  range: v.optional(v.looseObject({start: whole, end: whole})),
  position: v.optional(v.looseObject({start: point, end: point})),
  actual: v.optional(v.string()),
  expected: v.optional(v.array(v.string())),
  note: v.optional(v.string()),
  severity: v.optional(v.picklist(['info', 'warning', 'error'])),
  isByOption: v.optional(v.boolean()),
  fix: v.optional(edits),
  suggestion: v.optional(edits),
})

/**
 * A report whose position, if it has one, was checked to be in the text and given offsets.
 *
 * @param send the function that the rule called; the stack of an error starts after it
 * @throws {ReportError} says what is wrong with the report
 */
export function checkedReport(report: Report, source: Source, send: (report: Report) => void): Report {
  const fault =
    faultOf(report) ??
    faultOfRange(report.range, source) ??
    [report.fix ?? [], report.suggestion ?? []].flatMap((group) => faultOfEdits(group, source) ?? [])[0] ??
    null
  const position = fault === null && report.position ? positionIn(report.position, source) : undefined
  if (fault === null && position !== null) return {...report, ...(position && {position})}
  const error = new ReportError(fault ?? `report.position: ${shown(report.position)} is not in the text.`)
  Error.captureStackTrace(error, send)
  throw error
}

function faultOf(report: Report): string | null {
  const [fault] = faultsIn(report, schema, ['report'])
  return fault ? `${keyPath(fault.path)}: ${fault.message}` : null
}

/** The position with offsets; null where it is not in the text. */
function positionIn({start, end}: Position, source: Source): Position | null {
  const [from, to] = [offsetOf(start, source), offsetOf(end, source)]
  return from === null || to === null || to < from ? null : source.positionAt(from, to)
}

function offsetOf({line, column, offset}: Point, {text: all, lineStarts}: Source): number | null {
  if (offset !== undefined) return offset >= 0 && offset <= all.length ? offset : null
  const start = lineStarts[line - 1]
  const most = lineStarts[line] ?? all.length
  return start !== undefined && start + column - 1 <= most ? start + column - 1 : null
}

function shown(position: Position | undefined): string {
  return position ? `${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column}` : 'nothing'
}

function faultOfRange(range: Range | undefined, {text: all}: Source): string | null {
  if (!range || (range.start >= 0 && range.end >= range.start && range.end <= all.length)) return null
  return `report.range: ${range.start} to ${range.end} is not in the text, which ends at ${all.length}.`
}

function faultOfEdits(group: readonly Edit[], {text: all}: Source): string | null {
  const sorted = [...group].sort((a, b) => a.start - b.start)
  for (const [index, {start, end}] of sorted.entries()) {
    if (start < 0 || end < start || end > all.length) return `report: the edit from ${start} to ${end} is not in the text, which ends at ${all.length}.`
    const next = sorted[index + 1]
    if (next && (next.start < end || next.start === start)) return `report: the edits from ${start} and from ${next.start} overlap.`
  }
  return null
}
