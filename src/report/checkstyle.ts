import type {Problem} from '../rule/result.js'
import type {Reporter} from './reporter.js'
import {count, withNote} from './words.js'
import {element} from './xml.js'

/** Checkstyle's XML, which Jenkins' warnings plug-in, Violations, Phabricator and most review bots read. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'Checkstyle XML, for Jenkins and review bots.',
  start: () => {
    let before = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    const first = () => {
      const text = before
      before = ''
      return text
    }
    return {
      file({path, findings, more}) {
        const errors = findings.map(({position: {start}, severity, message, note, ruleId}) =>
          element('error', {line: start.line, column: start.column, severity, message: withNote(message, note), source: `nomination-lint.${ruleId}`}),
        )
        if (more > 0) errors.push(withoutPlace('info', `And ${count(more, 'more finding')}.`, 'limits'))
        return `${first()}${element('file', {name: path}, errors)}\n`
      },
      end: (_summary, problems) => `${first()}${problems.map(problemElement).join('')}</checkstyle>\n`,
    }
  },
}

function problemElement({path, message}: Problem): string {
  return `${element('file', {name: path ?? 'nomination-lint'}, [withoutPlace('error', message, 'problem')])}\n`
}

function withoutPlace(severity: string, message: string, name: string): string {
  return element('error', {line: 1, severity, message, source: `nomination-lint.${name}`})
}
