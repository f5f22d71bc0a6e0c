import type {Root} from 'mdast'
import type {Election} from '../election/election.js'
import type {Answer} from '../links/answer.js'
import type {Nomination} from '../nomination/nomination.js'
import type {Source} from '../text/source.js'

/** All that a rule may look at. A rule is pure: it asks nothing of disk, network or clock. */
export interface RuleContext {
  readonly source: Source
  readonly tree: Root
  readonly nomination: Nomination
  readonly election: Election
  /** Words that the configuration accepts. */
  readonly words: readonly string[]
  /** Answers of links by their `webAddressOf`; null where links were not asked. */
  readonly answers: ReadonlyMap<string, Answer> | null
  /** Other nominations of the same repository, where a rule asked for them. */
  readonly others: readonly Nomination[]
}
