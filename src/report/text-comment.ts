import type {Finding} from '../rule/finding.js'
import type {FileResult, Problem} from '../rule/result.js'
import {forTerminal} from './escape.js'
import {createNotes} from './notes.js'
import type {Reporter} from './reporter.js'
import {bySeverity, count, summaryLine} from './words.js'

/** Gerrit rejects a message of more than 16 KiB (`change.commentSizeLimit`); the rest is for what a job adds. */
const maximumBytes = 15 * 1024

/**
 * One plain-text comment for a review, because Gerrit and mail do not render Markdown. The summary comes first, then each nomination with
 * findings, the most severe on top: what does not fit is cut off at the end.
 */
export const textComment: Reporter = {
  name: 'text-comment',
  summary: 'One plain-text comment for a review in Gerrit, or a mail.',
  start() {
    const noteOf = createNotes()
    const blocks: string[] = []
    let room = maximumBytes
    let left = 0
    const add = (block: string, findings: number) => {
      room -= Buffer.byteLength(block)
      if (room > 0) blocks.push(block)
      else left += findings
    }
    return {
      file(result) {
        const lines = linesOf(result, noteOf)
        if (lines.length === 0) return ''
        const [first = '', ...others] = lines
        add(`\n${forTerminal(result.path)}\n\n${first}`, 1)
        for (const line of others) add(line, 1)
        left += result.more
        return ''
      },
      end(summary, problems) {
        const rest = left > 0 ? [`\nAnd ${count(left, 'more finding')} that this comment has no room for.\n`] : []
        return [`nomination-lint: ${summaryLine(summary, problems.length)}\n`, ...problemBlock(problems), ...blocks, ...rest].join('')
      },
    }
  },
}

/** A bullet for each finding, and a line below it for its note. */
function linesOf({findings}: FileResult, noteOf: (finding: Finding) => string | null): string[] {
  return bySeverity.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map((finding) => lineOf(finding, noteOf(finding)))
}

function lineOf({position: {start}, severity, message, ruleId}: Finding, note: string | null): string {
  const text = `* Line ${start.line}: ${forTerminal(message)} (${severity}, ${ruleId})\n`
  return note === null ? text : `${text}  ${forTerminal(note)}\n`
}

function problemBlock(problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, 20).map(({path, message}) => `* ${path === null ? '' : `${forTerminal(path)}: `}${forTerminal(message)}\n`)
  return problems.length === 0 ? [] : ['\nWhat could not be done:\n\n', ...lines, ...(problems.length > 20 ? [`* and ${problems.length - 20} more\n`] : [])]
}
