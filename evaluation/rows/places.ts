import {given, isList, type Row} from './row.js'

/** A row for whether an existing element is found on its line. */
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

/** A row for whether a list of goals is found on its first line. */
const goalsWhere: Row = {
  name: 'goals.where',
  measure: 'accuracy',
  compare({goals}, {outline}) {
    if (!isList(goals)) return []
    return [given(`a list on line ${goals.line}`, isList(outline.goals) ? `a list on line ${outline.goals.line}` : outline.goals.form, goals.line)]
  },
}

/** Rows for the lines of elements, and for the form of the goals. */
export const places: readonly Row[] = [where('project'), where('cycle'), goalsForm, goalsWhere, where('signature')]
