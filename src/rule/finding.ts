import type {Position} from 'unist'

/** The severity of a finding; `off` is for configuration only. */
export type Severity = 'error' | 'warning' | 'info'
export type SeveritySetting = Severity | 'off'

/** A replacement of the source between two offsets (UTF-16 units, the end excluded). */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a rule reports about one place. */
export interface Report {
  /** One sentence: what is wrong here and how to fix it. */
  readonly message: string
  /** The place; by default the whole file, from its first character to its last. */
  readonly position?: Position
  /** What the text has there. */
  readonly actual?: string
  /** Replacements for it, best first. */
  readonly expected?: readonly string[]
  /** Further information: how to accept the finding, and what it is based on. */
  readonly note?: string
  /** A lower severity than the rule's: the lower of the two counts, unless a configuration sets the severity of the rule. */
  readonly severity?: Severity
  /** The severity is the value of an option, so it also applies if a configuration sets the severity of the rule. */
  readonly isByOption?: boolean
  /** A mechanical repair that touches no words (`--fix`); empty if it only saves the text in UTF-8. */
  readonly fix?: readonly Edit[]
  /** A repair that touches words (`--fix-suggestions`). */
  readonly suggestion?: readonly Edit[]
}

/** A report with its rule, and the severity that the configuration gives it. */
export interface Finding extends Report {
  readonly ruleId: string
  readonly severity: Severity
  readonly position: Position
  /** The rule's page; for the linter's own rules `docs/rules/NAME.md`. */
  readonly url?: string
}
