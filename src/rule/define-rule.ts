import type {Answer} from '../links/answer.js'
import type {Change, Others, RuleContext} from './context.js'
import type {Report, Severity} from './finding.js'
import type {OptionsSchema} from './options-schema.js'
import {pageOf} from './page.js'

/** A statement that shows the rule at work; run as a test, printed in the rule's page. */
export type Example = {
  readonly path?: string
  readonly options?: object
  /** What links answered, for a rule that `readsAnswers`. */
  readonly answers?: Readonly<Record<string, Answer>>
  /** Other nominations of the repository, by path, for a rule that `readsOthers`. */
  readonly others?: Readonly<Record<string, string>>
  /** What git says is done to the file. */
  readonly change?: Change
} & (
  | {readonly good: string}
  /** `reports`: `line:column-line:column: message`, in order. */
  | {readonly bad: string; readonly reports: readonly string[]}
)

/** The texts of examples, and those beside them. */
export function textsOf(examples: readonly Example[]): string[] {
  return examples.flatMap((example) => ['good' in example ? example.good : example.bad, ...Object.values(example.others ?? {})])
}

/** Findings of a rule that weigh less than the rule. */
export interface LesserFindings {
  readonly severity: Severity
  /** Which they are, as the end of a sentence: `a byte order mark`. */
  readonly findings: string
}

/** All that a rule says of itself, and its check. */
export interface RuleDefinition<Options extends object = object> {
  /** `reference-undefined`. */
  readonly name: string
  /** The address of its page; every finding has it. */
  readonly url?: string | undefined
  /** What holds where the rule is silent: `Every citation has a reference entry.` */
  readonly summary: string
  /** Why a community wants that. */
  readonly why: string
  /** Weight in the preset `recommended`; `off` rules must be asked for. */
  readonly severity: Severity | 'off'
  /** Findings that weigh less in the presets; where a configuration sets the severity of the rule, they have it too. */
  readonly lesser?: readonly LesserFindings[]
  /** Weight in the preset `strict`, where it is another; there, a warning is an error. */
  readonly strict?: Severity | 'off'
  /** Weight in the preset `advisory`, where it is another. */
  readonly advisory?: Severity | 'off'
  /** Options in the preset `advisory`, where they are others: `{missing: 'warning'}`. */
  readonly advisoryOptions?: Partial<Options>
  /** Options, all of them optional; the type of `check`'s third argument comes from here. */
  readonly options?: OptionsSchema<Options>
  readonly examples: readonly Example[]
  /** Looks at a file that could not be read as a statement too (binary, empty, too large). */
  readonly readsUnreadable?: boolean
  /** Looks at characters and bytes, not at what they say: what it finds within broken text (src/text/broken-text.ts) counts too. */
  readonly readsBrokenText?: boolean
  /** Reads what links answer; where no such rule is on, none is asked. */
  readonly readsAnswers?: boolean
  /** Reads other nominations of the repository; where no such rule is on, none is looked for. */
  readonly readsOthers?: keyof Others
  /** Reports what is wrong. Pure. */
  check(context: RuleContext, report: (report: Report) => void, options: Options): void
}

/** A rule, whatever its options are. */
export type Rule = RuleDefinition

/** Makes one of the linter's own rules, whose page is generated from it. */
export function defineRule<Options extends object>(definition: RuleDefinition<Options>): Rule {
  return {...definition, url: pageOf(definition.name)}
}
