import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type * as v from 'valibot'
import type {VFile} from 'vfile'
import type {Answer} from '../links/answer.js'
import type {Change, Others, RuleContext} from './context.js'
import type {Report, Severity} from './finding.js'
import {pageOf} from './page.js'
import {withoutStacks} from './without-stacks.js'

declare module 'vfile' {
  interface DataMap {
    /** What the rules look at; set once by the engine before the first rule runs. */
    context: RuleContext
    /** Rules that threw while they read this file. */
    ruleErrors: RuleError[]
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The report that this message carries through unified. */
    report?: Report
  }
}

/** A rule that threw: a fault of the linter, never of the statement. */
export interface RuleError {
  readonly rule: string
  readonly cause: unknown
}

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

/** All that a rule says of itself, and its check. */
export interface RuleDefinition<Schema extends v.GenericSchema<object> = v.GenericSchema<object>> {
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
  /** Weight in the preset `strict`, where it is another; there, a warning is an error. */
  readonly strict?: Severity | 'off'
  /** Weight in the preset `advisory`, where it is another. */
  readonly advisory?: Severity | 'off'
  /** Options in the preset `advisory`, where they are others: `{missing: 'warning'}`. */
  readonly advisoryOptions?: Partial<v.InferOutput<Schema>>
  /** Options, all of them optional; the type of `check`'s third argument comes from here. */
  readonly options?: Schema
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
  check(context: RuleContext, report: (report: Report) => void, options: v.InferOutput<Schema>): void
}

/** A rule as unified runs it, beside what it says of itself. */
export interface Rule extends Omit<RuleDefinition, 'check'> {
  readonly plugin: Plugin<[config?: unknown], Root>
}

/** Makes one of the linter's own rules, whose page is generated from it. */
export function defineRule<Schema extends v.GenericSchema<object>>(definition: RuleDefinition<Schema>): Rule {
  return createRule({...definition, url: pageOf(definition.name)})
}

/**
 * Makes a lint rule of a definition: a unified-lint-rule plug-in that reads `file.data.context` and reports by `file.message`.
 * A check that throws is kept in `file.data.ruleErrors`, because unified-lint-rule would turn it into a warning.
 */
export function createRule<Schema extends v.GenericSchema<object>>(definition: RuleDefinition<Schema>): Rule {
  const {check, ...description} = definition
  const {name, url} = definition
  const plugin = lintRule<Root, v.InferOutput<Schema>>({origin: `nomination-lint:${name}`, url}, (_tree, file, options) => {
    const {context} = file.data
    if (!context) throw new Error(`${definition.name}: file.data.context is not set`)
    if (context.source.unreadable && !definition.readsUnreadable) return
    try {
      check(context, (report) => send(file, report), options)
    } catch (cause) {
      file.data.ruleErrors = [...(file.data.ruleErrors ?? []), {rule: definition.name, cause}]
    }
  })
  return {...description, plugin: plugin as Plugin<[config?: unknown], Root>}
}

function send(file: VFile, report: Report): void {
  const message = withoutStacks(() => file.message(report.message, {place: report.position}))
  message.report = report
}
