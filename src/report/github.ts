import type {Finding, Severity} from '../rule/finding.js'
import type {FileResult, Problem} from '../rule/result.js'
import type {Source} from '../text/source.js'
import {forWorkflowCommand, forWorkflowProperty} from './escape.js'
import {createSections, headOf} from './markdown.js'
import type {Reporter} from './reporter.js'
import {suggestedLines} from './suggested.js'
import {bySeverity, count, summaryLine} from './words.js'

/** GitHub shows this many annotations of each kind for a step and silently drops the others. */
const maximumOfAKind = 10

/** GitHub rejects a step summary of more than 1 MiB; the rest is for its beginning and for other commands of the step. */
const maximumSummaryBytes = 900 * 1024

/** Annotations that are held back for the problems, which are only known at the end and must not be dropped. */
const heldBack = 2

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Annotations of a pull request, the most severe of each file first, and full tables in the step summary. @actions/core prints directly,
 * escapes only one of the two forms of commands, and brings an HTTP client along.
 */
export const github: Reporter = {
  name: 'github',
  summary: 'Annotations for GitHub Actions, and a table in the summary of the step.',
  start(options) {
    const section = createSections(options)
    const document = createDocument()
    const shown: Record<Severity, number> = {error: 0, warning: 0, info: 0}
    const held: string[] = []
    let left = 0

    /** The annotations that GitHub has room for now. */
    function show({path, source}: FileResult, severity: Severity, findings: readonly Finding[]): string[] {
      const room = maximumOfAKind - shown[severity] - (severity === 'error' ? heldBack : 0)
      const now = findings.slice(0, Math.max(0, room))
      const later = severity === 'error' ? findings.slice(now.length, now.length + heldBack - held.length) : []
      held.push(...later.map((finding) => annotation(path, source, finding)))
      shown[severity] += now.length
      left += findings.length - now.length - later.length
      return now.map((finding) => annotation(path, source, finding))
    }

    return {
      file(result) {
        const {findings, more} = result
        left += more
        document.add(() => section(result))
        return bySeverity
          .flatMap((severity) =>
            show(
              result,
              severity,
              findings.filter((finding) => finding.severity === severity),
            ),
          )
          .map((line) => `${line}\n`)
          .join('')
      },
      end(summary, problems) {
        document.begin(headOf(summary, problems))
        const waiting = [...problems.map(problemAnnotation), ...held]
        const annotations = waiting.slice(0, maximumOfAKind - shown.error)
        left += waiting.length - annotations.length
        const more =
          left > 0 ? [`${count(left, 'more finding')}: GitHub shows ${maximumOfAKind} annotations of a kind, the summary of this step has the tables.`] : []
        return [...annotations, ...more, `${summaryLine(summary, problems.length)}\n`].join('\n')
      },
      appendix: {variable: 'GITHUB_STEP_SUMMARY', text: document.text},
    }
  },
}

/** A finding, its note, and the lines after its suggestion: GitHub's annotations have no button for it, but the text can be copied. */
function annotation(path: string, source: Source | null, {ruleId, severity, message, note, suggestion, position: {start, end}}: Finding): string {
  const suggested = suggestion && source ? ['Suggested:', ...suggestedLines(source, suggestion)] : []
  // Columns have a meaning only if the annotation is on one line.
  const place =
    start.line === end.line ? {line: start.line, endLine: end.line, col: start.column, endColumn: end.column} : {line: start.line, endLine: end.line}
  return command(commands[severity], {file: withoutDot(path), ...place, title: ruleId}, [message, ...(note === undefined ? [] : [note]), ...suggested])
}

function problemAnnotation({path, message}: Problem): string {
  return command('error', {...(path !== null && {file: withoutDot(path)}), title: 'nomination-lint could not do its job'}, [message])
}

function command(name: string, properties: Readonly<Record<string, string | number>>, lines: readonly string[]): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${forWorkflowProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${lines.map(forWorkflowCommand).join('%0A')}`
}

/** GitHub identifies a file by its path from the repository's root, without `./`. */
function withoutDot(path: FileResult['path']): string {
  return path.replace(/^(?:\.\/)+/, '')
}

/** A document that accepts parts until GitHub's limit is reached. The beginning may be added last. */
function createDocument(): {begin(text: string): void; add(part: () => string): void; text(): string} {
  const parts: string[] = []
  let beginning = ''
  let bytes = 0
  let isFull = false
  return {
    begin(text) {
      beginning = text
    },
    add(part) {
      if (isFull) return
      const text = part()
      bytes += Buffer.byteLength(text)
      isFull = bytes > maximumSummaryBytes
      parts.push(isFull ? '…and more, which does not fit into the summary of a step.\n' : text)
    },
    text: () => [beginning, ...parts].join('\n'),
  }
}
