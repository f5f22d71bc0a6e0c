import type {Answer} from '../links/answer.js'
import type {Change, RuleContext} from './context.js'
import type {Report, Severity} from './finding.js'
import type {OptionsSchema} from './options-schema.js'
import {pageOf} from './page.js'

/** A statement that shows what the rule reports; run as a test, and printed in the rule's page. */
export type Example = {
  readonly path?: string
  readonly options?: object
  /** The answers for links, for a rule that `readsAnswers`. */
  readonly answers?: Readonly<Record<string, Answer>>
  /** Other nominations of the repository, by path, for a rule that `readsOthers`. */
  readonly others?: Readonly<Record<string, string>>
  /** How the change affects the file, according to git. */
  readonly change?: Change
  /** Paths of nominations of other candidates that the change removes. */
  readonly removed?: readonly string[]
} & (
  | {readonly good: string}
  /** `reports`: `line:column-line:column: message`, in order. */
  | {readonly bad: string; readonly reports: readonly string[]}
)

/** The texts of examples, and of the other nominations that they need. */
export function textsOf(examples: readonly Example[]): string[] {
  return examples.flatMap((example) => ['good' in example ? example.good : example.bad, ...Object.values(example.others ?? {})])
}

/** Findings of a rule with a lower severity than the rule. */
export interface LesserFindings {
  readonly severity: Severity
  /** Which they are, as the end of a sentence: `a byte order mark`. */
  readonly findings: string
}

/** A rule: what it says about itself, and its check. */
export interface RuleDefinition<Options extends object = object> {
  /** `reference-undefined`. */
  readonly name: string
  /** The address of its page; every finding has it. */
  readonly url?: string | undefined
  /** What is true if the rule reports nothing: `Every citation has a reference entry.` */
  readonly summary: string
  /** Why a community wants that. */
  readonly why: string
  /** Severity in the preset `recommended`; a rule that is `off` must be turned on. */
  readonly severity: Severity | 'off'
  /** Findings with a lower severity in the presets; a severity that a configuration sets applies to them, too. */
  readonly lesser?: readonly LesserFindings[]
  /** Severity in the preset `strict`, if it differs; there, a warning is an error. */
  readonly strict?: Severity | 'off'
  /** Severity in the preset `advisory`, if it differs. */
  readonly advisory?: Severity | 'off'
  /** Options in the preset `advisory`, if they differ: `{missing: 'warning'}`. */
  readonly advisoryOptions?: Partial<Options>
  /** Options, all of them optional; the type of `check`'s third argument comes from here. */
  readonly options?: OptionsSchema<Options>
  readonly examples: readonly Example[]
  /** Also checks files that could not be read as a statement (binary, empty, too large). */
  readonly readsUnreadable?: boolean
  /** Checks characters and bytes, not their meaning, so that findings in broken text (src/text/broken-text.ts) count too. */
  readonly readsBrokenText?: boolean
  /** Uses the answers for links; if no such rule is on, no link is requested. */
  readonly readsAnswers?: boolean
  /** Uses other nominations of the repository; if no such rule is on, none are read. */
  readonly readsOthers?: 'doubles' | 'earlier'
  /** Reports what is wrong. Pure. */
  check(context: RuleContext, report: (report: Report) => void, options: Options): void
}

/** A rule, whatever its options are. */
export type Rule = RuleDefinition

/** Makes one of the linter's own rules, whose page is generated from it. */
export function defineRule<Options extends object>(definition: RuleDefinition<Options>): Rule {
  const url = pageOf(definition.name)
  return url === undefined ? definition : {...definition, url}
}
