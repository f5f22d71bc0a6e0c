import type {Citation, Nomination, ReferenceEntry} from '../nomination.js'
import {numberOf, unansweredCitations, uncitedEntries} from './unanswered.js'

/** A citation without an entry and an entry without a citation that probably belong together: one of the two labels is wrong. */
export interface MistakenLabel {
  /** All places of the citation. */
  readonly citations: readonly [Citation, ...Citation[]]
  readonly entry: ReferenceEntry
  /** Whose label is the wrong one; null where the numbers around do not tell. */
  readonly wrong: 'entry' | 'citation' | null
  /** Gives the wrong one the label of the other; empty where that cannot be told. */
  readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

/** The two labels that were probably meant to be one; null where there is no such pair, or where more than one could be meant. */
export function mistakenLabel(nomination: Pick<Nomination, 'citations' | 'entries'>): MistakenLabel | null {
  const [citations, ...others] = unansweredCitations(nomination).values()
  const [entry, ...otherEntries] = uncitedEntries(nomination)
  if (!citations || !entry || others.length > 0 || otherEntries.length > 0 || shapeOf(citations[0].label) !== shapeOf(entry.label)) return null
  const wrong = wrongOf(nomination.entries, entry, citations[0])
  return {citations, entry, wrong, edits: editsOf(citations, entry, wrong)}
}

/** `9` for a number, `a` for a letter, `ref9` for `ref1`; of other labels nobody can tell whether they are alike. */
function shapeOf(label: string): string {
  return /^[a-z]$/i.test(label) ? 'a' : label.toLowerCase().replace(/\d{1,3}$/, '9')
}

/** Entries are numbered one by one: where they are so only with the label of the citation, theirs is wrong, and where they are so as it is, that is. */
function wrongOf(entries: readonly ReferenceEntry[], entry: ReferenceEntry, citation: Citation): MistakenLabel['wrong'] {
  const isCountAsWritten = isCount(entries.map(({label}) => label))
  const isCountAsCited = isCount(entries.map((each) => (each === entry ? citation.label : each.label)))
  if (isCountAsWritten === isCountAsCited) return null
  return isCountAsCited ? 'entry' : 'citation'
}

function isCount(labels: readonly string[]): boolean {
  return labels
    .map(numberOf)
    .toSorted((a, b) => a - b)
    .every((number, index) => number === index + 1)
}

function editsOf(citations: readonly [Citation, ...Citation[]], entry: ReferenceEntry, wrong: MistakenLabel['wrong']): MistakenLabel['edits'] {
  const [{label}] = citations
  if (wrong === 'entry') {
    const {start, end} = entry.labelRange
    return end - start === entry.label.length + 2 ? [{start: start + 1, end: end - 1, text: label}] : []
  }
  // Of a range, `[1-3]`, some labels are not written at all.
  const isWritten = citations.every(({text}) => text === label || text === `[${label}]`)
  if (wrong === null || !isWritten) return []
  return citations.map(({text, start, end}) => (text === label ? {start, end, text: entry.label} : {start: start + 1, end: end - 1, text: entry.label}))
}
