import {type CollectedFile, collect} from '../lint/collect-results.js'
import type {LintEvent} from '../lint/events.js'
import {outlineOf} from '../report/outline-json.js'
import type {Source} from '../text/source.js'
import {publicFile, setOrigin} from './origins.js'
import type {FixedFile, FixReport, LintReport, OutlineReport} from './results.js'

export async function lintReport(events: AsyncIterable<LintEvent>): Promise<LintReport> {
  const {files, problems, summary, notices} = await collect(events)
  return {files: files.map(({result}) => publicFile(result)), problems, summary, notices}
}

export async function fixReport(events: AsyncIterable<LintEvent>): Promise<FixReport> {
  const {files, problems, summary, notices} = await collect(events)
  return {files: files.map(fixedFile), problems, summary, notices}
}

export async function outlineReport(events: AsyncIterable<LintEvent>): Promise<OutlineReport> {
  const {files, problems, notices} = await collect(events)
  return {files: files.map(({result}) => outlineOf(result)), problems, notices}
}

function fixedFile({result, repair}: CollectedFile): FixedFile {
  const {repairs = 0, source, bytes, isUnfinished = false} = repair?.fixed ?? {}
  const file = {
    ...publicFile(result),
    repairs,
    ...(repairs > 0 && source && {output: writtenText(source, bytes)}),
    ...(isUnfinished && {unfinished: true as const}),
  }
  setOrigin(file, result)
  return file
}

/** The text that was written. It is decoded here if the source, no longer readable as a statement, does not hold it. */
function writtenText(source: Source, bytes: Uint8Array | undefined): string {
  return source.unreadable && bytes ? new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes) : source.text
}
