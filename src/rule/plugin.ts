import type {Root} from 'mdast'
import type {Plugin, Processor, Transformer} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {RuleContext} from './context.js'
import type {Rule} from './define-rule.js'
import type {Finding, Report} from './finding.js'
import {withoutStacks} from './without-stacks.js'

/** A report with its range as lines and columns. */
type PlacedReport = Omit<Report, 'range'> & Pick<Finding, 'position'>

declare module 'vfile' {
  interface DataMap {
    /** The input of the rules; set once by the engine before the first rule runs. */
    context: RuleContext
    /** Rules that threw while they read this file. */
    ruleErrors: RuleError[]
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The report that this message carries through unified. */
    report?: PlacedReport
  }
}

/** A rule that threw, which is the fault of the rule and never of the statement. */
export interface RuleError {
  readonly rule: string
  readonly cause: unknown
}

/** A rule as a plug-in. Its settings are those of unified-lint-rule: a severity, `[severity, options]`, or options. */
export type RulePlugin = Plugin<[config?: unknown], Root>

/**
 * Makes a unified-lint-rule plug-in of a rule. If the check throws, the error is recorded in `file.data.ruleErrors`, because
 * unified-lint-rule would turn it into a warning; earlier reports are kept.
 *
 * @param contextOf returns what the rule looks at; by default `file.data.context`
 */
export function pluginOf(rule: Rule, contextOf = (file: VFile) => file.data.context): RulePlugin {
  const {name, url, readsUnreadable = false} = rule
  const lint = lintRule<Root, object>({origin: `nomination-lint:${name}`, url}, (_tree, file, options) => {
    const context = contextOf(file)
    if (!context) throw new Error(`${name}: file.data.context is not set`)
    if (context.source.unreadable && !readsUnreadable) return
    try {
      rule.check(context, (report) => send(file, context, report), options)
    } catch (cause) {
      file.data.ruleErrors = [...(file.data.ruleErrors ?? []), {rule: name, cause}]
    }
  }) as RulePlugin
  return function (this: Processor, config) {
    const transform = lint.call(this, config)
    return transform && withOwnSeverities(transform)
  }
}

function send(file: VFile, {source}: RuleContext, report: Report): void {
  const {range = {start: 0, end: source.text.length}, ...said} = report
  const {actual, expected, note} = said
  const {position = source.positionAt(range.start, range.end)} = said
  const message = withoutStacks(() => file.message(report.message, {place: position}))
  message.report = {...said, position}
  if (actual !== undefined) message.actual = actual
  if (expected) message.expected = [...expected]
  if (note !== undefined) message.note = note
}

/** unified-lint-rule gives all messages of a rule one severity; a report may have a lower one. */
function withOwnSeverities(transform: Transformer<Root>): Transformer<Root> {
  return (tree, file, next) => {
    const before = file.messages.length
    return transform(tree, file, (...results) => {
      for (const message of file.messages.slice(before)) lower(message)
      next(...results)
    })
  }
}

function lower(message: VFileMessage): void {
  if (message.report?.severity === 'warning') message.fatal = false
  // VFile marks an info like this.
  if (message.report?.severity === 'info') message.fatal = undefined
}
