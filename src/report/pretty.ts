import {createColors} from 'picocolors'
import type {Finding, Severity} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'
import type {Source} from '../text/source.js'
import {forTerminal} from './escape.js'
import {excerptOf} from './excerpt.js'
import {createNotes} from './notes.js'
import {createRepairHint} from './repair-hint.js'
import type {Reporter} from './reporter.js'
import {summaryLine} from './words.js'
import {columnsOf, paragraph, wrapped} from './wrap.js'

/** For colour without a terminal, as in the log of a CI system. */
const widthOfLogs = 100
/** A message with less room than this, in columns, starts on its own line. */
const leastRoom = 36

/**
 * For people: each file with its findings, then a summary. On a terminal, text is wrapped and each finding shows its source line; elsewhere a
 * finding is one line.
 */
export const pretty: Reporter = {
  name: 'pretty',
  summary: 'For reading in a terminal.',
  start({color, width, repairs}) {
    const columns = width ?? (color ? widthOfLogs : null)
    const colors = createColors(color)
    const paint: Readonly<Record<Severity, (text: string) => string>> = {error: colors.red, warning: colors.yellow, info: colors.blue}
    const noteOf = createNotes()
    const hint = createRepairHint(repairs)
    let filesWithFindings = 0

    function heading(path: string): string {
      return `${filesWithFindings++ > 0 ? '\n' : ''}${colors.underline(forTerminal(path))}\n`
    }

    /** A finding with its source line and its note, indented like the message. */
    function lines(finding: Finding, width: number, source: Source | null): string[] {
      const {severity, message, ruleId} = finding
      const head = `  ${placeOf(finding).padEnd(width)}  ${paint[severity](severity.padEnd(7))}`
      const text = forTerminal(message)
      const rule = forTerminal(ruleId)
      const note = noteOf(finding)
      if (columns === null) return [`${head}  ${text}  ${colors.dim(rule)}`, ...(note === null ? [] : [colors.dim(`    ${forTerminal(note)}`)])]
      const beside = 2 + width + 2 + 7 + 2
      const isBeside = columns - beside >= leastRoom
      const indent = isBeside ? beside : columns < leastRoom ? 2 : 4
      const room = Math.max(columns - indent, 8)
      const details = [
        ...dimEnd(wrapped(`${text} ${rule}`, room), rule),
        ...(source ? marked(finding, source, room) : []),
        ...(note === null ? [] : wrapped(forTerminal(note), room).map(colors.dim)),
      ].map((line) => ' '.repeat(indent) + line)
      return isBeside ? [`${head}${details[0]?.slice(indent - 2) ?? ''}`, ...details.slice(1), ''] : [head, ...details, '']
    }

    /** Dims the rule's name, which is the last word of a message. */
    function dimEnd(texts: readonly string[], rule: string): string[] {
      return texts.map((text, index) => (index < texts.length - 1 ? text : `${text.slice(0, -rule.length)}${colors.dim(rule)}`))
    }

    /** The source line; without colour, the range is marked on the next line. */
    function marked({position}: Finding, source: Source, room: number): string[] {
      const {before, marked: place, after} = excerptOf(source, position, room - 2)
      if (before + place + after === '') return []
      const bar = colors.dim('│')
      if (color) return [`${bar} ${colors.dim(before)}${place === '' ? colors.inverse(' ') : colors.bold(colors.underline(place))}${colors.dim(after)}`]
      return [`${bar} ${before}${place}${after}`, `${bar} ${' '.repeat(columnsOf(before))}${'^'.repeat(Math.max(1, columnsOf(place)))}`]
    }

    return {
      file({path, findings, more, counts, source}: FileResult) {
        hint.add({path, counts})
        if (findings.length + more === 0) return ''
        const width = Math.max(...findings.map((finding) => placeOf(finding).length))
        const body = findings.flatMap((finding) => lines(finding, width, source))
        const rest = more > 0 ? [colors.dim(`  and ${more} more in this file`)] : []
        return `${heading(path)}${[...body, ...rest].join('\n').trimEnd()}\n`
      },
      end(summary, problems) {
        const text = paragraph(summaryLine(summary, problems.length), columns)
        const painted = summary.errors + problems.length > 0 ? colors.red(text) : summary.warnings > 0 ? colors.yellow(text) : colors.green(text)
        const repair = brokenBehindCommand(forTerminal(hint.text(problems)), columns)
        return `${filesWithFindings > 0 ? '\n' : ''}${colors.bold(painted)}\n${repair && `${repair}\n`}`
      },
    }
  },
}

/** A hint that is too long is broken after its command, so that this can be copied as a line. */
function brokenBehindCommand(hint: string, columns: number | null): string {
  if (columns === null || columnsOf(hint) <= columns) return hint
  const end = hint.lastIndexOf(' repairs ')
  return `${hint.slice(0, end)}\n${paragraph(hint.slice(end + 1), columns, '  ')}`
}

function placeOf({position: {start, end}}: Finding): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
