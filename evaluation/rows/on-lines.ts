import type {Answer} from '../answers.js'
import {type Row, reported} from './row.js'

/** Compares texts on lines of the label, if it has them, with what one rule reports; a line counts once. */
function onLines(name: 'repeated' | 'wrongWords', rule: string, lineOf: (message: Answer['messages'][number]) => number): Row {
  return {
    name,
    measure: 'f1',
    compare({[name]: texts}, {messages}) {
      if (texts === undefined) return []
      const expected = new Map(texts)
      const found = new Map(messages.flatMap((message) => (message.ruleId === rule ? [[lineOf(message), message.actual ?? '']] : [])))
      return [...new Set([...expected.keys(), ...found.keys()])].map((line) => ({
        outcome: reported({isThere: expected.has(line), isReported: found.has(line)}),
        line,
        says: expected.get(line) ?? found.get(line) ?? '',
      }))
    },
  }
}

/** Words written twice in a row, on the line of the second. */
export const repeated = onLines('repeated', 'repeated-words', ({endLine}) => endLine)

/** Right words that are the wrong ones, on the line on which they begin. */
export const wrongWords = onLines('wrongWords', 'wrong-word', ({line}) => line)
