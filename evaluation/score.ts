import type {Answer} from './answers.js'
import type {Label} from './labels.js'
import {rows} from './rows/index.js'
import type {Comparison, Outcome, Row} from './rows/row.js'

/** A comparison, with its nomination. */
export interface Located extends Comparison {
  readonly path: string
}

/** A row with its figures, and the comparisons that they are based on. */
export interface Scored {
  readonly row: Row
  readonly figures: Figures
  readonly comparisons: readonly Located[]
}

/** Shares are from 0 to 1; a share of nothing is 1. */
export interface Figures {
  /** The share of the reported things that are there. */
  readonly precision: number
  /** The share of the existing things that are reported. */
  readonly recall: number
  /** The harmonic mean of both. */
  readonly f1: number
  /** The share of all comparisons in which linter and label agree. */
  readonly accuracy: number
  /** The number of differences. */
  readonly errors: number
  readonly comparisons: number
  /** The numbers of things there and reported, there and not reported, reported and not there; all zero if there is always an answer. */
  readonly found: number
  readonly missed: number
  readonly unfounded: number
}

/** Scores answers in every row. @param answers by path, one for each label */
export function score(labels: readonly Label[], answers: ReadonlyMap<string, Answer>): Scored[] {
  return rows.map((row) => {
    const comparisons = labels.flatMap((label) => {
      const answer = answers.get(label.path)
      return answer ? row.compare(label, answer).map((comparison) => ({...comparison, path: label.path})) : []
    })
    return {row, figures: figuresOf(comparisons), comparisons}
  })
}

/** The figures of some comparisons of one row. */
function figuresOf(comparisons: readonly Comparison[]): Figures {
  const count = (...outcomes: Outcome[]) => comparisons.filter(({outcome}) => outcomes.includes(outcome)).length
  const [found, missed, unfounded] = [count('found'), count('missed'), count('unfounded')]
  const precision = share(found, found + unfounded)
  const recall = share(found, found + missed)
  const agreed = count('found', 'silent', 'right')
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    accuracy: share(agreed, comparisons.length),
    errors: comparisons.length - agreed,
    comparisons: comparisons.length,
    found,
    missed,
    unfounded,
  }
}

/** A part of a whole, from 0 to 1; 1 if the whole is empty. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** Whether linter and label differ. */
export function isError({outcome}: Comparison): boolean {
  return outcome === 'missed' || outcome === 'unfounded' || outcome === 'wrong'
}
