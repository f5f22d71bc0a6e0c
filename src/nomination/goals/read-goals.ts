/**
 * What a candidate intends to do, and in which form.
 *
 * Everything in a statement that may be a list of goals competes: each bulleted or numbered list, and each run of headed sections. A
 * candidate list is described by named features: cues in the words that introduce it (`My goals are:`, `In the past cycle we
 * accomplished:`), how its items begin (`Improve …`, `Led …`), its place, and the words around it. A logistic model adds up their weights.
 * `weights.ts` was fitted to labelled nominations by evaluation/fit; no weight in it was set by hand.
 */

import type {Cycle, Election} from '../../election/election.js'
import type {Document} from '../../text/document.js'
import {endOfFrontMatter} from '../../text/front-matter.js'
import type {Goals, Mention} from '../nomination.js'
import {LeadInReader} from './lead-in.js'
import {possibleLists} from './lists.js'
import type {PossibleGoals} from './possible-goals.js'
import {goalsInProse} from './prose.js'
import {possibleSections} from './sections.js'
import {tableAsList} from './tables.js'

/** What reading goals requires in addition to the document. */
export interface GoalsContext {
  readonly election: Election
  /** The nomination's own cycle; a list for an earlier one is a review. */
  readonly cycle: Cycle | null
  /** The statement's first declaration of the candidacy. */
  readonly declaration: Mention | null
}

/** How the goals are chosen from several lists: `npm run fit` prints what other values would do. */
export interface Thresholds {
  /** Goals often come in several lists, `Short term:` and `Long term:`, and begin with the first that is led in and as likely as this, as log odds. */
  readonly clear: number
  /** Unless another is likelier by more than this: then the first is something else. */
  readonly margin: number
}

/** Cross-validation finds nothing better, and no difference below 1; the statements of another community are read better with 1 than with 0. */
const chosen: Thresholds = {clear: 1, margin: 5}

/** What the candidate intends to do, and in which form: a list, headed sections, prose, or not at all. */
export function readGoals(document: Document, context: GoalsContext): Goals {
  const possible = possibleGoals(document, context)
  const first = possible[indexOfGoals(possible.map(({isLedIn, features: {score}}) => ({isLedIn, score})))] ?? onlyListBehindDeclaration(possible)
  if (first) return {form: first.form, range: first.range, items: first.items}
  const prose = goalsInProse(goalBlocks(document), document.statement)
  const [only, ...others] = possible.filter(({form}) => form !== 'headings')
  return prose.form === 'none' && only && others.length === 0 && maySay(only) ? {...prose, undecided: only.whole} : prose
}

/** The index of the goals among several possible ones in the order of the text; -1 if none are goals. */
export function indexOfGoals(possible: readonly {readonly score: number; readonly isLedIn: boolean}[], {clear, margin} = chosen): number {
  const best = Math.max(0, ...possible.map(({score}) => score))
  const index = possible.findIndex(({score, isLedIn}) => isLedIn && score >= clear && score >= best - margin)
  return index >= 0 || best === 0 ? index : possible.findIndex(({score}) => score === best)
}

/** "I am running for Nova PTL. * Faster upgrades * More reviewers": a single list right after the declaration is goals even if no cue says so. */
function onlyListBehindDeclaration(possible: readonly PossibleGoals[]): PossibleGoals | undefined {
  const [only, ...others] = possible.filter(({form}) => form !== 'headings')
  return only && others.length === 0 && only.features.get('lead.declares') > 0 && maySay(only) ? only : undefined
}

/** Whether a list that did not count as goals could be some: nothing in it looks back. */
function maySay({features}: PossibleGoals): boolean {
  return features.get('item.back') === 0 && features.get('item.participle') === 0 && features.get('lead.back') === 0
}

/** Every list and every run of sections that could be the goals, in the order of the text. */
export function possibleGoals(document: Document, {election, cycle, declaration}: GoalsContext): PossibleGoals[] {
  const {statement} = document
  const blocks = goalBlocks(document)
  const reader = new LeadInReader({cycle, election})
  const possible = [...possibleLists(blocks, statement, reader, declaration), ...possibleSections(blocks, statement, reader)]
  return possible.sort((one, other) => one.whole.start - other.whole.start)
}

/** The blocks of a statement after its front matter, with tables as lists. */
export function goalBlocks({blocks, statement}: Document) {
  const begins = endOfFrontMatter(statement)
  return blocks.filter(({start}) => start >= begins).map((block) => tableAsList(block, statement) ?? block)
}
