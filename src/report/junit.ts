import type {Finding} from '../rule/finding.js'
import type {FileResult, Problem} from '../rule/result.js'
import {forXml} from './escape.js'
import type {Reporter} from './reporter.js'
import {count} from './words.js'
import {element} from './xml.js'

/**
 * JUnit's XML as Jenkins, GitLab and others read it: a suite per nomination, a case per rule that found something. Only errors fail a case, since a
 * warning would make the build fail. Builders on npm are a hundred times larger than these few elements.
 */
export const junit: Reporter = {
  name: 'junit',
  summary: 'JUnit XML, for CI systems that show test results.',
  start() {
    // The root element begins with counts, so the suites are kept until the end.
    const suites: string[] = []
    const total = {tests: 0, failures: 0, errors: 0}
    const add = (suite: Suite) => {
      const own = counts(suite.cases)
      for (const key of ['tests', 'failures', 'errors'] as const) total[key] += own[key]
      suites.push(suiteElement(suite))
    }
    return {
      file(result) {
        add(suiteOf(result))
        return ''
      },
      end(_summary, problems) {
        if (problems.length > 0) add(problemSuite(problems))
        const root = element('testsuites', {name: 'nomination-lint', ...total}, suites)
        return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
      },
    }
  },
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

interface Case {
  readonly name: string
  readonly outcome: 'passed' | 'failure' | 'error'
  /** A line for each finding, and one for its note. */
  readonly lines: readonly string[]
}

function suiteOf({path, findings, more}: FileResult): Suite {
  const rules = [...new Set(findings.map(({ruleId}) => ruleId))]
  const cases = rules.map((name): Case => {
    const found = findings.filter(({ruleId}) => ruleId === name)
    return {name, outcome: found.some(({severity}) => severity === 'error') ? 'failure' : 'passed', lines: found.flatMap(linesOf)}
  })
  const rest: Case[] = more > 0 ? [{name: 'more', outcome: 'passed', lines: [`and ${count(more, 'more finding')}`]}] : []
  return {name: path, cases: cases.length > 0 ? [...cases, ...rest] : [{name: 'nomination', outcome: 'passed', lines: []}]}
}

function linesOf({severity, position: {start}, message, note}: Finding): string[] {
  return [`${start.line}:${start.column} ${severity}: ${message}`, ...(note === undefined ? [] : [note])]
}

function problemSuite(problems: readonly Problem[]): Suite {
  const cases = problems.map(({path, message}): Case => ({name: path ?? 'nomination-lint', outcome: 'error', lines: [message]}))
  return {name: 'could not be done', cases}
}

function counts(cases: readonly Case[]): Readonly<Record<'tests' | 'failures' | 'errors', number>> {
  const number = (outcome: Case['outcome']) => cases.filter((each) => each.outcome === outcome).length
  return {tests: cases.length, failures: number('failure'), errors: number('error')}
}

function suiteElement({name, cases}: Suite): string {
  return element(
    'testsuite',
    {name, ...counts(cases)},
    cases.map((each) => caseElement(name, each)),
  )
}

function caseElement(classname: string, {name, outcome, lines}: Case): string {
  const text = lines.map(forXml).join('\n')
  if (lines.length === 0) return element('testcase', {classname, name}, [])
  const inner =
    outcome === 'passed' ? `<system-out>${text}</system-out>` : `<${outcome} message="${forXml(lines[0] ?? '')}" type="${outcome}">${text}</${outcome}>`
  return element('testcase', {classname, name}, [inner])
}
