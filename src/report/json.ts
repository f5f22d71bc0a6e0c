import type {Finding} from '../rule/finding.js'
import {toJson} from './escape.js'
import type {Reporter} from './reporter.js'

/** One whole object on standard output: the contract that scripts rely on. */
export const json: Reporter = {
  name: 'json',
  summary: 'One JSON object, for scripts.',
  start() {
    const files: unknown[] = []
    return {
      file({path, findings}) {
        files.push({path, messages: findings.map(message)})
        return ''
      },
      end: (summary, problems) => `${toJson({version: 1, files, problems, summary})}\n`,
    }
  },
}

function message({ruleId, severity, position: {start, end}, message, actual, expected, note, url, fix}: Finding) {
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
  }
}
