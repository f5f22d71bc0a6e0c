import {given, isList, type Row} from './row.js'

/** Whether an element that is there is found on its line. */
function where(element: 'project' | 'cycle' | 'signature'): Row {
  return {
    name: `${element}.where`,
    measure: 'accuracy',
    compare(label, {outline}) {
      const line = label[element]?.line
      return line === undefined ? [] : [given(`line ${line}`, outline[element] ? `line ${outline[element].line}` : 'none', line)]
    },
  }
}

const goalsForm: Row = {
  name: 'goals.form',
  measure: 'accuracy',
  compare: ({goals}, {outline}) => [given(goals.form, outline.goals.form, goals.line ?? outline.goals.line)],
}

/** Whether a list of goals is found on its first line. */
const goalsWhere: Row = {
  name: 'goals.where',
  measure: 'accuracy',
  compare({goals}, {outline}) {
    if (!isList(goals)) return []
    return [given(`a list on line ${goals.line}`, isList(outline.goals) ? `a list on line ${outline.goals.line}` : outline.goals.form, goals.line)]
  },
}

/** Rows of where an element is, and of the form of the goals. */
export const places: readonly Row[] = [where('project'), where('cycle'), goalsForm, goalsWhere, where('signature')]
