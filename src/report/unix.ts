import {forTerminal} from './escape.js'
import type {Reporter} from './reporter.js'
import {count, withNote} from './words.js'

/**
 * A line for each finding, as compilers print them: what Vim's quickfix list, Emacs' compile mode, problem matchers and reviewdog's
 * `-efm` read. A note follows its message on the same line.
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

function line(path: string, place: {line: number; column: number}, severity: string, message: string, rule: string): string {
  // As one text, for a path may end where the next character makes a workflow command of it.
  return `${forTerminal(`${path}:${place.line}:${place.column}: ${severity}: ${message} [${rule}]`)}\n`
}
