import type {Mention, Nomination} from '../nomination/nomination.js'
import type {Finding, Severity} from '../rule/finding.js'
import type {FileResult, Problem, Summary} from '../rule/result.js'
import type {Range} from '../text/spans.js'
import {type Contradiction, cycleContradiction, projectContradiction} from './contradictions.js'
import {unifiedDiff} from './diff.js'
import {forMarkdown} from './escape.js'
import {createNotes} from './notes.js'
import type {Reporter, ReportOptions} from './reporter.js'
import {shellPath} from './shell.js'
import {withSuggestions} from './suggested.js'
import {count, summaryLine} from './words.js'

const marks: Readonly<Record<Severity, string>> = {error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ info'}

/** The summary, then a section per nomination: a checklist of the required elements, a table of the findings, and suggestions. */
export const markdown: Reporter = {
  name: 'markdown',
  summary: 'A checklist and a table per nomination, for a comment or a summary.',
  start: (options) => {
    const section = createSections(options)
    // The summary comes first and is known last.
    const sections: string[] = []
    return {
      file(result) {
        sections.push(section(result))
        return ''
      },
      end: (summary, problems) => [headOf(summary, problems), ...sections].join('\n'),
    }
  },
}

export function createSections({repairs}: ReportOptions): (result: FileResult) => string {
  const noteOf = createNotes()
  const isRepaired = repairs?.done === 'suggestions'
  return (result) => blocks([heading(result), checklist(result), table(result, noteOf), suggestions(result, isRepaired)])
}

/** The log has all problems. */
const maximumProblems = 100

/** The summary, and the problems. */
export function headOf(summary: Summary, problems: readonly Problem[]): string {
  const left = problems.length - maximumProblems
  return blocks([
    `**${summaryLine(summary, problems.length)}**`,
    ...problems.slice(0, maximumProblems).map(problemParagraph),
    left > 0 ? `…and ${count(left, 'more problem')}.` : '',
  ])
}

function blocks(texts: readonly string[]): string {
  return `${texts.filter(Boolean).join('\n\n')}\n`
}

function heading({path}: FileResult): string {
  return `### ${forMarkdown(path)}`
}

function checklist({nomination, findings, source}: FileResult): string {
  if (!nomination || !source) return ''
  return elements(nomination, findings, ({start}) => ` (line ${source.lineAt(start)})`)
    .map(([isThere, text]) => `- [${isThere ? 'x' : ' '}] ${text}`)
    .join('\n')
}

/** The required elements, whether each is there, and what was found. */
function elements(nomination: Nomination, findings: readonly Finding[], where: Where): readonly Element[] {
  const {goals, signature, citations} = nomination
  const isListed = goals.form !== 'none' && goals.form !== 'prose'
  const unresolved = findings.filter(({ruleId, severity}) => ruleId.startsWith('reference-') && severity === 'error').length
  return [
    contradictedElement('project', projectContradiction(nomination), where) ?? namedElement('project', nomination.namedTeam, where),
    contradictedElement('cycle', cycleContradiction(nomination), where) ?? namedElement('cycle', nomination.namedCycle, where),
    [isListed, goalsText(goals, where)],
    [signature !== null, signature ? `is signed${where(signature)}` : 'is not signed'],
    [unresolved === 0, referencesText(citations.length, unresolved)],
  ]
}

type Element = readonly [isThere: boolean, text: string]

/** ` (line 4)`. */
type Where = (range: Range) => string

function contradictedElement(what: string, found: Contradiction | null, where: Where): Element | null {
  if (!found) return null
  const how = found.kind === 'other' ? 'is for' : `misspells the ${what}:`
  return [false, `${how} ${forMarkdown(found.named)}${where(found.at)}, not ${forMarkdown(found.expected)}`]
}

function namedElement(what: string, named: Mention | null, where: Where): Element {
  return [named !== null, named ? `names the ${what}: ${forMarkdown(named.text)}${where(named)}` : `does not name the ${what}`]
}

function goalsText({form, items, range}: Nomination['goals'], where: Where): string {
  if (form === 'none') return 'names no goals'
  const from = range ? where(range) : ''
  return form === 'prose' ? `describes goals in prose, not in a list${from}` : `lists ${count(items.length, 'goal')}${from}`
}

function referencesText(citations: number, unresolved: number): string {
  if (unresolved > 0) return `has references that lead nowhere: ${unresolved}`
  return citations > 0 ? 'has references that resolve' : 'has no references to resolve'
}

function table({findings, more}: FileResult, noteOf: (finding: Finding) => string | null): string {
  if (findings.length === 0) return 'Nothing to report.'
  const rows = findings.map((finding) => {
    const {
      severity,
      position: {start},
      message,
      ruleId,
    } = finding
    const note = noteOf(finding)
    const text = `${forMarkdown(message)}${note === null ? '' : `<br>${forMarkdown(note)}`}`
    return `| ${start.line}:${start.column} | ${marks[severity]} | ${text} | \`${ruleId}\` |`
  })
  const rest = more > 0 ? [`| | | and ${more} more | |`] : []
  return ['| Place | Severity | Finding | Rule |', '| --- | --- | --- | --- |', ...rows, ...rest].join('\n')
}

/** What `--fix-suggestions` would change, as a diff whose lines can be copied. */
function suggestions({path, source, findings}: FileResult, isRepaired: boolean): string {
  const after = source && withSuggestions(source, findings)
  if (!source || after === null || after === source.text) return ''
  const diff = unifiedDiff(path, source.text, after).replace(/\n$/, '')
  // The fence is longer than any run of backticks in the text, so that no line can close it.
  const fence = '`'.repeat(Math.max(3, 1 + Math.max(0, ...[...diff.matchAll(/`+/g)].map(([run]) => run.length))))
  const how = isRepaired ? '' : `; copy it, or run ${forMarkdown(`\`nomination-lint --fix-suggestions ${shellPath(path)}\``)}`
  return `Suggested${how}:\n\n${fence}diff\n${diff}\n${fence}`
}

function problemParagraph({path, message}: Problem): string {
  return `❌ Not done${path === null ? '' : `, ${forMarkdown(path)}`}: ${forMarkdown(message)}`
}
