import type {Severity} from '../rule/finding.js'
import {forTerminal} from './escape.js'
import type {Reporter} from './reporter.js'
import {count, withNote} from './words.js'

/** GCC's names, which problem matchers look for. */
const severities: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/**
 * A line for each finding in the form of compilers: for Vim's quickfix list, Emacs' compile mode, problem matchers and reviewdog's `-efm`. A
 * note follows its message on the same line.
 */
export const unix: Reporter = {
  name: 'unix',
  summary: 'A line for each finding, path:line:column, for editors and other programs.',
  start: () => ({
    file: ({path, findings, more}) => {
      const lines = findings.map(({position: {start}, severity, message, note, ruleId}) => line(path, start, severity, withNote(message, note), ruleId))
      if (more > 0) lines.push(line(path, {line: 1, column: 1}, 'info', `And ${count(more, 'more finding')}.`, 'limits'))
      return lines.join('')
    },
    end: (_summary, problems) => problems.map(({path, message}) => line(path ?? 'nomination-lint', {line: 1, column: 1}, 'error', message, 'problem')).join(''),
  }),
}

function line(path: string, place: {line: number; column: number}, severity: Severity, message: string, rule: string): string {
  // Escaped as a whole, because the end of a path and the next character may form a workflow command.
  return `${forTerminal(`${path}:${place.line}:${place.column}: ${severities[severity]}: ${message} [${rule}]`)}\n`
}
