import type {Mention} from '../nomination/nomination.js'
import type {FileResult} from '../rule/result.js'
import {toJson} from './escape.js'
import type {Reporter} from './reporter.js'

/** What was understood of each statement, for scripts: the contract of `outline --format json`. */
export const outlineJson: Reporter = {
  name: 'json',
  summary: 'One JSON object, for scripts.',
  start() {
    let before = '{"version":1,"files":[\n'
    return {
      file(result) {
        const text = before + toJson(outlineOf(result))
        before = ',\n'
        return text
      },
      end: (_summary, problems) => `${before === ',\n' ? '\n' : before}],"problems":${toJson(problems)}}\n`,
    }
  },
}

function outlineOf({path, nomination, source}: FileResult) {
  return {
    path,
    // Of what could not be read nothing is known: that no goals are named is then no statement about the text.
    ...(source?.unreadable && {unreadable: source.unreadable.kind}),
    place: nomination?.place ?? null,
    project: lineAndText(nomination?.namedTeam),
    cycle: lineAndText(nomination?.namedCycle),
    // Where the statement stands for another team or cycle than its folder does.
    otherProject: lineAndText(nomination?.otherTeam),
    otherCycle: lineAndText(nomination?.otherCycle),
    goals: {
      form: nomination?.goals.form ?? 'none',
      line: nomination?.goals.position?.start.line ?? null,
      items: (nomination?.goals.items ?? []).map(lineAndText),
    },
    signature: lineAndText(nomination?.signature),
    references: {
      citations: (nomination?.citations ?? []).map(({label, position}) => ({label, line: position.start.line})),
      entries: (nomination?.entries ?? []).map(({label, position, url}) => ({label, line: position.start.line, url: url?.text ?? null})),
    },
  }
}

function lineAndText(mention: Mention | null | undefined) {
  return mention ? {line: mention.position.start.line, text: mention.text} : null
}
