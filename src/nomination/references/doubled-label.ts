import {identifierOf} from '../../text/label.js'
import type {Nomination, ReferenceEntry} from '../nomination.js'
import {numberOf, unansweredCitations, uncitedEntries} from './unanswered.js'

/** An entry with the label of an earlier one, and the label that it was probably meant to have. */
export interface DoubledLabel {
  readonly entry: ReferenceEntry
  readonly label: string
  /** The citation that has no entry because of it. */
  readonly unanswered: string
  /** Each later entry should be numbered one higher, too. */
  readonly isShifted: boolean
  readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

/** The only entry whose label occurs before it, if the citations show which label was meant; else null. */
export function doubledLabel(nomination: Pick<Nomination, 'citations' | 'entries'>): DoubledLabel | null {
  const {entries} = nomination
  const [doubled, ...others] = doubledEntries(entries)
  if (!doubled || others.length > 0) return null
  const {entry} = doubled
  const at = entries.indexOf(entry)
  return numberingSlip(nomination, at) ?? gap(nomination, at)
}

/** The entries whose label an earlier one has, each with the first of that label; a section with entries of its own numbers them from 1 again. */
export function doubledEntries(entries: readonly ReferenceEntry[]): {readonly entry: ReferenceEntry; readonly first: ReferenceEntry}[] {
  const firsts = new Map<string, ReferenceEntry>()
  return entries.flatMap((entry) => {
    const first = entry.isOfSection ? undefined : firsts.get(identifierOf(entry.label))
    if (first) return [{entry, first}]
    firsts.set(identifierOf(entry.label), entry)
    return []
  })
}

/**
 * Entries numbered 1, 2, 2, 3 with citations up to [4]: a number was given twice, and all entries after it are one too low. Null if
 * numbering them one higher, beginning with the second, would not make the entries consecutive and give every citation an entry.
 */
function numberingSlip({entries, citations}: Pick<Nomination, 'citations' | 'entries'>, at: number): DoubledLabel | null {
  const meant = entries.map(({label}, index) => (index < at ? numberOf(label) : numberOf(label) + 1))
  const isConsecutive = meant.every((number, index) => number === (meant[0] ?? 0) + index)
  const highest = citations.reduce((most, {label}) => Math.max(most, numberOf(label) || 0), -1)
  const [entry, label] = [entries[at], meant[at]]
  if (!entry || !isConsecutive || label === undefined || highest !== meant.at(-1)) return null
  const edits = entries.slice(at).map(({labelRange}, index) => ({...labelRange, text: `[${meant[at + index]}]`}))
  return {entry, label: String(label), unanswered: String(highest), isShifted: true, edits}
}

/** Entries numbered 1, 1, 3 with citations of [1], [2] and [3]: the only label without an entry fits between its neighbours. */
function gap(nomination: Pick<Nomination, 'citations' | 'entries'>, at: number): DoubledLabel | null {
  const [citations, ...others] = unansweredCitations(nomination).values()
  const entry = nomination.entries[at]
  if (!citations || !entry || others.length > 0 || uncitedEntries(nomination).length > 0) return null
  const [{label}] = citations
  const number = numberOf(label)
  const before = numberOf(nomination.entries[at - 1]?.label ?? '')
  const next = nomination.entries[at + 1]
  if (number !== before + 1 || (next && number >= numberOf(next.label))) return null
  return {entry, label, unanswered: label, isShifted: false, edits: [{...entry.labelRange, text: `[${label}]`}]}
}
