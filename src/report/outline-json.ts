import type {Place} from '../election/election.js'
import type {GoalsForm, Mention} from '../nomination/nomination.js'
import type {FileResult} from '../rule/result.js'
import type {Unreadable} from '../text/source.js'
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
  return {
    path,
    // Without this, a file that could not be read would look like one without goals.
    ...(source?.unreadable && {unreadable: source.unreadable.kind}),
    place: nomination?.place ?? null,
    project: lineAndText(nomination?.namedTeam),
    cycle: lineAndText(nomination?.namedCycle),
    otherProject: lineAndText(nomination?.otherTeam),
    otherCycle: lineAndText(nomination?.otherCycle),
    goals: {
      form: nomination?.goals.form ?? 'none',
      line: nomination?.goals.position?.start.line ?? null,
      items: (nomination?.goals.items ?? []).map(partOf),
    },
    signature: lineAndText(nomination?.signature),
    references: {
      citations: (nomination?.citations ?? []).map(({label, position}) => ({label, line: position.start.line})),
      entries: (nomination?.entries ?? []).map(({label, position, url}) => ({label, line: position.start.line, url: url?.text ?? null})),
    },
  }
}

function lineAndText(mention: Mention | null | undefined): OutlinePart | null {
  return mention ? partOf(mention) : null
}

function partOf({position, text}: Mention): OutlinePart {
  return {line: position.start.line, text}
}
