import type {Finding, Severity} from '../rule/finding.js'
import type {FileResult, Problem} from '../rule/result.js'
import {forWorkflowCommand, forWorkflowProperty} from './escape.js'
import {markdown} from './markdown.js'
import type {Reporter} from './reporter.js'
import {bySeverity, count, summarize} from './words.js'

/** GitHub shows this many annotations of each kind for a step and drops the others without a word. */
const maximumOfAKind = 10

/** GitHub refuses a step's summary of more than 1 MiB; the rest is for what other commands of the step append. */
const maximumSummaryBytes = 960 * 1024

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** Annotations of a pull request, the heaviest first, and the full tables in the summary of the step. */
export const github: Reporter = {
  name: 'github',
  summary: 'Annotations for GitHub Actions, and a table in the summary of the step.',
  start(options) {
    const found: {path: string; finding: Finding}[] = []
    const table = markdown.start(options)
    let document = ''
    let cutOff = 0
    return {
      file(result) {
        found.push(...result.findings.map((finding) => ({path: result.path, finding})))
        cutOff += result.more
        document = appendWithin(document, table.file(result))
        return ''
      },
      end(summary, problems) {
        document = appendWithin(document, table.end(summary, problems))
        const annotations = bySeverity.flatMap((severity) => {
          const all = found.filter(({finding}) => finding.severity === severity).map(({path, finding}) => annotation(path, finding))
          return (severity === 'error' ? [...problems.map(problemAnnotation), ...all] : all).slice(0, maximumOfAKind)
        })
        const left = problems.length + found.length + cutOff - annotations.length
        const more =
          left > 0 ? [`${count(left, 'more finding')}: GitHub shows ${maximumOfAKind} annotations of a kind, the summary of this step has the tables.`] : []
        return [...annotations, ...more, `${summarize(summary)}\n`].join('\n')
      },
      appendix: {variable: 'GITHUB_STEP_SUMMARY', text: () => document},
    }
  },
}

function annotation(path: string, {ruleId, severity, message, position: {start, end}}: Finding): string {
  // Columns count only where the annotation begins and ends in one line.
  const place =
    start.line === end.line ? {line: start.line, endLine: end.line, col: start.column, endColumn: end.column} : {line: start.line, endLine: end.line}
  return command(commands[severity], {file: withoutDot(path), ...place, title: ruleId}, message)
}

function problemAnnotation({path, message}: Problem): string {
  return command('error', {...(path !== null && {file: withoutDot(path)}), title: 'nomination-lint could not do its job'}, message)
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${forWorkflowProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${forWorkflowCommand(text)}`
}

/** GitHub finds a file by its path from the repository's root, without `./`. */
function withoutDot(path: FileResult['path']): string {
  return path.replace(/^(?:\.\/)+/, '')
}

/** The document with one more part, or as it is where the part would make it too long for GitHub. */
function appendWithin(document: string, part: string): string {
  const note = '\n…and more: the summary of a step has no room for it.\n'
  if (document.endsWith(note)) return document
  return Buffer.byteLength(document) + Buffer.byteLength(part) <= maximumSummaryBytes ? document + part : document + note
}
