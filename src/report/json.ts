import {toJson} from './escape.js'
import {linted} from './message.js'
import type {Reporter} from './reporter.js'

/** One JSON object, the contract that scripts rely on; written file by file, so that no run is held in memory. */
export const json: Reporter = {
  name: 'json',
  summary: 'One JSON object, for scripts.',
  start() {
    let before = '{"version":1,"files":[\n'
    return {
      file(result) {
        const text = before + toJson(linted(result))
        before = ',\n'
        return text
      },
      end: (summary, problems) => `${before === ',\n' ? '\n' : before}],"problems":${toJson(problems)},"summary":${toJson(summary)}}\n`,
    }
  },
}
