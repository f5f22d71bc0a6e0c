import type {FileResult, Problem, Summary} from '../rule/result.js'
import {toJson} from './escape.js'
import type {Reporter} from './reporter.js'

/**
 * Makes the reporter of one JSON object, written file by file, so that no run is held in memory: `{"version", "files", …}`.
 *
 * @param fileOf what it says of a file
 * @param restOf what else it says at the end, by key
 */
export function jsonObject(fileOf: (result: FileResult) => object, restOf: (summary: Summary, problems: readonly Problem[]) => object): Reporter {
  return {
    name: 'json',
    summary: 'One JSON object, for scripts.',
    start() {
      let before = '{"version":1,"files":[\n'
      return {
        file(result) {
          const text = before + toJson(fileOf(result))
          before = ',\n'
          return text
        },
        end: (summary, problems) => `${before === ',\n' ? '\n' : before}],${toJson(restOf(summary, problems)).slice(1)}\n`,
      }
    },
  }
}
