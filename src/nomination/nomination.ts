import type {Cycle, Place, Team} from '../election/election.js'
import type {Range} from '../text/spans.js'

/** A part of the statement that means something: where it is, and its text as written (wrapped names keep their line end). */
export interface Mention extends Range {
  readonly text: string
}

/** The statement names a cycle. */
export interface CycleMention extends Mention {
  readonly cycle: Cycle
}

/** The statement names a team or the Technical Committee. */
export interface TeamMention extends Mention {
  readonly team: Team
}

/** A mention of another team or cycle that may contradict what the statement says elsewhere. */
interface Contradicting {
  /** Where the statement names its own; left out where the candidacy is for another throughout. */
  readonly against?: Mention
  /** The two are a cycle's name and number, side by side: `2027.1 (Gazpacho)`. */
  readonly isPaired?: boolean
}

export type GoalsForm = 'bullets' | 'numbered' | 'headings' | 'prose' | 'none'

/** What the candidate intends to do. `range` is the first item, heading, or sentence of intent; null for `none`. */
export interface Goals {
  readonly form: GoalsForm
  readonly range: Range | null
  readonly items: readonly Mention[]
  /** Of `none`: the only list, which does not say whether it is of goals. */
  readonly undecided?: Range
}

/** `[1]` in the statement's text. */
export interface Citation extends Mention {
  /** As written between the brackets, `1`. */
  readonly label: string
  /** Of a range, `[1-3]`, a label that is not written. */
  readonly isImplied?: true
}

/** `[1] https://…`: what a citation leads to. */
export interface ReferenceEntry extends Mention {
  readonly label: string
  /** The label with its brackets. */
  readonly labelRange: Range
  /** The link as written; null where the entry has none. */
  readonly url: Mention | null
  /** The whole link, where a line end cuts it in two. */
  readonly joinedUrl: string | null
  /** Its section has entries of its own, and cites this one: sections above may have the same label. */
  readonly isOfSection?: true
}

/** What keeps the last line of a statement from being a signature. */
export type WhyNotSigned =
  | 'template'
  | 'quoted'
  | 'closing'
  | 'contact'
  | 'link'
  | 'item'
  | 'postscript'
  | 'wrapped'
  | 'lower-case'
  | 'sentence'
  | 'work'
  | 'words'
  | 'other'

/** The last line of a statement that nobody signs, reference entries left out. */
export interface Unsigned extends Mention {
  readonly isBeforeReferences: boolean
  readonly why: WhyNotSigned
}

/** What a statement says, as read; no opinions. */
export interface Nomination {
  /** Where the file is in its election; null for a lone file. */
  readonly place: Place | null
  /** The cycle and the team of the place; of a lone file, those that the statement says the candidacy is for. */
  readonly cycle: Cycle | null
  readonly team: Team | null
  /** First mention of the nomination's own team, own cycle. */
  readonly namedTeam: TeamMention | null
  readonly namedCycle: CycleMention | null
  /** Where the statement says that the candidacy is for a team or a cycle other than its place's, throughout or in one place. */
  readonly otherTeam: (TeamMention & Contradicting) | null
  readonly otherCycle: (CycleMention & Contradicting) | null
  /** Where the statement does not name its own team or cycle: the word that nearly does, `Mikata`. */
  readonly misspelledTeam: Mention | null
  readonly misspelledCycle: Mention | null
  /** Where the statement first declares the candidacy: `candidacy for Nova PTL`. */
  readonly declaration: Mention | null
  readonly goals: Goals
  readonly signature: Mention | null
  /** The last line, where nobody signs; null where somebody does, or there is no line. */
  readonly unsigned: Unsigned | null
  readonly citations: readonly Citation[]
  readonly entries: readonly ReferenceEntry[]
}
