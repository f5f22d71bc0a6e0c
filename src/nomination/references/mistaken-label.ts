import type {Citation, Nomination, ReferenceEntry} from '../nomination.js'
import {numberOf, unansweredCitations, uncitedEntries} from './unanswered.js'

/** A citation without an entry and an entry without a citation that probably belong together: one of the two labels is wrong. */
export interface MistakenLabel {
  /** All citations with that label. */
  readonly citations: readonly [Citation, ...Citation[]]
  readonly entry: ReferenceEntry
  /** Which of the two labels is wrong; null if the numbers around them do not show it. */
  readonly wrong: 'entry' | 'citation' | null
  /** Edits that correct the wrong label; empty if it is not known which one is wrong. */
  readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

/** The two labels that were probably meant to be the same; null if there is no such pair, or more than one possible pair. */
export function mistakenLabel(nomination: Pick<Nomination, 'citations' | 'entries'>): MistakenLabel | null {
  const [citations, ...others] = unansweredCitations(nomination).values()
  const [entry, ...otherEntries] = uncitedEntries(nomination)
  if (!citations || !entry || others.length > 0 || otherEntries.length > 0 || shapeOf(citations[0].label) !== shapeOf(entry.label)) return null
  const wrong = wrongOf(nomination.entries, entry, citations[0])
  return {citations, entry, wrong, edits: editsOf(citations, entry, wrong)}
}

/** `9` for a number, `a` for a letter, `ref9` for `ref1`; any other label is its own form. */
function shapeOf(label: string): string {
  return /^[a-z]$/i.test(label) ? 'a' : label.toLowerCase().replace(/\d{1,3}$/, '9')
}

/**
 * Entries are numbered consecutively: if they are so only with the citation's label, the entry is wrong; if they are so as they are, the
 * citation is.
 */
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
  // Some labels of a range, `[1-3]`, are not written in the text.
  const isWritten = citations.every(({text}) => text === label || text === `[${label}]`)
  if (wrong === null || !isWritten) return []
  return citations.map(({text, start, end}) => (text === label ? {start, end, text: entry.label} : {start: start + 1, end: end - 1, text: entry.label}))
}
