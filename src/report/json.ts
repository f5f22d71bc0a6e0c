import type {Finding} from '../rule/finding.js'
import {toJson} from './escape.js'
import type {Reporter} from './reporter.js'

/** One whole object on standard output: the contract that scripts rely on. Written file by file, so that no run is held in memory. */
export const json: Reporter = {
  name: 'json',
  summary: 'One JSON object, for scripts.',
  start() {
    let before = '{"version":1,"files":[\n'
    return {
      file({path, findings, more}) {
        const text = before + toJson({path, messages: findings.map(message), ...(more > 0 && {more})})
        before = ',\n'
        return text
      },
      end: (summary, problems) => `${before === ',\n' ? '\n' : before}],"problems":${toJson(problems)},"summary":${toJson(summary)}}\n`,
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
