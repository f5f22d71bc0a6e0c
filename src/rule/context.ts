import type {Root} from 'mdast'
import type {Community} from '../community/community.js'
import type {Cycle, Election, Place} from '../election/election.js'
import type {Answer} from '../links/answer.js'
import type {Nomination} from '../nomination/nomination.js'
import type {Document} from '../text/document.js'
import type {Shingles} from '../text/shingles.js'
import type {Source} from '../text/source.js'

/** Everything that a rule may use. A rule is pure: it uses no disk, network or clock. */
export interface RuleContext {
  /** The file: its text, blocks, sentences and words. */
  readonly document: Document
  /** The document's source, statement and tree. */
  readonly source: Source
  readonly statement: Source
  readonly tree: Root
  readonly nomination: Nomination
  readonly election: Election
  readonly community: Community
  /** Words that the configuration accepts. */
  readonly words: readonly string[]
  /** Answers for links by their `webAddressOf`; null if links were not requested. */
  readonly answers: ReadonlyMap<string, Answer> | null
  /** Other nominations of the same repository, if a rule asks for them (`readsOthers`). */
  readonly others: Others
  /** What the change does to the file, according to git; null where git was not asked, or nothing changed. */
  readonly change: Change | null
}

/**
 * `added`: the branch that the change will be merged into has no file of this name. Known for every file in a wrong place, where git can say.
 * `changed`: that branch has the file with different content. Known only with `--changed`.
 */
export type Change = 'added' | 'changed'

/** Other nominations of the same repository that a nomination is compared with; each list is empty if no rule asks for it. */
export interface Others {
  /** Places of further files of the same candidate for the same team and cycle, however they spell any of the three. */
  readonly doubles: readonly Place[]
  /** Statements for the same team in earlier cycles, the latest cycle first. */
  readonly earlier: readonly EarlierStatement[]
  /** Nominations of other candidates that the same change removes (`--changed`). */
  readonly removed: readonly Place[]
}

/** A statement from an earlier election. */
export interface EarlierStatement {
  readonly place: Place
  readonly cycle: Cycle
  /** The runs of words that are compared (src/text/shingles.ts); the text itself is not kept. */
  readonly shingles: Shingles
}

/** No other nominations. */
export const noOthers: Others = {doubles: [], earlier: [], removed: []}
