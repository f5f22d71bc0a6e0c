import {indexOfGoals, type Thresholds} from '../../src/nomination/goals/read-goals.js'
import {isList, type Labelled} from './labelled.js'
import type {Weights} from './logistic.js'

/** A nomination with the scores of what may be its goals. */
export interface Judged {
  readonly nomination: Labelled
  readonly scores: readonly number[]
}

export function judge(weights: Weights, nominations: readonly Labelled[]): Judged[] {
  return nominations.map((nomination) => ({nomination, scores: nomination.possible.map(({features}) => features.scoreBy(weights))}))
}

export interface Tally {
  readonly all: number
  /** Right in whether there is a list of goals. */
  readonly decided: number
  /** Where there is one, and one was found; in how many it is the right one. */
  readonly lists: number
  readonly placed: number
}

export function tallyOf(judged: readonly Judged[], thresholds?: Thresholds): Tally {
  const decided = judged.filter((one) => isList(one.nomination.label) === chosenLine(one, thresholds) > 0)
  const lists = decided.filter(({nomination}) => isList(nomination.label))
  const placed = lists.filter((one) => chosenLine(one, thresholds) === one.nomination.label.line)
  return {all: judged.length, decided: decided.length, lists: lists.length, placed: placed.length}
}

/** A sentence on each nomination that is judged wrongly. */
export function mistakesIn(judged: readonly Judged[]): string[] {
  return judged.flatMap((one) => {
    const {path, label, possible} = one.nomination
    if (chosenLine(one) === (isList(label) ? label.line : 0)) return []
    const seen = possible.map(({line, form}, index) => `${line} ${form} ${one.scores[index]?.toFixed(1)}`).join(', ')
    return [`${chosenLine(one) > 0 === isList(label) ? 'wrong place' : 'decided wrongly'}: ${path}: ${label.form} in line ${label.line}; seen: ${seen}`]
  })
}

/** 0 for none. */
function chosenLine({nomination: {possible}, scores}: Judged, thresholds?: Thresholds): number {
  const scored = possible.map(({isLedIn}, index) => ({isLedIn, score: scores[index] ?? 0}))
  return possible[indexOfGoals(scored, thresholds)]?.line ?? 0
}
