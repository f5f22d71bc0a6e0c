import {identifierOf} from '../../text/label.js'
import type {Citation, Nomination, ReferenceEntry} from '../nomination.js'

type Cited = Pick<Nomination, 'citations' | 'entries'>

/** The citations that have no entry, by the identifier of their label. */
export function unansweredCitations({citations, entries}: Cited): Map<string, [Citation, ...Citation[]]> {
  const defined = new Set(entries.map(({label}) => identifierOf(label)))
  const unanswered = new Map<string, [Citation, ...Citation[]]>()
  for (const citation of citations) {
    const identifier = identifierOf(citation.label)
    if (defined.has(identifier)) continue
    const others = unanswered.get(identifier)
    if (others) others.push(citation)
    else unanswered.set(identifier, [citation])
  }
  return unanswered
}

/** The entries that nothing cites. */
export function uncitedEntries({citations, entries}: Cited): ReferenceEntry[] {
  const cited = new Set(citations.map(({label}) => identifierOf(label)))
  return entries.filter(({label}) => !cited.has(identifierOf(label)))
}

/** The number of a label; NaN for any other label. */
export function numberOf(label: string): number {
  return /^\d{1,3}$/.test(label) ? Number(label) : Number.NaN
}
