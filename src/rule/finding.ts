import type {Position} from 'unist'
import type {Range} from '../text/spans.js'

/** The severity of a finding; `off` is for configuration only. */
export type Severity = 'error' | 'warning' | 'info'
export type SeveritySetting = Severity | 'off'

/** A replacement of the source between two offsets (UTF-16 units, the end excluded). */
export interface Edit extends Range {
  readonly text: string
}

/** What a rule reports about one place. */
export interface Report {
  /** One sentence: what is wrong here, and how to correct it. */
  readonly message: string
  /** The place; by default the whole file, from its first character to its last. */
  readonly range?: Range
  /** The place as lines and columns, or that of a node; instead of `range`. */
  readonly position?: Position
  /** The text at that place. */
  readonly actual?: string
  /** What could replace it, best first. */
  readonly expected?: readonly string[]
  /** More detail: how to accept the finding, or where it comes from. */
  readonly note?: string
  /** A severity below the rule's. The lower of the two counts, unless a configuration sets the severity of the rule. */
  readonly severity?: Severity
  /** The severity is the value of an option, so it also applies if a configuration sets the severity of the rule. */
  readonly isByOption?: boolean
  /** A mechanical repair that touches no words (`--fix`); empty if it only saves the text in UTF-8. */
  readonly fix?: readonly Edit[]
  /** A repair that touches words (`--fix-suggestions`). */
  readonly suggestion?: readonly Edit[]
}

/** A report with its rule, and the severity that the configuration gives it. */
export interface Finding extends Omit<Report, 'range'> {
  readonly ruleId: string
  readonly severity: Severity
  readonly position: Position
  /** The rule's page; for the linter's own rules `docs/rules/NAME.md`. */
  readonly url?: string
}
