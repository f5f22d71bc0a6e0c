import {createColors} from 'picocolors'
import type {Finding, Severity} from '../rule/finding.js'
import type {FileResult, Summary} from '../rule/result.js'
import type {Source} from '../text/source.js'
import {forTerminal} from './escape.js'
import {excerptOf} from './excerpt.js'
import {createNotes} from './notes.js'
import type {Reporter} from './reporter.js'

/** For people: each file with its findings, then a summary; with colour the source line with the place marked. */
export const pretty: Reporter = {
  name: 'pretty',
  summary: 'For people at a terminal.',
  start({color}) {
    const colors = createColors(color)
    const paint: Readonly<Record<Severity, (text: string) => string>> = {error: colors.red, warning: colors.yellow, info: colors.blue}
    const noteOf = createNotes()
    let filesWithFindings = 0

    function heading(path: string): string {
      return `${filesWithFindings++ > 0 ? '\n' : ''}${colors.underline(forTerminal(path))}\n`
    }

    function lines(finding: Finding, width: number, source: Source | null): string[] {
      const {severity, message, ruleId} = finding
      const head = `  ${placeOf(finding).padEnd(width)}  ${paint[severity](severity.padEnd(7))}  ${forTerminal(message)}  ${colors.dim(forTerminal(ruleId))}`
      return [head, ...(color && source ? marked(finding, source) : []), ...note(finding)]
    }

    function marked({position}: Finding, source: Source): string[] {
      const {before, marked, after} = excerptOf(source, position)
      if (before + marked + after === '') return []
      return [`  ${colors.dim(`${position.start.line} |`)} ${forTerminal(before)}${colors.bold(colors.underline(forTerminal(marked)))}${forTerminal(after)}`]
    }

    function note(finding: Finding): string[] {
      const text = noteOf(finding)
      return text === null ? [] : [colors.dim(`    ${forTerminal(text)}`)]
    }

    return {
      file({path, findings, more, source}: FileResult) {
        if (findings.length + more === 0) return ''
        const width = Math.max(...findings.map((finding) => placeOf(finding).length))
        const body = findings.flatMap((finding) => lines(finding, width, source))
        const rest = more > 0 ? [colors.dim(`  and ${more} more in this file`)] : []
        return `${heading(path)}${[...body, ...rest].join('\n')}\n`
      },
      end(summary, {length: problems}) {
        const text = summaryLine(summary, problems)
        const painted = summary.errors + problems > 0 ? colors.red(text) : summary.warnings > 0 ? colors.yellow(text) : colors.green(text)
        return `${filesWithFindings > 0 ? '\n' : ''}${colors.bold(painted)}\n`
      },
    }
  },
}

function placeOf({position: {start, end}}: Finding): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

/** `2 errors and 1 warning in 12 nominations.`, and `No findings in 1 nomination; 1 problem.` where a part of the job could not be done. */
function summaryLine({files, errors, warnings, infos}: Summary, problems: number): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].filter((text) => text !== '')
  const all = counts.length > 1 ? `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}` : counts[0]
  return `${all ?? 'No findings'} in ${files} ${files === 1 ? 'nomination' : 'nominations'}${problems > 0 ? `; ${counted(problems, 'problem')}` : ''}.`
}

function counted(count: number, name: string): string {
  return count === 0 ? '' : `${count} ${name}${count === 1 ? '' : 's'}`
}
