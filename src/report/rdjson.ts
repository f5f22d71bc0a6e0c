import type {Position} from 'unist'
import type {Edit, Finding, Severity} from '../rule/finding.js'
import type {FileResult, Problem} from '../rule/result.js'
import type {Source} from '../text/source.js'
import {toJson} from './escape.js'
import type {Reporter} from './reporter.js'
import {webAddress} from './web-address.js'
import {count} from './words.js'

const severities: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** Reviewdog's Diagnostic Format. Columns count bytes of UTF-8, from 1; the end is exclusive. */
export const rdjson: Reporter = {
  name: 'rdjson',
  summary: "Reviewdog's diagnostics, with suggestions.",
  start() {
    let before = '{"source":{"name":"nomination-lint"},"diagnostics":['
    return {
      file(result) {
        return diagnosticsOf(result)
          .map((each) => {
            const text = `${before}\n${toJson(each)}`
            before = ','
            return text
          })
          .join('')
      },
      end: (_summary, problems) => {
        const diagnostics = problems.map((problem, index) => `${index === 0 ? before : ','}\n${toJson(diagnosticOf(problem))}`)
        return `${diagnostics.length === 0 && before !== ',' ? before : diagnostics.join('')}\n]}\n`
      },
    }
  },
}

function diagnosticsOf({path, findings, more, source}: FileResult): object[] {
  const diagnostics = findings.map((finding) => ({
    message: [finding.message, ...(finding.note === undefined ? [] : [finding.note])].join('\n'),
    location: {path: withoutDot(path), range: rangeOf(finding.position, source)},
    severity: severities[finding.severity],
    code: codeOf(finding),
    ...suggestionsOf(finding, source),
  }))
  return more > 0 ? [...diagnostics, {message: `And ${count(more, 'more finding')}.`, location: {path: withoutDot(path)}, severity: 'INFO'}] : diagnostics
}

function codeOf({ruleId, url}: Finding): object {
  const address = webAddress(url)
  return {value: ruleId, ...(address !== undefined && {url: address})}
}

function diagnosticOf({path, message}: Problem): object {
  return {message: `Not done: ${message}`, location: {path: withoutDot(path ?? 'nomination-lint')}, severity: 'ERROR'}
}

function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/)+/, '')
}

/** Reviewdog applies suggestions one by one, so several edits cannot be offered together. */
function suggestionsOf({fix, suggestion}: Finding, source: Source | null): {suggestions?: object[]} {
  const [edit, another] = fix ?? suggestion ?? []
  if (!source || !edit || another) return {}
  return {suggestions: [suggestionOf(edit, source)]}
}

function suggestionOf({start, end, text}: Edit, source: Source): object {
  return {range: rangeOf(source.positionAt(start, end), source), text}
}

function rangeOf({start, end}: Position, source: Source | null): object {
  return {start: pointOf(start, source), end: pointOf(end, source)}
}

function pointOf({line, column}: Position['start'], source: Source | null): object {
  const before = source?.line(line).slice(0, column - 1)
  return {line, column: before === undefined ? column : Buffer.byteLength(before) + 1}
}
