import type {Edit, Finding, Severity} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'
import type {Source} from '../text/source.js'

/** A finding for programs; lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Message {
  readonly ruleId: string
  readonly severity: Severity
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** One sentence: what is wrong and what to do about it. */
  readonly message: string
  /** The text in the range, or the name that the message is about. */
  readonly actual?: string
  /** Replacements, best first. */
  readonly expected?: readonly string[]
  readonly note?: string
  /** The rule's page. */
  readonly url?: string
  /** Set if `--fix` repairs it. */
  readonly fixable?: true
  /** Edits that `--fix-suggestions` makes, and that a person should check. */
  readonly suggestion?: readonly Replacement[]
}

/** An edit by lines and columns, for editors. */
export interface Replacement {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
}

/** A linted file for programs. */
export interface LintedFile {
  /** As given, `/` between segments. */
  readonly path: string
  /** By position; at most `limits.findings` of the configuration. */
  readonly messages: readonly Message[]
  /** How many more there are; absent for none. */
  readonly more?: number
  /** How many a suppressions file accepts; absent for none. */
  readonly suppressed?: number
}

/** A file's result for programs: the contract of `--format json` and of the JavaScript API. */
export function linted({path, findings, more, source, counts: {suppressed = 0}}: FileResult): LintedFile {
  const messages = findings.map((finding) => messageOf(finding, source))
  return {path, messages, ...(more > 0 && {more}), ...(suppressed > 0 && {suppressed})}
}

function messageOf({ruleId, severity, position: {start, end}, message, ...finding}: Finding, source: Source | null): Message {
  const {actual, expected, note, url, fix, suggestion} = finding
  return {
    ruleId,
    severity,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message,
    ...(actual !== undefined && {actual}),
    ...(expected && {expected}),
    ...(note !== undefined && {note}),
    ...(url !== undefined && {url}),
    ...(fix && {fixable: true}),
    ...(suggestion && source && {suggestion: suggestion.map((edit) => replacement(edit, source))}),
  }
}

function replacement({start, end, text}: Edit, source: Source): Replacement {
  const place = source.positionAt(start, end)
  return {line: place.start.line, column: place.start.column, endLine: place.end.line, endColumn: place.end.column, text}
}
