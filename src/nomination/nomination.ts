import type {Cycle, Place, Team} from '../election/election.js'
import type {Range} from '../text/spans.js'

/** A part of the statement with a meaning: where it is, and its text as written (a wrapped name keeps its line end). */
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
  /** A mention of the statement's own; absent if the candidacy is for the other one throughout. */
  readonly against?: Mention
  /** The two names are a cycle's name and number, side by side: `2027.1 (Gazpacho)`. */
  readonly isPaired?: boolean
}

export type GoalsForm = 'bullets' | 'numbered' | 'headings' | 'prose' | 'none'

/** What the candidate intends to do. `range` is the first item, heading, or sentence of intent; null for `none`. */
export interface Goals {
  readonly form: GoalsForm
  readonly range: Range | null
  readonly items: readonly Mention[]
  /** For `none`: the only list, if it does not say whether it holds goals. */
  readonly undecided?: Range
}

/** `[1]` in the statement's text. */
export interface Citation extends Mention {
  /** As written between the brackets, `1`. */
  readonly label: string
  /** Of a range, `[1-3]`, a label that is not written. */
  readonly isImplied?: true
}

/** `[1] https://…`: the source that a citation refers to. */
export interface ReferenceEntry extends Mention {
  readonly label: string
  /** The label with its brackets. */
  readonly labelRange: Range
  /** The link as written; null if the entry has none. */
  readonly url: Mention | null
  /** The whole link, if a line end cuts it in two. */
  readonly joinedUrl: string | null
  /** Its section has entries of its own, and cites this one: sections above may have the same label. */
  readonly isOfSection?: true
}

/** Why the last line of a statement is not a signature. */
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

/** The last line of an unsigned statement, ignoring reference entries. */
export interface Unsigned extends Mention {
  readonly isBeforeReferences: boolean
  readonly why: WhyNotSigned
}

/** What a statement says, without any judgement. */
export interface Nomination {
  /** The place of the file in its election; null for a lone file. */
  readonly place: Place | null
  /** The cycle and the team of the place; for a lone file, those that its candidacy is for according to the statement. */
  readonly cycle: Cycle | null
  readonly team: Team | null
  /** The first mention of the nomination's own team, and of its own cycle. */
  readonly namedTeam: TeamMention | null
  readonly namedCycle: CycleMention | null
  /** Set if the statement says that the candidacy is for a team or a cycle other than its place's, throughout or in one place. */
  readonly otherTeam: (TeamMention & Contradicting) | null
  readonly otherCycle: (CycleMention & Contradicting) | null
  /** If the statement does not name its own team or cycle: a word that nearly does, `Mikata`. */
  readonly misspelledTeam: Mention | null
  readonly misspelledCycle: Mention | null
  /** The first declaration of the candidacy: `candidacy for Nova PTL`. */
  readonly declaration: Mention | null
  readonly goals: Goals
  readonly signature: Mention | null
  /** The last line, if nobody signs; null if somebody does, or if there is no line. */
  readonly unsigned: Unsigned | null
  readonly citations: readonly Citation[]
  readonly entries: readonly ReferenceEntry[]
}
