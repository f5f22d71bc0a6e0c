import type {Finding} from '../rule/finding.js'

/**
 * Gives the note of a finding where it is new to the reader of one report: once for each rule and word, and once if only the word is another
 * one. The rest of a run would drown in it.
 */
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
