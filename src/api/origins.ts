import {countFindings} from '../lint/counts.js'
import {type LintedFile, linted, type Message} from '../report/message.js'
import type {Finding} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'

/** The results behind the public objects, because formats show more of a file than its messages. Kept as long as the program keeps the objects. */
const resultOf = new WeakMap<LintedFile, FileResult>()
const findingOf = new WeakMap<Message, {readonly finding: Finding; readonly result: FileResult}>()

/** A file's result for a program. A format can still show it when messages have been removed. */
export function publicFile(result: FileResult): LintedFile {
  const file = linted(result)
  for (const [index, finding] of result.findings.entries()) {
    const message = file.messages[index]
    if (message) findingOf.set(message, {finding, result})
  }
  setOrigin(file, result)
  return file
}

/** Lets a format show a copy of a file. */
export function setOrigin(file: LintedFile, result: FileResult): void {
  resultOf.set(file, result)
}

/** The result behind a public file, with the messages that the program has kept; null if a message did not come from a linter. */
export function originOf(file: LintedFile): FileResult | null {
  const kept = file.messages.flatMap((message) => findingOf.get(message) ?? [])
  if (kept.length < file.messages.length) return null
  const {path} = file
  const result = resultOf.get(file) ?? kept[0]?.result ?? nothingKnown(path)
  if (kept.length === result.findings.length) return {...result, path}
  const findings = kept.map(({finding}) => finding)
  const {suppressed = 0} = result.counts
  return {...result, path, findings, more: 0, counts: {...countFindings(findings), ...(suppressed > 0 && {suppressed})}}
}

/** A file of which only the path is known. */
function nothingKnown(path: string): FileResult {
  return {path, findings: [], more: 0, counts: countFindings([]), source: null, nomination: null}
}
