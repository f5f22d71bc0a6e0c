import type {Finding} from '../rule/finding.js'

/** Returns the note of a finding if it is new in a report: once for each rule and word, and once for notes that differ only in the word. */
export function createNotes(): (finding: Finding) => string | null {
  const shown = new Set<string>()
  return ({ruleId, actual, note}) => {
    if (note === undefined) return null
    const keys = [actual ? note.replaceAll(actual, '…') : note, JSON.stringify([ruleId, actual ?? null])]
    const isNew = !keys.some((key) => shown.has(key))
    for (const key of keys) shown.add(key)
    return isNew ? note : null
  }
}
