import type {Position} from 'unist'
import type {GoalsForm, Mention} from '../nomination.js'
import type {Features} from './features.js'

/** A list, or a run of headed sections, that may be what the candidate intends to do. */
export interface PossibleGoals {
  readonly form: Extract<GoalsForm, 'bullets' | 'numbered' | 'headings'>
  readonly items: readonly Mention[]
  /** Of the first item. */
  readonly position: Position
  /** All of it, from its first character. */
  readonly whole: Position
  readonly start: number
  /** A sentence or a heading announces it. */
  readonly isLedIn: boolean
  readonly features: Features
}
