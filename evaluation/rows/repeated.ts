import {type Row, reported} from './row.js'

/** Words written twice in a row; a line counts once. */
export const repeated: Row = {
  name: 'repeated',
  measure: 'f1',
  compare(label, {messages}) {
    const expected = new Map(label.repeated.map(([line, words]) => [line, words]))
    const found = new Map(messages.flatMap(({ruleId, endLine, actual}) => (ruleId === 'repeated-words' ? [[endLine, actual ?? '']] : [])))
    return [...new Set([...expected.keys(), ...found.keys()])].map((line) => ({
      outcome: reported({isThere: expected.has(line), isReported: found.has(line)}),
      line,
      says: expected.get(line) ?? found.get(line) ?? '',
    }))
  },
}
