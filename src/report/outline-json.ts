import type {Place} from '../election/election.js'
import type {GoalsForm, Mention} from '../nomination/nomination.js'
import type {FileResult} from '../rule/result.js'
import type {Unreadable} from '../text/source.js'
import type {Range} from '../text/spans.js'
import {jsonObject} from './json-object.js'

/** What was understood of each statement: the contract of `outline --format json`. */
export const outlineJson = jsonObject(outlineOf, (_summary, problems) => ({problems}))

/** A part of a statement: its first line, and its text as written. */
export interface OutlinePart {
  readonly line: number
  readonly text: string
}

/** What was understood of one statement. */
export interface Outline {
  readonly path: string
  /** Why it could not be read; the other parts are then empty. */
  readonly unreadable?: Unreadable['kind']
  /** What the path says; null for a path that is not that of a nomination. */
  readonly place: Place | null
  /** The first mention of the team and the cycle in the path. */
  readonly project: OutlinePart | null
  readonly cycle: OutlinePart | null
  /** Set if the statement is for another team or cycle than its path. */
  readonly otherProject: OutlinePart | null
  readonly otherCycle: OutlinePart | null
  readonly goals: {readonly form: GoalsForm; readonly line: number | null; readonly items: readonly OutlinePart[]}
  readonly signature: OutlinePart | null
  readonly references: {
    readonly citations: readonly {readonly label: string; readonly line: number}[]
    readonly entries: readonly {readonly label: string; readonly line: number; readonly url: string | null}[]
  }
}

export function outlineOf({path, nomination, source}: FileResult): Outline {
  const lineOf = ({start}: Range) => source?.lineAt(start) ?? 0
  const partOf = (mention: Mention) => ({line: lineOf(mention), text: mention.text})
  const partOrNull = (mention: Mention | null | undefined) => (mention ? partOf(mention) : null)
  return {
    path,
    // Without this, a file that could not be read would look like one without goals.
    ...(source?.unreadable && {unreadable: source.unreadable.kind}),
    place: nomination?.place ?? null,
    project: partOrNull(nomination?.namedTeam),
    cycle: partOrNull(nomination?.namedCycle),
    otherProject: partOrNull(nomination?.otherTeam),
    otherCycle: partOrNull(nomination?.otherCycle),
    goals: {
      form: nomination?.goals.form ?? 'none',
      line: nomination?.goals.range ? lineOf(nomination.goals.range) : null,
      items: (nomination?.goals.items ?? []).map(partOf),
    },
    signature: partOrNull(nomination?.signature),
    references: {
      citations: (nomination?.citations ?? []).map((citation) => ({label: citation.label, line: lineOf(citation)})),
      entries: (nomination?.entries ?? []).map((entry) => ({label: entry.label, line: lineOf(entry), url: entry.url?.text ?? null})),
    },
  }
}
