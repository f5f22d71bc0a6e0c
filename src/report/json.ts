import type {Edit, Finding} from '../rule/finding.js'
import type {Source} from '../text/source.js'
import {toJson} from './escape.js'
import type {Reporter} from './reporter.js'

/** One whole object on standard output: the contract that scripts rely on. Written file by file, so that no run is held in memory. */
export const json: Reporter = {
  name: 'json',
  summary: 'One JSON object, for scripts.',
  start() {
    let before = '{"version":1,"files":[\n'
    return {
      file({path, findings, more, source, counts: {suppressed = 0}}) {
        const messages = findings.map((finding) => message(finding, source))
        const text = before + toJson({path, messages, ...(more > 0 && {more}), ...(suppressed > 0 && {suppressed})})
        before = ',\n'
        return text
      },
      end: (summary, problems) => `${before === ',\n' ? '\n' : before}],"problems":${toJson(problems)},"summary":${toJson(summary)}}\n`,
    }
  },
}

function message({ruleId, severity, position: {start, end}, message, actual, expected, note, url, fix, suggestion}: Finding, source: Source | null) {
  return {
    ruleId,
    severity,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message,
    actual,
    expected,
    note,
    url,
    ...(fix && {fixable: true}),
    ...(suggestion && source && {suggestion: suggestion.map((edit) => replacement(edit, source))}),
  }
}

/** An edit by lines and columns, for an editor to offer. */
function replacement({start, end, text}: Edit, source: Source) {
  const place = source.positionAt(start, end)
  return {line: place.start.line, column: place.start.column, endLine: place.end.line, endColumn: place.end.column, text}
}
