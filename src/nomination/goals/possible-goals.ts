import type {Range} from '../../text/spans.js'
import type {GoalsForm, Mention} from '../nomination.js'
import type {Features} from './features.js'

/** A list, or a run of headed sections, that may be what the candidate intends to do. */
export interface PossibleGoals {
  readonly form: Extract<GoalsForm, 'bullets' | 'numbered' | 'headings'>
  readonly items: readonly Mention[]
  /** Of the first item. */
  readonly range: Range
  /** All of it, from its first character. */
  readonly whole: Range
  /** A sentence or a heading announces it. */
  readonly isLedIn: boolean
  readonly features: Features
}
