import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {builtIn} from '../../src/community/index.js'
import {isSystemError, whyUnreadable} from '../../src/lint/files/system-error.js'
import {readCandidacy} from '../../src/nomination/candidacy/read-candidacy.js'
import type {Features} from '../../src/nomination/goals/features.js'
import {possibleGoals} from '../../src/nomination/goals/read-goals.js'
import type {GoalsForm} from '../../src/nomination/nomination.js'
import {Document} from '../../src/text/document.js'
import {Source} from '../../src/text/source.js'
import {type Label, readLabels} from '../labels.js'
import {Refusal} from '../refusal.js'
import type {Example} from './logistic.js'

export interface Possible {
  readonly form: GoalsForm
  readonly line: number
  readonly isLedIn: boolean
  readonly features: Features
}

/** A labelled nomination: what may be its goals, and which of them are; -1 for none, null where the reader does not see the labelled one. */
export interface Labelled {
  readonly path: string
  readonly label: Label['goals']
  readonly possible: readonly Possible[]
  readonly right: number | null
  /** How much it counts. */
  readonly weight: number
}

const election = builtIn.createElection()

export function isList({form}: Label['goals']): boolean {
  return form !== 'prose' && form !== 'none'
}

/** @throws {Refusal} where labels or a nomination cannot be read */
export function readLabelled(root: string, labels: string): Labelled[] {
  return readLabels(labels).map(({path, goals}) => labelled(path, textIn(root, path), goals))
}

/** @throws {Refusal} if it cannot be read */
export function textIn(root: string, path: string): string {
  const file = join(root, path)
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw isSystemError(cause) ? new Refusal(`${file} ${whyUnreadable(cause)}`, {cause}) : cause
  }
}

export function labelled(path: string, text: string, goals: Label['goals'], weight = 1): Labelled {
  const document = new Document(new Source(path, text))
  const {cycle, declaration, otherCycle} = readCandidacy(document, builtIn.layout.placeOf(path), election)
  const possible = possibleGoals(document, {election, cycle: otherCycle?.cycle ?? cycle, declaration}).map(
    ({form, range, isLedIn, features}): Possible => ({form, line: document.statement.lineAt(range.start), isLedIn, features}),
  )
  const exact = possible.findIndex((one) => one.line === goals.line && one.form === goals.form)
  const right = exact >= 0 ? exact : possible.findIndex((one) => one.line === goals.line)
  return {path, label: goals, possible, right: !isList(goals) ? -1 : right >= 0 ? right : null, weight}
}

/** Training examples. Lists after the right one may be goals too, so they are left out, as are all lists where the reader does not see the right one. */
export function examplesOf(nominations: readonly Labelled[]): Example[] {
  return nominations.flatMap(({possible, right, weight}) => {
    if (right === null) return []
    const told = right < 0 ? possible : possible.slice(0, right + 1)
    return told.map(({features}, index) => ({features: new Map(features.entries()), isTrue: index === right, weight}))
  })
}
