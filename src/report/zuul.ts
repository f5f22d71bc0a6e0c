import type {Finding} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'
import type {Source} from '../text/source.js'
import {toJson, visible} from './escape.js'
import type {Reporter} from './reporter.js'
import {count} from './words.js'

/** A comment of Zuul's schema. Zuul drops all comments of a job for one unknown key or type. */
interface FileComment {
  line: number
  message: string
  level: Finding['severity']
  /** Lines from 1, characters from 0. */
  range?: {start_line: number; start_character: number; end_line: number; end_character: number}
}

/** Data for `zuul_return`, which Zuul turns into comments on the lines of a change in Gerrit. */
export const zuul: Reporter = {
  name: 'zuul',
  summary: "Comments in a change's lines, as data for Zuul's zuul_return.",
  start() {
    const comments = new Map<string, FileComment[]>()
    const add = (path: string, list: FileComment[]) => {
      const key = path.replace(/^(?:\.\/)+/, '')
      if (list.length > 0) comments.set(key, [...(comments.get(key) ?? []), ...list])
    }
    return {
      file({path, findings, more, source}) {
        const list = findings.map((finding) => comment(finding, source))
        if (more > 0) list.push({line: 1, level: 'info', message: `And ${count(more, 'more finding')}.`})
        add(path, list)
        return ''
      },
      end(_summary, problems) {
        for (const {path, message} of problems) if (path !== null) add(path, [{line: 1, level: 'error', message: `Not done: ${visible(message)}`}])
        return `${toJson({zuul: {file_comments: Object.fromEntries(comments)}}, 2)}\n`
      },
    }
  },
}

function comment({position: {start, end}, message, note, ruleId, severity}: Finding, source: FileResult['source']): FileComment {
  const lines = [`${visible(message)} (${ruleId})`, ...(note === undefined ? [] : [visible(note)])]
  const plain = {line: lastLineWithin(source, start.line), message: lines.join('\n'), level: severity}
  const isEmpty = start.line === end.line && start.column === end.column
  if (isEmpty || plain.line !== start.line) return plain
  const range = {start_line: start.line, start_character: start.column - 1, end_line: end.line, end_character: end.column - 1}
  // For Gerrit, the line of a comment is the last of its range.
  return {...plain, line: end.line, range}
}

/** The line, or the last one with text: Gerrit rejects a comment below the end of a file. */
function lastLineWithin(source: Source | null, line: number): number {
  if (!source) return line
  let last = Math.min(line, source.lineStarts.length)
  while (last > 1 && source.lineStarts[last - 1] === source.text.length) last -= 1
  return last
}
