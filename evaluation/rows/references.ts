import {type Row, reported} from './row.js'

const kinds = ['undefined', 'duplicate', 'unused'] as const

/** Citations without an entry, labels with two entries, and uncited entries: each counts once per label. */
export const references: Row = {
  name: 'references',
  measure: 'f1',
  compare({refs}, {messages}) {
    return kinds.flatMap((kind) => {
      const expected = new Map(refs[kind].map(([label, line]) => [label, line]))
      const found = new Map(messages.flatMap(({ruleId, actual, line}) => (ruleId === `reference-${kind}` ? [[actual ?? '', line]] : [])))
      return [...new Set([...expected.keys(), ...found.keys()])].map((label) => ({
        outcome: reported({isThere: expected.has(label), isReported: found.has(label)}),
        line: expected.get(label) ?? found.get(label) ?? null,
        says: `[${label}] ${kind}`,
      }))
    })
  },
}
